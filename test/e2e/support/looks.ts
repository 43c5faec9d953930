// How the screen can look: language and theme. `npm test` takes each language and each theme once, `npm run test:axe` every pair.
import { LOCALES, type Locale } from '../../../src/core/locale.ts';
import { THEMES, type Theme } from '../../../src/core/theme.ts';

/** The variable that asks for every pair. */
export const EVERY_LOOK = 'KORME_EVERY_LOOK';

export interface Look {
  readonly locale: Locale;
  readonly theme: Theme;
}

export const LOOKS: readonly Look[] = THEMES.flatMap((theme, row) => LOCALES.flatMap((locale, column) => (process.env[EVERY_LOOK] || row === column ? [{ locale, theme }] : [])));
