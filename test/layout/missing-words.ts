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
 * A field that stands there word by word takes its words first; of the words that are left, each serves one field.
 */
export function missingWords(fields: readonly Field[], seen: readonly string[]): Missing[] {
  const taken = new Set<number>();
  const others = fields.filter(({ words }) => {
    const start = indexOfRun(words, seen, taken);
    if (start === null) return true;
    for (let index = start; index < start + words.length; index += 1) taken.add(index);
    return false;
  });
  return others.flatMap((field) => inOrder(field, seen, taken));
}

function indexOfRun(words: readonly string[], seen: readonly string[], taken: ReadonlySet<number>): number | null {
  for (let start = 0; start + words.length <= seen.length; start += 1) {
    if (words.every((word, index) => seen[start + index] === word && !taken.has(start + index))) return start;
  }
  return null;
}

/** Other words may stand between those of a field: the head of a column again, an address beside its link. Not this many. */
const FURTHEST = 60;

function inOrder({ path, words }: Field, seen: readonly string[], taken: Set<number>): Missing[] {
  const missing: Missing[] = [];
  let next = 0;
  for (const [index, word] of words.entries()) {
    const found = seen.findIndex((other, at) => at >= next && (next === 0 || at < next + FURTHEST) && other === word && !taken.has(at));
    if (found < 0) missing.push({ path, word, at: index + 1 });
    else {
      taken.add(found);
      next = found + 1;
    }
  }
  return missing;
}
