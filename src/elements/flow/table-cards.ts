// The rows of a wide table as cards: how the names and the values in them share their lines.
import { set } from './layout-cards.ts';

/** The part of a card that the names in it have at least. */
const NAME = 0.45;

/** In a narrow card a name and its value share a line where both have room in it; in a wider one names get the room that no value needs. */
export function shareLines(layout: HTMLElement): void {
  const pairs = [...layout.querySelectorAll<HTMLElement>('.pair')];
  for (const { classList } of pairs) classList.add('short', 'measured');
  const short = pairs.map(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
  const [name, value] = ['dt', 'dd'].map((cell) => Math.max(0, ...pairs.map((pair) => widthOfWords(pair.querySelector(cell)))));
  for (const [index, { classList }] of pairs.entries()) {
    classList.remove('measured');
    classList.toggle('short', short[index] === true);
  }
  const [pair] = pairs;
  if (!pair) return;
  const room = pair.clientWidth - Number.parseFloat(getComputedStyle(pair).columnGap);
  set(layout, { '--name': `${Math.floor(Math.max(room * NAME, Math.min((name ?? 0) + 2, room - (value ?? 0) - 2)))}px` }); // A pixel is lost in rounding.
}

/** Of words on one line, px. */
function widthOfWords(cell: Element | null): number {
  const rects = [...cell?.querySelectorAll('.token') ?? []].map((token) => token.getBoundingClientRect());
  return Math.max(0, ...rects.map(({ right }) => right)) - Math.min(Infinity, ...rects.map(({ left }) => left));
}
