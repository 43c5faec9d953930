// What the composition root hands down to every element: the language, where media lie, and the time.
import { createContext } from '@lit/context';
import type { Clock } from '../core/clock.ts';
import type { Locale } from '../core/locale.ts';
import type { Translate } from '../core/messages.ts';

export interface Language {
  readonly locale: Locale;
  readonly t: Translate;
}

export const languageContext = createContext<Language>(Symbol('language'));

/** A file that a deck names, as the browser can load it. */
export interface MediaFile {
  readonly url: string;
  /** px; absent for what is no picture. */
  readonly width?: number;
  readonly height?: number;
}

/** Looks up a path as a deck names it; null where the release has no such file. */
export type FindMedia = (src: string) => MediaFile | null;

export const mediaContext = createContext<FindMedia>(Symbol('media'));

export const clockContext = createContext<Clock>(Symbol('clock'));
