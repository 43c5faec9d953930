// What the composition root hands down to every element: the language, where media lie, and the time.
import { createContext } from '@lit/context';
import type { Clock } from '../core/clock.ts';
import type { Locale } from '../core/locale.ts';
import type { Menu } from '../core/menu.ts';
import type { Translate } from '../core/messages.ts';

export interface Language {
  readonly locale: Locale;
  readonly t: Translate;
}

export const languageContext = createContext<Language>(Symbol('language'));

/** A file that a deck names, as the browser can load it. */
export interface MediaFile {
  readonly url: string;
  /** Of a picture, for a small place such as a tile. */
  readonly small?: string;
  /** Of a picture, the one with the most to see; it may be out of reach without a network. */
  readonly full?: string;
  /** px; absent for what is no picture. */
  readonly width?: number;
  readonly height?: number;
  /** Three colours (#rrggbb) from top to bottom, for the time until the picture has come. */
  readonly placeholder?: string;
  /** Its words, verified; null where they can't be had. Absent for what is shown by its address. */
  readonly text?: () => Promise<string | null>;
}

/** Looks up a path as a deck names it; null where the release has no such file. */
export type FindMedia = (src: string) => MediaFile | null;

export const mediaContext = createContext<FindMedia>(Symbol('media'));

/** Of films with their sound on, from 0 to 1. */
export const volumeContext = createContext<number>(Symbol('volume'));

export const clockContext = createContext<Clock>(Symbol('clock'));

/** What a tile needs to know of the kiosk. */
export interface Offer {
  readonly menu: Menu;
  /** The picture of a deck, if the release has one for it. */
  readonly coverOf: (deck: string) => MediaFile | null;
  /** The id of the deck on the screen. */
  readonly deck: string | null;
}

export const offerContext = createContext<Offer | null>(Symbol('offer'));
