// Soft hyphens are in the text only while it is measured, unseen: what is shown, copied, found and spoken has the words as
// they are, and a hyphen is painted where a line does end in one.
import { SOFT_HYPHEN } from '../../core/hyphenate.ts';
import { Characters } from './characters.ts';
import { measureFlow } from './flow-measure.ts';

/** Where the lines of a flow with soft hyphens break at them: offsets in each token's text without them, by its number. */
export function usedHyphens(flow: HTMLElement, height: number): ReadonlyMap<number, readonly number[]> {
  const origin = flow.getBoundingClientRect().top;
  const { lines } = measureFlow(flow, height);
  const used = new Map<number, number[]>();
  for (const token of flow.querySelectorAll<HTMLElement>('.token')) {
    const number = Number(token.dataset['token']);
    const [, ...further] = lines[number] ?? [];
    if (further.length === 0) continue;
    const characters = new Characters(token);
    const offsets: number[] = [];
    let from = 0;
    for (const { top } of further) {
      from = characters.firstBelow(origin + top, from);
      if (characters.text[from - 1] === SOFT_HYPHEN) offsets.push(characters.text.slice(0, from).replaceAll(SOFT_HYPHEN, '').length);
    }
    if (offsets.length > 0 && endsInPart(token, characters, from)) offsets.pop();
    if (offsets.length > 0) used.set(number, offsets);
  }
  return used;
}

/** The last line of a paragraph is the end of a word, which has room on a line of its own. */
function endsInPart(token: HTMLElement, characters: Characters, from: number): boolean {
  const { text } = characters;
  const rect = (at: number): DOMRect | undefined => characters.rect(at);
  const paragraph = token.closest('.para');
  if (text[from - 1] !== SOFT_HYPHEN || /\S\s+\S/.test(text.slice(from)) || [...paragraph?.querySelectorAll('.token') ?? []].at(-1) !== token) return false;
  const start = text.slice(0, from).search(/\S+$/);
  const [first, last, end] = [rect(start), rect(from - 1), rect(text.trimEnd().length - 1)];
  const begin = rect(from);
  return !!paragraph && !!first && !!last && !!begin && !!end && Math.abs(first.top - last.top) < first.height / 2 && last.right - first.left + end.right - begin.left < paragraph.clientWidth;
}

/**
 * Those after which a line does end, or the text; null where that is so of all of them. A hyphen may be wider than the soft one that was
 * measured: then its word stands whole on the next line.
 */
export function fewerHyphens(flow: HTMLElement, painted: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, readonly number[]> | null {
  const fewer = new Map(painted);
  for (const [number, offsets] of painted) {
    const token = flow.querySelector(`[data-token="${number}"]`);
    if (!token) continue;
    const characters = new Characters(token);
    const hyphens = [...token.querySelectorAll('i')].map((hyphen) => hyphen.getBoundingClientRect());
    const kept = offsets.filter((offset, index) => (characters.rect(offset)?.top ?? Infinity) > (hyphens[index]?.top ?? 0) + (hyphens[index]?.height ?? 0) / 2);
    if (kept.length < offsets.length) fewer.set(number, kept);
  }
  return [...fewer].some(([number, { length }]) => length < (painted.get(number)?.length ?? 0)) ? fewer : null;
}
