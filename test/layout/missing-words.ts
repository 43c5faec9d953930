// Which words of a slide were not found whole and in order on any of its pages.
import type { Field } from './slide-words.ts';

export interface Missing {
  readonly path: string;
  readonly word: string;
  /** Its number in the field, from 1. */
  readonly at: number;
}

/**
 * @param seen The words of all pages in reading order, each page's repeated heads and labels left out.
 * Each field has to stand there in its order. Which of several equal words belongs to which field nobody can tell: there have
 * to be as many of them as all fields have.
 */
export function missingWords(fields: readonly Field[], seen: readonly string[]): Missing[] {
  const places = placesOf(seen);
  const left = new Map([...places].map(([word, all]) => [word, all.length]));
  return fields.flatMap(({ path, words }) => {
    const found = longestChain(words, places, seen.length);
    return words.flatMap((word, index) => {
      const spare = left.get(word) ?? 0;
      if (!found.has(index) || spare === 0) return [{ path, word, at: index + 1 }];
      left.set(word, spare - 1);
      return [];
    });
  });
}

function placesOf(seen: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, word] of seen.entries()) places.set(word, [...places.get(word) ?? [], place]);
  return places;
}

/** Other words may stand between those of a field: the head of a column again, an address beside its link, the names on a map. Not this many. */
const FURTHEST = 300;

interface Link {
  /** The number of the word in its field. */
  readonly index: number;
  readonly length: number;
  readonly before: Link | null;
}

/** The numbers of as many words as stand there one after the other. */
function longestChain(words: readonly string[], places: ReadonlyMap<string, readonly number[]>, end: number): ReadonlySet<number> {
  const best = Array.from<unknown, Link | null>({ length: end }, () => null); // The longest chain that ends at each place.
  let longest: Link | null = null;
  for (const [index, word] of words.entries()) {
    for (const place of (places.get(word) ?? []).toReversed()) { // From behind: a word does not follow itself.
      const before = longestOf(best, place);
      const link = { index, length: (before?.length ?? 0) + 1, before };
      if (link.length > (best[place]?.length ?? 0)) best[place] = link;
      if (link.length > (longest?.length ?? 0)) longest = link;
    }
  }
  const chain = new Set<number>();
  for (let link = longest; link; link = link.before) chain.add(link.index);
  return chain;
}

/** Of those that end before a place and not too far from it. */
function longestOf(best: readonly (Link | null)[], place: number): Link | null {
  let longest: Link | null = null;
  for (let at = place - 1; at >= Math.max(0, place - FURTHEST); at -= 1) {
    if ((best[at]?.length ?? 0) > (longest?.length ?? 0)) longest = best[at] ?? null;
  }
  return longest;
}
