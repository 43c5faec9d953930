// Soft hyphens are in the text only while it is measured, unseen: what is shown, copied, found and spoken has the words as
// they are, and a hyphen is painted where a line does end in one.
import { Characters } from './characters.ts';
import { measureFlow } from './flow-measure.ts';

const SOFT_HYPHEN = '\u00AD';

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
      if (characters.text[from - 1] === SOFT_HYPHEN) offsets.push(withoutHyphens(characters.text.slice(0, from)).length);
    }
    if (offsets.length > 0) used.set(number, offsets);
  }
  return used;
}

export function withoutHyphens(text: string): string {
  return text.replaceAll(SOFT_HYPHEN, '');
}
