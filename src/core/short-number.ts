// Large numbers where there is little room: "1,2 млн". The exact number is shown elsewhere.
import { formatNumber } from './number-form.ts';
import type { Locale } from './locale.ts';

const SCALES: readonly (readonly [from: number, words: Readonly<Record<Locale, string>>])[] = [
  [1e12, { kk: 'трлн', ru: 'трлн', en: 'tn' }],
  [1e9, { kk: 'млрд', ru: 'млрд', en: 'bn' }],
  [1e6, { kk: 'млн', ru: 'млн', en: 'm' }],
];

/** More decimals would be written with an exponent. */
const MOST = 6;

/** Decimals that show two digits at least of what is smaller than one. */
export function decimalsOf(value: number): number {
  const size = Math.abs(value);
  return size >= 1 || size === 0 ? 2 : Math.min(MOST, Math.max(4, 1 - Math.floor(Math.log10(size))));
}

/** A million and more in words, with one decimal; whatever is smaller as it is, with at most `digits` decimals. */
export function shortNumber(value: number, locale: Locale, digits = decimalsOf(value)): string {
  const scale = SCALES.find(([from]) => Math.abs(value) >= from);
  return scale ? `${formatNumber(value / scale[0], 1)}\u00A0${scale[1][locale]}` : formatNumber(value, digits);
}
