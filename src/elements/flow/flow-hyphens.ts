// Soft hyphens are in the text only while it is measured, unseen: what is shown, copied, found and spoken has the words as
// they are, and a hyphen is painted where a line does end in one.
import { hyphenate, loadHyphens, SOFT_HYPHEN } from '../../core/hyphenate.ts';
import type { Locale } from '../../core/locale.ts';
import { Characters } from './characters.ts';
import { measureFlow } from './flow-measure.ts';

/** Resolves with what divides the words of these languages; those of one whose patterns can't be fetched stay whole. */
export async function hyphenation(languages: Iterable<Locale>): Promise<(text: string, lang: Locale) => string> {
  await Promise.all([...languages].map(async (lang) => loadHyphens(lang).catch(() => undefined)));
  return hyphenate;
}

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
    if (offsets.length > 0) used.set(number, offsets);
  }
  return used;
}
