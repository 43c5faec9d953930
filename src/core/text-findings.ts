// What is wrong with the words of a deck or a kiosk: their letters, their signs, their language. Each text is read once for all rules.
import { mixedWords, nameOfLetter, unmix } from './alphabets.ts';
import type { ShownText } from './deck-texts.ts';
import { finding, type Finding } from './finding.ts';
import { strangeLetters } from './kazakh-letters.ts';
import type { Locale } from './locale.ts';
import { proseOf } from './prose.ts';
import { doubleSpaces, wrongDashes, wrongQuotes } from './text-signs.ts';
import { traitsOf, type Traits } from './text-traits.ts';
import { firstWord, otherLanguage } from './wrong-language.ts';

/**
 * Reports `text/mixed-alphabets`, `text/kazakh-letter`, `text/double-space`, `text/wrong-quotes`, `text/hyphen-for-dash`, `text/link-out`,
 * `text/wrong-language` and `text/uneven-lengths`. `own` is the language of the strings that name none.
 */
export function textFindings(texts: readonly ShownText[], own: Locale): Finding[] {
  const findings: Finding[] = [];
  /** The other language of a text stands just before or after it. */
  let before = { parent: '', length: 0 };
  for (const { pointer, words, lang: named, isMarkdown, field } of texts) {
    const lang = named ?? own;
    const prose = proseOf(words, isMarkdown);
    for (const { href, at } of prose.links) findings.push(finding('text/link-out', pointer, { found: href }, { inside: at }));
    if (lang === 'en') continue;
    const traits = traitsOf(prose.words);
    findings.push(...signFindings(prose.words, traits, pointer, lang));
    if (!NAMES.has(field)) findings.push(...foreignFindings(prose.words, traits, pointer, lang));
    if (named === null) continue;
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    const { length } = traits;
    if (before.parent === parent) findings.push(...unevenFinding(parent, lang === 'ru' ? { kk: before.length, ru: length } : { kk: length, ru: before.length }));
    before = { parent, length };
  }
  return findings;
}

/** Reports `text/wrong-language`. */
export function foreignFindings(prose: string, traits: Traits, pointer: string, lang: 'kk' | 'ru'): Finding[] {
  const other = otherLanguage(prose, traits, lang);
  return other ? [finding('text/wrong-language', pointer, { wanted: lang, found: other }, { inside: firstWord(prose) })] : [];
}

/** What a person is called need not be in any language. */
const NAMES = new Set(['name', 'author']);

/** The rules that need no more than the words and their language: legacy decks have them too. */
export function signFindings(prose: string, { mixes, isForeign, hasE, hasDoubleSpaces, hasQuotes, hasHyphens }: Traits, pointer: string, lang: 'kk' | 'ru'): Finding[] {
  return [
    ...!mixes ? [] : mixedWords(prose).map(({ word, at }) => {
      const { alphabet, strangers, corrected } = unmix(word, lang);
      const letters = [...new Set(strangers.map(({ letter }) => nameOfLetter(letter)))].join(', ');
      return finding('text/mixed-alphabets', pointer, { found: word, letters, alphabet, suggestion: corrected }, { inside: at });
    }),
    ...!isForeign && !(hasE && lang === 'kk') ? [] : strangeLetters(prose, lang).map(({ word, letter, at, meant }) => finding('text/kazakh-letter', pointer, { found: word, letter: nameOfLetter(letter), suggestion: meant }, { inside: at })),
    ...!hasDoubleSpaces ? [] : doubleSpaces(prose).map((at) => finding('text/double-space', pointer, {}, { inside: at })),
    ...!hasQuotes ? [] : wrongQuotes(prose).map(({ at, found, meant }) => finding('text/wrong-quotes', pointer, { found, meant }, { inside: at })),
    ...!hasHyphens ? [] : wrongDashes(prose).map(({ at, found, meant }) => finding('text/hyphen-for-dash', pointer, { found, meant }, { inside: at })),
  ];
}

/** How much longer one language may be, and from which length of it on (characters): of shorter texts, even good pairs are uneven (1 of 142 above 40, 4 of 290 above 20, in our sample; none of 88 here). */
const UNEVEN = 0.6;
const SHORTEST = 60;

/** Told where the shorter one stands: words are more often missing than too many. */
function unevenFinding(parent: string, length: { readonly kk: number; readonly ru: number }): Finding[] {
  return !areUneven(length) ? [] : [finding('text/uneven-lengths', `${parent}/${length.kk < length.ru ? 'kk' : 'ru'}`, { ...length }, { inside: 0 })];
}

/** Of characters, as a reader counts them. */
export function areUneven({ kk, ru }: { readonly kk: number; readonly ru: number }): boolean {
  const [short, long] = [Math.min(kk, ru), Math.max(kk, ru)];
  return long > SHORTEST && short > 0 && long > short * (1 + UNEVEN);
}
