// Soft hyphens for the time of the layout: the browser breaks lines at them, and what is shown, copied, found and spoken has none.
import { kazakhBreaks } from './hyphenate-kk.ts';
import type { Locale } from './locale.ts';

export const SOFT_HYPHEN = '\u00AD';

/** The places (offsets) where a word of small letters may be divided. */
export type BreaksOf = (word: string) => readonly number[];

const RULES = new Map<Locale, BreaksOf>([['kk', kazakhBreaks]]);

/** Shorter words stay whole, and so do names like ЮНЕСКО; a longer one is no word. */
const SHORTEST = 6;
const SHORTEST_IN_CAPITALS = 8;
const LONGEST = 64;

const CYRILLIC = /^[Ѐ-ӿ]+$/;
const EITHER = /^(?:[Ѐ-ӿ]+|[a-zäğıİñöşüū]+)$/i;

/** Fetches what `hyphenate` needs for a language; without it, the words of that language stay whole. */
export async function loadHyphens(lang: Locale): Promise<void> {
  if (lang === 'ru' && !RULES.has(lang)) RULES.set(lang, (await import('./hyphenate-ru.ts')).russianBreaks);
}

/** Only Kazakh has them among what is written in Latin letters here. */
const KAZAKH_LATIN = /[äğıñöşüū]|q(?!u)/i;

/**
 * Puts soft hyphens into the words of a text. Without them it is the text that it was.
 *
 * @param latin Words in Latin letters are divided too: by default where a Kazakh text is in the Kazakh alphabet of 2021.
 */
export function hyphenate(text: string, lang: Locale, latin = KAZAKH_LATIN.test(text)): string {
  const breaksOf = RULES.get(lang);
  const letters = latin && lang === 'kk' ? EITHER : CYRILLIC;
  return breaksOf ? text.replace(/\S+/gu, (token) => isAddress(token) ? token : token.replace(/[\p{L}\p{M}\u00AD]+/gu, (word) => divide(word, breaksOf, letters))) : text;
}

/** What is typed, not read: an address, a path, a name of a file, a code. */
function isAddress(token: string): boolean {
  return /[@\\_]|\/\/|\p{L}[.:]\p{L}|\d\p{L}|\p{L}\d/u.test(token);
}

function divide(word: string, breaksOf: BreaksOf, letters: RegExp): string {
  if (word.length < SHORTEST || word.length > LONGEST || !letters.test(word) || isName(word)) return word;
  let divided = '';
  let from = 0;
  for (const at of breaksOf(word.replaceAll('İ', 'I').toLowerCase())) {
    divided += word.slice(from, at) + SOFT_HYPHEN;
    from = at;
  }
  return divided + word.slice(from);
}

/** «ҚазМұнайГаз», «ЮНЕСКО»; a long word in capitals is a heading. */
function isName(word: string): boolean {
  const tail = word.slice(1);
  return tail !== tail.toLowerCase() && (word !== word.toUpperCase() || word.length < SHORTEST_IN_CAPITALS);
}
