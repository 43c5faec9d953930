// The sentences of the interface. Only the table of the active language is ever loaded.
import i18next from 'i18next';
import type { Locale } from '../core/locale.ts';
import type { Translate } from '../core/messages.ts';

const TABLES = {
  kk: () => import('../locales/kk.ts'),
  ru: () => import('../locales/ru.ts'),
  en: () => import('../locales/en.ts'),
} as const;

/** Loads a language once; the sentences of one that was loaded before come without a request. */
export async function loadTranslation(locale: Locale): Promise<Translate> {
  const translation = i18next.createInstance();
  const table = (await TABLES[locale]()).default;
  await translation.init({ lng: locale, resources: { [locale]: { translation: table } }, keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false } });
  return (key, values = {}) => translation.t(key, values);
}
