// How much a deck may hold, so that no file can freeze a screen. Slides a deck (500) are limited by the schema itself.
import type { Slide } from './deck.ts';
import { LOCALES, type Locale, type Text } from './locale.ts';
import { imagesOf, textsOf } from './slide-texts.ts';

/** Bytes of one file in slides/ that is read at all. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Brackets inside brackets; parsers overflow their stack somewhere above 1,000. */
export const MAX_NESTING = 64;

/** Faults of one text that are told; nobody reads more of them. */
export const MAX_FAULTS = 1000;

/** Characters (code points) of one slide in one language; marked needs at most 189 ms for that many, whatever they are. */
export const MAX_TEXT = 20_000;

/** Code points, as JSON Schema counts them. */
export function characters(words: string): number {
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    const low = words.charCodeAt(i) & 0xfc00;
    const before = words.charCodeAt(i - 1) & 0xfc00;
    if (!(low === 0xdc00 && before === 0xd800)) count++;
  }
  return count;
}

/** The language whose words on this slide are more than MAX_TEXT together, and how many they are; null if none. */
export function tooMuchText(slide: Slide): { readonly lang: Locale; readonly found: number } | null {
  const texts: (Text | null)[] = [...textsOf(slide), ...imagesOf(slide).map(({ alt }) => alt)];
  for (const lang of LOCALES) {
    const found = texts.reduce((sum, text) => sum + characters(text?.[lang] ?? ''), 0);
    if (found > MAX_TEXT) return { lang, found };
  }
  return null;
}
