// Kazakh or Russian? Asked where nobody has said it: of plain strings in a deck without `lang`, and of legacy decks.

/** The nine letters that Russian lacks. */
const KAZAKH_LETTER = /[әғқңөұүһі]/iu;
const KAZAKH_WORD = /[әғқңөұүһі]\p{L}*/giu;

/**
 * The language of words that nobody has named: kk if Kazakh letters stand in more than one word of ten, else ru. In Kazakh
 * prose it is about every second word; a Russian text that names a Kazakh place or organisation stays far below.
 */
export function detectLanguage(words: string): 'kk' | 'ru' {
  const all = words.match(/\p{L}+/gu)?.length ?? 0;
  return (words.match(KAZAKH_WORD)?.length ?? 0) * 10 > all ? 'kk' : 'ru';
}

/** The first word that only Kazakh can spell; null if there is none. */
export function kazakhWord(words: string): string | null {
  return words.match(/\p{L}+/gu)?.find((word) => KAZAKH_LETTER.test(word)) ?? null;
}

/** What the name of a file or its folders says (`kz`, `kk` or `ru` as a word of its own, the nearest to the file counts); null if nothing. */
export function languageInName(path: string): 'kk' | 'ru' | null {
  for (const name of path.split('/').reverse()) {
    const words = name.toLowerCase().split(/[^\p{L}]+/u);
    const kk = words.includes('kz') || words.includes('kk');
    if (kk !== words.includes('ru')) return kk ? 'kk' : 'ru';
  }
  return null;
}
