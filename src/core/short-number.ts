// Large numbers where there is little room: "1,2 млн". The exact number is shown elsewhere.
import { formatNumber } from './number-form.ts';
import type { Locale } from './locale.ts';

const SCALES: readonly (readonly [from: number, words: Readonly<Record<Locale, string>>])[] = [
  [1e12, { kk: 'трлн', ru: 'трлн', en: 'tn' }],
  [1e9, { kk: 'млрд', ru: 'млрд', en: 'bn' }],
  [1e6, { kk: 'млн', ru: 'млн', en: 'm' }],
];

/** A million and more in words, with one decimal; whatever is smaller as it is, with at most `digits` decimals. */
export function shortNumber(value: number, locale: Locale, digits = Math.abs(value) < 1 ? 4 : 2): string {
  const scale = SCALES.find(([from]) => Math.abs(value) >= from);
  return scale ? `${formatNumber(value / scale[0], 1)}\u00A0${scale[1][locale]}` : formatNumber(value, digits);
}
