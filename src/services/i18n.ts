// The sentences of the interface. Only the table of the active language is ever loaded.
import i18next from 'i18next';
import type { Locale } from '../core/locale.ts';
import type { Tables, Translate } from '../core/messages.ts';

/** Loads a language; the sentences of one that was loaded before come without a request. */
export async function loadTranslation(tables: Tables, locale: Locale): Promise<Translate> {
  const translation = i18next.createInstance();
  const table = (await tables[locale]()).default;
  await translation.init({ lng: locale, resources: { [locale]: { translation: table } }, keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false } });
  return (key, values = {}) => translation.t(key, values);
}
