// How a visit starts: the kiosk's own settings, and what the address asks for instead.
import type { Kiosk } from './generated/kiosk.ts';
import { isLocale, type Locale } from './locale.ts';
import type { Settings } from './player.ts';
import { sessionTimes, type SessionTimes } from './session.ts';
import { isTheme } from './theme.ts';

export interface Start {
  /** What a reset returns to: the kiosk's own settings with what its address asks for. */
  readonly settings: Settings;
  readonly languages: readonly Locale[];
  readonly times: SessionTimes;
}

/** @param query the parameters of the address: lang, theme, size (text size in per cent), attract=off. */
export function startOf(kiosk: Kiosk, query: ReadonlyMap<string, string>): Start {
  const languages: readonly Locale[] = kiosk.languages ?? ['kk', 'ru'];
  const lang = query.get('lang');
  const theme = query.get('theme');
  return {
    settings: {
      locale: isLocale(lang) ? lang : languages[0] ?? 'kk',
      theme: isTheme(theme) ? theme : kiosk.theme ?? 'light',
      size: sizeOf(query.get('size')),
      volume: kiosk.session?.volume ?? 100,
      reach: false,
      autoplay: kiosk.autoplay?.decks ?? [],
      resets: query.get('attract') !== 'off',
    },
    languages,
    times: sessionTimes(kiosk),
  };
}

/** From 50 to 300 per cent; whatever makes no sense is 100. */
function sizeOf(value: string | undefined): number {
  const size = value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : 100;
  return Math.min(300, Math.max(50, size));
}
