// Words that are set large are not divided where smaller letters can help: titles, quotes, statements, names.

const LARGE = '.title, .large, .said, .name.para';

/** Letters are kerned and sizes are rounded: what a line keeps free, px. */
const HAIR = 1;

/** What stands between two places where a line may end. */
const UNIT = /[^ \t\n]+/g;

/** Changes the words of a text that are in a set, with what is bound to them. */
export function replaceUnits(text: string, units: ReadonlySet<string>, change: (unit: string) => string): string {
  return text.replace(UNIT, (unit) => units.has(unit) ? change(unit) : unit);
}

/** Sets what is large as small as its widest word needs, never below the floor. `wide` are the words that no size helps. */
export function fitWords(flow: HTMLElement, wide: ReadonlySet<string>): void {
  const floor = Number.parseFloat(flow.style.getPropertyValue('--floor'));
  for (const element of flow.querySelectorAll<HTMLElement>(LARGE)) {
    element.style.removeProperty('font-size');
    const isWide = element.textContent.replaceAll('\u00AD', '').match(UNIT)?.some((unit) => wide.has(unit)) ?? false;
    element.style.setProperty('overflow-wrap', isWide ? 'anywhere' : 'normal');
    element.style.setProperty('text-wrap', isWide ? 'wrap' : ''); // Balanced lines would not break alike with soft hyphens and with painted ones.
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const wanted = isWide ? floor : size * Math.min(1, (element.clientWidth - HAIR) / leastWidth(element));
    if (wanted < size) element.style.setProperty('font-size', `${Math.max(Math.min(size, floor), wanted)}px`);
  }
}

/** The words that are wider than their line in letters as small as they may be. */
export function wideWords(flow: HTMLElement): readonly string[] {
  return [...flow.querySelectorAll<HTMLElement>(LARGE)].flatMap((element) => leastWidth(element) > element.clientWidth ? [...unitsWiderThan(element, element.clientWidth)] : []);
}

/** The width without which a word of it would be broken. */
function leastWidth(element: HTMLElement): number {
  element.style.setProperty('width', 'min-content');
  const { offsetWidth } = element;
  element.style.removeProperty('width');
  return offsetWidth;
}

function* unitsWiderThan(element: HTMLElement, room: number): Generator<string> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const { 0: unit, index } of text.data.matchAll(UNIT)) {
      range.setStart(text, index);
      range.setEnd(text, index + unit.length);
      if ([...range.getClientRects()].some(({ width }) => width > room)) yield unit;
    }
  }
}
