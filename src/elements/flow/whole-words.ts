// Words that are set large are not divided where smaller letters can help: titles, quotes, statements, names. Others are where
// their own place (a label, a cell, a caption) is too narrow for them.
import { SOFT_HYPHEN } from '../../core/hyphenate.ts';

const LARGE = '.title, .large, .said, .name.para';

/** Letters are kerned and sizes are rounded: what a line keeps free, px. */
const HAIR = 1;

/** What stands between two places where a line may end. */
const UNIT = /[^ \t\n]+/g;

/** No line ends inside of it by itself; shorter ones are never too wide. */
const LETTERS = /[\p{L}\p{M}\p{N}]{6,}/gu;

/** Changes the words of a text that are in a set, with what is bound to them. */
export function replaceUnits(text: string, units: ReadonlySet<string>, change: (unit: string) => string): string {
  return text.replace(UNIT, (unit) => units.has(unit) ? change(unit) : unit);
}

/** Sets what is large as small as its widest word needs, never below the floor, and a title never below its text. `wide` are the words that no size helps. */
export function fitWords(flow: HTMLElement, wide: ReadonlySet<string>): void {
  const floor = Number.parseFloat(flow.style.getPropertyValue('--floor'));
  const text = Math.max(floor, Number.parseFloat(getComputedStyle(flow).fontSize));
  for (const element of flow.querySelectorAll<HTMLElement>(LARGE)) {
    element.style.removeProperty('font-size');
    const isWide = element.textContent.replaceAll(SOFT_HYPHEN, '').match(UNIT)?.some((unit) => wide.has(unit)) ?? false;
    element.style.setProperty('overflow-wrap', isWide ? 'anywhere' : 'normal');
    element.style.setProperty('text-wrap', isWide ? 'wrap' : ''); // Balanced lines would not break alike with soft hyphens and with painted ones.
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const least = element.matches('.title:not(:only-child)') ? text : floor;
    const wanted = isWide ? least : size * Math.min(1, (element.clientWidth - HAIR) / leastWidth(element));
    if (wanted < size) element.style.setProperty('font-size', `${Math.max(Math.min(size, least), wanted)}px`);
  }
}

/** The large words that are wider than their line in letters as small as they may be. */
export function wideWords(flow: HTMLElement): readonly string[] {
  return [...flow.querySelectorAll<HTMLElement>(LARGE)].flatMap((element) => leastWidth(element) > element.clientWidth
    ? unitsIn(element).filter(({ rects }) => rects().some(({ width }) => width > element.clientWidth)).map(({ unit }) => unit) : []);
}

/** The words that stand on two lines though nothing in them may end one: their place has no room for them. */
export function brokenWords(flow: HTMLElement): readonly string[] {
  return [...flow.querySelectorAll<HTMLElement>('.token')].filter((token) => !token.closest('code, pre'))
    .flatMap((token) => unitsIn(token, true).filter(({ rects }) => rects().some(({ top, height }, _, [first]) => top - (first?.top ?? 0) > height / 2)).map(({ unit }) => unit));
}

/** The width without which a word of it would be broken. What ends in a hyphen is wider at the end of a line than before a letter, and `min-content` may know the latter. */
function leastWidth(element: HTMLElement): number {
  element.style.setProperty('width', 'min-content');
  const { offsetWidth, scrollWidth } = element;
  element.style.removeProperty('width');
  return Math.max(offsetWidth, scrollWidth);
}

interface MeasuredUnit {
  /** As it is written: without soft hyphens. */
  readonly unit: string;
  readonly rects: () => readonly DOMRect[];
}

/** @param byRuns each run of letters is measured by itself: a line may end between two of them. */
function unitsIn(element: HTMLElement, byRuns = false): MeasuredUnit[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const units: MeasuredUnit[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const { 0: said, index } of text.data.matchAll(UNIT)) {
      for (const run of byRuns ? said.matchAll(LETTERS) : [{ 0: said, index: 0 }]) {
        units.push({ unit: said.replaceAll(SOFT_HYPHEN, ''), rects: () => {
          range.setStart(text, index + run.index);
          range.setEnd(text, index + run.index + run[0].length);
          return [...range.getClientRects()];
        } });
      }
    }
  }
  return units;
}
