// What staff have set on one device, and what a visit there starts with because of it.
import { isLocale, type Locale } from './locale.ts';
import { isTheme, type Theme } from './theme.ts';

export interface DeviceSettings {
  /** In place of the kiosk's first language; null: as kiosk.json says. */
  readonly locale: Locale | null;
  /** In place of the kiosk's colours; null: as kiosk.json says. */
  readonly theme: Theme | null;
  /** Somebody presents: no attract loop and no reset, until it is switched off. */
  readonly presenter: boolean;
  /** Of this one kiosk among others; '' where it has none. */
  readonly name: string;
  /** By which a screen can be told from its neighbours; drawn by lot at the first start, null until then. */
  readonly number: number | null;
  /** CSS px to a millimetre of the screen; null where nobody has calibrated it. */
  readonly mm: number | null;
}

export const NO_SETTINGS: DeviceSettings = { locale: null, theme: null, presenter: false, name: '', number: null, mm: null };

export const LONGEST_NAME = 40;

/** Of a device, inclusive: three digits can be read from the other end of a hall. */
export const NUMBERS = { first: 100, last: 999 } as const;

/** A bank card (ISO/IEC 7810, ID-1), in millimetres. */
export const CARD = { width: 85.6, height: 53.98 } as const;

/** CSS px to a millimetre: from a video wall to a phone. A kiosk of which somebody has made anything else would have no room for its slides. */
const COARSEST = 0.5;
const FINEST = 12;

/** The px of a card's longer side that can be meant. */
export const CARD_LIMITS = { least: Math.ceil(COARSEST * CARD.width), most: Math.floor(FINEST * CARD.width) } as const;

/** @param px of the longer side of a card on the screen. */
export function mmOfCard(px: number): number {
  return Math.min(FINEST, Math.max(COARSEST, px / CARD.width));
}

/** What a device kept; what makes no sense is as if nobody had set it. */
export function readDevice(value: unknown): DeviceSettings {
  if (typeof value !== 'object' || value === null) return NO_SETTINGS;
  const { locale, theme, presenter, name, number, mm } = value as { readonly [K in keyof DeviceSettings]?: unknown };
  return {
    locale: isLocale(locale) ? locale : null,
    theme: isTheme(theme) ? theme : null,
    presenter: presenter === true,
    name: typeof name === 'string' ? [...name].slice(0, LONGEST_NAME).join('') : '',
    number: typeof number === 'number' && Number.isInteger(number) && number >= NUMBERS.first && number <= NUMBERS.last ? number : null,
    mm: typeof mm === 'number' && mm >= COARSEST && mm <= FINEST ? mm : null,
  };
}

/** What the address of this device would ask for (the query parameters of the public contract), and `mm`, a CSS length. */
export function startOfDevice({ locale, theme, presenter, mm }: DeviceSettings): readonly (readonly [name: string, value: string])[] {
  const start: [string, string][] = [];
  if (locale) start.push(['lang', locale]);
  if (theme) start.push(['theme', theme]);
  if (presenter) start.push(['attract', 'off']);
  if (mm !== null) start.push(['mm', `${mm.toFixed(3)}px`]);
  return start;
}
