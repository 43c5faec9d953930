// What is chosen on the workbench stands in its address, so that it survives a reload and can be given to a colleague.
import { isLocale, LOCALES, type Locale } from '../core/locale.ts';
import { isTheme, type Theme } from '../core/theme.ts';
import type { Size } from './arrange-screens.ts';

/** A wall, a wall upright, a tablet both ways, a phone. */
export const SCREENS: readonly Size[] = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 390, height: 844 },
];

/** Per cent. */
export const TEXT_SIZES: readonly number[] = [100, 130, 160, 200];

export interface WorkbenchOptions {
  /** Of the workbench itself. */
  readonly lang: Locale;
  /** The kiosk is shown in each of these; at least one, in the order of all languages. */
  readonly shown: readonly Locale[];
  readonly screen: Size;
  /** Null is the kiosk's own. */
  readonly theme: Theme | null;
  readonly size: number;
}

/** As in the address. */
export function nameOf({ width, height }: Size): string {
  return `${width}x${height}`;
}

/**
 * What makes no sense is as if it were not there.
 * @param preferred languages of the reader, the best first: 'ru-KZ'.
 */
export function readOptions(query: ReadonlyMap<string, string>, preferred: readonly string[]): WorkbenchOptions {
  const lang = [query.get('lang'), ...preferred.map((tag) => tag.slice(0, 2).toLowerCase())].find(isLocale);
  const shown = (query.get('shown') ?? '').split(',');
  const theme = query.get('theme');
  return {
    lang: lang ?? 'kk',
    shown: shown.some(isLocale) ? LOCALES.filter((locale) => shown.includes(locale)) : ['kk', 'ru'],
    screen: SCREENS.find((screen) => nameOf(screen) === query.get('screen')) ?? SCREENS[0] as Size,
    theme: isTheme(theme) ? theme : null,
    size: TEXT_SIZES.find((size) => String(size) === query.get('size')) ?? 100,
  };
}

export function writeOptions({ lang, shown, screen, theme, size }: WorkbenchOptions): string {
  const theming = theme ? `&theme=${theme}` : '';
  return `?lang=${lang}&shown=${shown.join(',')}&screen=${nameOf(screen)}${theming}&size=${size}`;
}

/** Switches a language on or off; the last one stays. */
export function withLanguage(shown: readonly Locale[], locale: Locale): readonly Locale[] {
  const others = shown.filter((one) => one !== locale);
  if (others.length === shown.length) return LOCALES.filter((one) => one === locale || shown.includes(one));
  return others.length > 0 ? others : shown;
}

/** The kiosk's query for one of its screens. It does not go back to the menu by itself: who writes looks longer than a visitor. */
export function kioskQuery(locale: Locale, { theme, size }: WorkbenchOptions): string {
  return `?lang=${locale}${theme ? `&theme=${theme}` : ''}&size=${size}&attract=off`;
}
