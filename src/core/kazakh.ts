// Kazakh order. Browsers can't be trusted with it: Chromium ships stub data for `kk` (a Collator that misorders ә і ұ, dates such
// as "2026 M09 5") and still says that it supports the language.

/** Order of the Kazakh Cyrillic alphabet, which holds the Russian one in its own order. */
const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** Digits before Latin before Cyrillic, as a Kazakh index has them; what is no letter sorts first, by its code. */
const LETTERS = `0123456789abcdefghijklmnopqrstuvwxyz${ALPHABET}`;

const RANK = new Map([...LETTERS].map((letter, index) => [letter, 0x110000 + index]));

/** The rank of a character, or of a number by its first digit: every number stands between what is no letter and the letters. */
function rank(chunk: string): number {
  return RANK.get(chunk.charAt(0)) ?? chunk.codePointAt(0) ?? 0;
}

/** Compares as a Kazakh (or Russian) index would: by letter, then small letters first; runs of digits by their number. */
export function compareKazakh(a: string, b: string): number {
  const left = chunks(a.toLowerCase());
  const right = chunks(b.toLowerCase());
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const order = compareChunks(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  if (left.length !== right.length) return left.length - right.length;
  return a < b ? 1 : a > b ? -1 : 0;
}

function chunks(text: string): string[] {
  return text.match(/\d+|[^\d]/gu) ?? [];
}

function compareChunks(a: string, b: string): number {
  const numeric = /^\d/.test(a) && /^\d/.test(b);
  return numeric ? Number(a) - Number(b) : rank(a) - rank(b);
}
