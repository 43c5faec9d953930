// Tries the steps of the fit ladder on a flow that is laid out and hidden, and leaves the chosen one on it.
import { chooseFit, fitsOf, type Fit } from '../../core/fit.ts';
import { cutPages } from '../../core/paging.ts';
import { bandsOf, measureFlow } from './flow-measure.ts';
import { smallLayouts } from './lazy-layouts.ts';
import type { WordDivider } from './word-divider.ts';

/** @param floor the smallest legible size of body text, px. */
export function fitFlow(flow: HTMLElement, window: Element, floor: number, divider: WordDivider | null): void {
  const { clientHeight: height, clientWidth: width } = window;
  flow.style.removeProperty('font-size');
  flow.classList.remove('tight');
  for (const words of flow.querySelectorAll('.title, .large')) words.removeAttribute('style'); // As whole-words.ts left it.
  divider?.fit(flow);
  if (window.scrollWidth > width) flow.classList.add('tight'); // A table wider than the page, or a word: words may break.
  const base = Number.parseFloat(getComputedStyle(flow).fontSize);
  let applied: Fit | undefined;
  const apply = (fit: Fit): void => {
    applied = fit;
    flow.style.setProperty('font-size', `${fit.size}px`);
    flow.dataset['density'] = fit.density;
    smallLayouts()?.fit(flow, height);
    divider?.fit(flow);
  };
  const chosen = chooseFit(fitsOf(base, Math.min(base, floor)), (fit) => {
    apply(fit);
    return pagesOf(flow, height);
  });
  if (chosen && chosen !== applied) apply(chosen);
}

function pagesOf(flow: HTMLElement, height: number): number {
  const end = flow.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  if (end - flow.getBoundingClientRect().top <= height) return 1;
  const measured = measureFlow(flow, height);
  return cutPages(bandsOf(measured, height), measured.tables, height).length;
}

/** True where a word is wider than its paragraph: it is broken, or cut off. */
export function breaksWords(flow: HTMLElement): boolean {
  flow.style.overflowWrap = 'normal';
  const broken = [...flow.querySelectorAll('.para')].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  flow.style.overflowWrap = '';
  return broken || flow.matches('.tight');
}
