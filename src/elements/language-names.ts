// Each language by its own name, the same whatever the interface speaks; the short form is what fits a phone.
import type { Locale } from '../core/locale.ts';

export const LANGUAGE_NAMES: Readonly<Record<Locale, { readonly name: string; readonly short: string }>> = {
  kk: { name: 'Қазақша', short: 'Қаз' },
  ru: { name: 'Русский', short: 'Рус' },
  en: { name: 'English', short: 'Eng' },
};
