// "Did you mean": the known word that means the same as an unknown one, or is nearest to a mistyped one.
import { synonym } from './synonyms.ts';

/** A known word that means the same, else the one within two slips (a letter added, left out, changed or swapped) of `word`, one of a word of two letters; null if none is near. */
export function suggest(word: string, known: readonly string[]): string | null {
  return synonym(word, known) ?? nearestTo(word, known);
}

function nearestTo(word: string, known: readonly string[]): string | null {
  let nearest: string | null = null;
  let fewest = Math.min(2, word.length - 1) + 1;
  for (const candidate of known) {
    const slips = distance(word.toLowerCase(), candidate.toLowerCase(), fewest);
    if (slips < fewest) {
      nearest = candidate;
      fewest = slips;
    }
  }
  return nearest;
}

/** Optimal string alignment distance; words whose lengths differ by `limit` or more are not measured. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (above[j - 2] ?? 0) + 1);
      next[j] = least;
    }
    [above, row] = [row, next];
  }
  return row[b.length] ?? limit;
}
