// What can be opened on a map, in the order of a list: its units by their names, then its places.
import { colourOf, type Step } from './cartogram.ts';
import type { RegionMap } from './deck.ts';
import type { GeoUnit } from './geo.ts';
import { compareKazakh } from './kazakh.ts';
import { pick, type Locale, type Words } from './locale.ts';

export interface MapItem {
  /** Different for each item of a map. */
  readonly id: string;
  readonly kind: 'unit' | 'marker';
  readonly name: Words;
  /** Null where the unit has none, and of a place. */
  readonly value: number | null;
  /** The name of its colour, see colourOf. */
  readonly step: string;
  readonly more: Words | null;
}

export function itemsOf(map: RegionMap, units: readonly Pick<GeoUnit, 'key' | 'name'>[], steps: readonly Step[], locale: Locale): MapItem[] {
  const ofUnits = units.map(({ key, name }): MapItem => {
    const value = Object.hasOwn(map.values, key) ? map.values[key] : undefined;
    const details = Object.hasOwn(map.details, key) ? map.details[key] : undefined;
    return { id: unitId(key), kind: 'unit', name: pick(name, locale) ?? { lang: locale, words: key }, value: value ?? null, step: colourOf(value, steps), more: pick(details, locale) };
  });
  const ofMarkers = (map.geo?.markers ?? []).map(({ label, text }, index): MapItem => (
    { id: markerId(index), kind: 'marker', name: pick(label, locale) ?? { lang: locale, words: String(index + 1) }, value: null, step: 'none', more: pick(text, locale) }));
  return [...ofUnits.toSorted((a, b) => compareKazakh(a.name.words, b.name.words)), ...ofMarkers];
}

export function unitId(key: string): string {
  return `unit ${key}`;
}

export function markerId(index: number): string {
  return `marker ${index}`;
}
