// Kazakh or Russian? The nine letters that only Kazakh has decide.

const KAZAKH_LETTER = /[әғқңөұүһі]/iu;

/** The language of words that nobody has named: kk if they hold a Kazakh letter, else ru. */
export function detectLanguage(words: string): 'kk' | 'ru' {
  return KAZAKH_LETTER.test(words) ? 'kk' : 'ru';
}
