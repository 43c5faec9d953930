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

/** Fetches what `hyphenate` needs for a language; without it, the words of that language stay whole. */
export async function loadHyphens(lang: Locale): Promise<void> {
  if (lang === 'ru' && !RULES.has(lang)) RULES.set(lang, (await import('./hyphenate-ru.ts')).russianBreaks);
}

/** Puts soft hyphens into the words of a text. Without them it is the text that it was. */
export function hyphenate(text: string, lang: Locale): string {
  const breaksOf = RULES.get(lang);
  return breaksOf ? text.replace(/\S+/gu, (token) => isAddress(token) ? token : token.replace(/[\p{L}\p{M}\u00AD]+/gu, (word) => divide(word, breaksOf))) : text;
}

/** What is typed, not read: an address, a path, a name of a file, a code. */
function isAddress(token: string): boolean {
  return /[@\\_]|\/\/|\p{L}[.:]\p{L}|\d\p{L}|\p{L}\d/u.test(token);
}

function divide(word: string, breaksOf: BreaksOf): string {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[Ѐ-ӿ]+$/.test(word) || isName(word)) return word;
  let divided = '';
  let from = 0;
  for (const at of breaksOf(word.toLowerCase())) {
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
