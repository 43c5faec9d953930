// What is photographed: every slide of every deck, the menu and its sections, on the screens that Körme is made for.
import type { Browser } from 'playwright-core';
import type { Locale } from '../../src/core/locale.ts';
import type { Theme } from '../../src/core/theme.ts';

export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** A wall screen, the same on end, a tablet both ways, a phone. */
export const SCREENS: readonly Screen[] = [
  { width: 1920, height: 1080 }, { width: 1080, height: 1920 }, { width: 1280, height: 800 }, { width: 800, height: 1280 }, { width: 390, height: 844 },
];

/** One visit: a screen, a language, a theme, a text size in per cent. */
export interface Setting {
  readonly screen: Screen;
  readonly lang: Locale;
  readonly theme: Theme;
  readonly size: number;
}

export interface Plan {
  readonly browser: Browser;
  /** Of the served kiosk. */
  readonly url: string;
  /** Ids of decks. */
  readonly decks: readonly string[];
  /** Ids of sections; the empty one is the menu. */
  readonly sections: readonly string[];
}

export function nameOf({ width, height }: Screen): string {
  return `${width}x${height}`;
}
