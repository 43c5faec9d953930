// The languages of Körme, and which words to show when a text lacks the one that was chosen.
import { bindWords } from './no-break.ts';

export type Locale = 'kk' | 'ru' | 'en';

export const LOCALES: readonly Locale[] = ['kk', 'ru', 'en'];

/** The same words in one or more languages. */
export type Text = { readonly [L in Locale]?: string };

/** Words together with the language that they are in. */
export interface Words {
  readonly lang: Locale;
  readonly words: string;
}

export function isLocale(value: unknown): value is Locale {
  return value === 'kk' || value === 'ru' || value === 'en';
}

/** The words of a text in the wanted language, else in the first language that has any, those bound that belong on one line; null where there are none. */
export function pick(text: Text | null | undefined, wanted: Locale): Words | null {
  if (!text) return null;
  for (const lang of [wanted, ...LOCALES]) {
    const words = text[lang];
    if (words) return { lang, words: bindWords(words, lang) };
  }
  return null;
}
