// The sentences of the staff panel in each language; a table comes with the panel that speaks it.
import type { Locale } from '../core/locale.ts';
import type { StaffWords } from '../core/staff-words.ts';

export const STAFF_TABLES: Readonly<Record<Locale, () => Promise<{ readonly default: StaffWords }>>> = {
  kk: () => import('./staff-kk.ts'),
  ru: () => import('./staff-ru.ts'),
  en: () => import('./staff-en.ts'),
};
