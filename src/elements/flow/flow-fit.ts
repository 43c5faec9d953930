// Tries the steps of the fit ladder on a flow that is laid out and hidden, and leaves the chosen one on it.
import { chooseFit, fitsOf, type Fit } from '../../core/fit.ts';
import { cutPages } from '../../core/paging.ts';
import { bandsOf, measureFlow } from './flow-measure.ts';
import { smallLayouts } from './lazy-layouts.ts';
import type { WordDivider } from './word-divider.ts';

/** Of its usual size: a title that is half a page high, or higher, is set smaller where that saves a page, down to the size of its text. */
const SMALLEST_TITLE = 0.35;

/** @param floor the smallest legible size of body text, px. */
export function fitFlow(flow: HTMLElement, window: Element, floor: number, divider: WordDivider | null): void {
  const { clientHeight: height, clientWidth: width } = window;
  for (const own of ['font-size', '--title-size']) flow.style.removeProperty(own);
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
  if (!chosen) return;
  if (chosen !== applied) apply(chosen);
  const title = flow.querySelector<HTMLElement>('.title');
  const usual = title && title.offsetHeight >= height / 2 ? pagesOf(flow, height) : 1;
  if (usual === 1) return;
  const pagesAt = (size: number): number => {
    flow.style.setProperty('--title-size', String(size));
    apply(chosen);
    return pagesOf(flow, height);
  };
  const least = Math.min(usual, pagesAt(SMALLEST_TITLE));
  for (let size = 1; size > SMALLEST_TITLE; size -= 0.15) if (pagesAt(size) <= least) return;
  pagesAt(SMALLEST_TITLE);
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
