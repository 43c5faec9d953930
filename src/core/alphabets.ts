// Words that mix two alphabets: a Latin c in a Cyrillic word looks right on the screen, and nobody finds the word again.
import type { Locale } from './locale.ts';

export interface MixedLetter {
  readonly letter: string;
  /** Place in the word, in UTF-16 units. */
  readonly at: number;
}

export interface MixedWord {
  /** The alphabet that the word is in; the others are strangers in it. */
  readonly alphabet: 'cyrillic' | 'latin';
  readonly strangers: readonly MixedLetter[];
  /** The word in its own alphabet; null where a stranger has no look-alike there, or more than one. */
  readonly corrected: string | null;
  /** There is no other way to read it: other letters of the word exist in its alphabet only, and none in the other one only. */
  readonly isSafe: boolean;
}

/** Each pair looks alike in most fonts. Where a letter has a second look-alike, it is missing here: nobody could say which was meant. */
const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = {
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х',
  a: 'а', b: 'ь', c: 'с', e: 'е', h: 'һ', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у',
  ə: 'ә', Ə: 'Ә', ı: 'і', ɵ: 'ө', Ɵ: 'Ө', ë: 'ё', Ë: 'Ё',
};

const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(LATIN_TO_CYRILLIC).filter(([latin]) => latin !== 'b' && latin !== 'ı').map(([latin, cyrillic]) => [cyrillic, latin])),
  У: 'Y', ѕ: 's', ј: 'j', Ѕ: 'S', Ј: 'J',
};

/** Russian has no letters for these three; what was meant is another one. */
const KAZAKH_ONLY = /[іһә]/iu;
const KAZAKH_WORD = /[әғқңөұүһі]/iu;

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** Letters of both alphabets side by side; marks that stand on letters belong to them. */
const HAS_MIXED = /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/u;

/** Every word of a text that mixes Latin and Cyrillic letters, and its place (UTF-16 units). Hyphens and digits divide words: IT-отдел is none. */
export function mixedWords(text: string): { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(WORD)].filter(([word]) => HAS_MIXED.test(word)).map(({ 0: word, index }) => ({ word, at: index }));
}

/**
 * What a word of two alphabets probably is. `lang` is that of the text: in Russian, Kazakh letters are an answer only in a Kazakh
 * word. Of one that is all look-alikes the larger part decides, then the text, which is Cyrillic.
 */
export function unmix(word: string, lang: Locale): MixedWord {
  const letters = [...word.matchAll(/\p{L}/gu)].map(({ 0: letter, index }) => ({ letter, at: index }));
  const latin = letters.filter(({ letter }) => LATIN.test(letter));
  const cyrillic = letters.filter(({ letter }) => CYRILLIC.test(letter));
  const onlyLatin = latin.some(({ letter }) => LATIN_TO_CYRILLIC[letter] === undefined);
  const onlyCyrillic = cyrillic.some(({ letter }) => CYRILLIC_TO_LATIN[letter] === undefined);
  const isRoman = cyrillic.every(({ letter }) => 'ІХСМ'.includes(letter)) && /^[IVXLCDM]{2,}$/.test(letters.map(({ letter }) => CYRILLIC_TO_LATIN[letter] ?? letter).join(''));
  const isLatin = onlyLatin === onlyCyrillic ? isRoman || latin.length > cyrillic.length : onlyLatin;
  const strangers = isLatin ? cyrillic : latin;
  const corrected = replaced(word, strangers, isLatin ? CYRILLIC_TO_LATIN : LATIN_TO_CYRILLIC);
  const isAnswer = corrected !== null && !isGlued(word, isLatin) && (isLatin || isLikely(word, strangers, lang));
  return { alphabet: isLatin ? 'latin' : 'cyrillic', strangers, corrected: isAnswer ? corrected : null, isSafe: isAnswer && onlyLatin !== onlyCyrillic };
}

function replaced(word: string, strangers: readonly MixedLetter[], table: Readonly<Record<string, string>>): string | null {
  let corrected = word;
  for (const { letter, at } of strangers) {
    const meant = table[letter];
    if (meant === undefined) return null;
    corrected = corrected.slice(0, at) + meant + corrected.slice(at + letter.length);
  }
  return corrected;
}

/** A foreign name with an ending of ours (PDFтер, Googleге), or an abbreviation (ITшник): a hyphen is missing, not a letter. */
function isGlued(word: string, isLatin: boolean): boolean {
  return isLatin ? /\p{Script=Latin}\p{Script=Cyrillic}*[а-яёәғқңөұүһі]$/u.test(word) && !/\p{Script=Cyrillic}.*\p{Script=Latin}/u.test(word)
    : /^\p{Script=Latin}{2,}(?<=^\p{Lu}+)\p{Ll}/u.test(word);
}

function isLikely(word: string, strangers: readonly MixedLetter[], lang: Locale): boolean {
  const isKazakh = lang !== 'ru' || KAZAKH_WORD.test(word);
  return strangers.every(({ letter, at }) => (isKazakh || !KAZAKH_ONLY.test(LATIN_TO_CYRILLIC[letter] ?? '')) && !(letter === 'b' && at === 0));
}

/** "o (U+006F)": what looks the same is told apart by its number. */
export function nameOfLetter(letter: string): string {
  return `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
