// How long nobody may be at the screen before it asks, and before it forgets who was there. All times are in seconds.
import type { Slide } from './deck.ts';
import type { Kiosk } from './generated/kiosk.ts';
import type { Locale } from './locale.ts';

export interface SessionTimes {
  /** Without a touch, where a page is short. */
  readonly idle: number;
  /** Without a touch, however long a page is. */
  readonly longestIdle: number;
  /** For an answer to "still here?" (WCAG 2.2.1 asks for 20 at least). */
  readonly ask: number;
}

const USUAL: SessionTimes = { idle: 60, longestIdle: 150, ask: 20 };

/** A careful reader in a hall, standing; letters a second. */
const READING = 14;
/** A page is read, and looked at. */
const AT_EASE = 1.5;
/** After a film somebody is still standing there. */
const AFTER_FILM = 30;

export function sessionTimes({ session = {} }: Pick<Kiosk, 'session'>): SessionTimes {
  const idle = session.idleSeconds ?? USUAL.idle;
  return { idle, longestIdle: Math.max(idle, session.longestIdleSeconds ?? USUAL.longestIdle), ask: session.askSeconds ?? USUAL.ask };
}

/** How long a page may be read before anybody is asked. */
export function idleTime(times: SessionTimes, reading: number, isAfterFilm: boolean): number {
  const time = Math.min(times.longestIdle, Math.max(times.idle, Math.round(AT_EASE * reading)));
  return time + (isAfterFilm ? AFTER_FILM : 0);
}

/** How long one of the pages of a slide takes to read. */
export function readingTime(slide: Slide, locale: Locale, pages: number): number {
  return lettersIn(slide, locale) / READING / Math.max(1, pages);
}

/** The letters of everything that has words in a language, notes for the presenter left out. */
function lettersIn(value: unknown, locale: Locale): number {
  if (typeof value !== 'object' || value === null) return 0;
  let letters = 0;
  for (const [key, inner] of Object.entries(value)) {
    if (key === locale && typeof inner === 'string') letters += inner.length;
    else if (key !== 'notes') letters += lettersIn(inner, locale);
  }
  return letters;
}
