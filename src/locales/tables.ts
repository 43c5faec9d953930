// Where the sentences of each language are; a table is loaded when its language is spoken.
import type { Tables } from '../core/messages.ts';

export const TABLES: Tables = {
  kk: () => import('./kk.ts'),
  ru: () => import('./ru.ts'),
  en: () => import('./en.ts'),
};
