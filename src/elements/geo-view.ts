// Where a map of the deck's own is looked at from, and which words have room on it.
import type { RegionMap } from '../core/deck.ts';
import type { GeoDrawing, Point } from '../core/geo-drawing.ts';
import { markerId, unitId, type MapItem } from '../core/geo-items.ts';
import type { Locale } from '../core/locale.ts';
import { holds, placeLabels, type LabelRect } from '../core/place-labels.ts';
import { shortNumber } from '../core/short-number.ts';

/** No nearer than this; nor so near that nothing around a unit tells where it lies. */
const NEAREST = 5;
const SHARE = 0.75;
const PLACE_ZOOM = 2.5;

export interface View {
  /** What stands in the middle, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The view that shows an item with its surroundings, or the whole. */
export function viewOf(drawing: GeoDrawing, map: RegionMap | null, id: string | null): View {
  const whole = { x: drawing.width / 2, y: drawing.height / 2, zoom: 1 };
  if (id === null) return whole;
  const unit = drawing.units.find(({ key }) => unitId(key) === id);
  if (unit) {
    const { x, y, width, height } = unit.box;
    const zoom = Math.min(NEAREST, SHARE * Math.min(drawing.width / Math.max(1, width), drawing.height / Math.max(1, height)));
    return zoom <= 1 ? whole : { x: x + width / 2, y: y + height / 2, zoom };
  }
  const point = pointOf(drawing, map, id);
  return point ? { ...point, zoom: PLACE_ZOOM } : whole;
}

/** Where the place of an item lies; null for a unit, and for a place outside of the map. */
export function pointOf(drawing: GeoDrawing, map: RegionMap | null, id: string): Point | null {
  const marker = map?.geo?.markers.find((_marker, index) => markerId(index) === id);
  return marker ? drawing.at(marker.lon, marker.lat) : null;
}

export interface NameOnMap {
  readonly id: string;
  readonly step: string;
  readonly x: number;
  readonly y: number;
  /** Of its letters, in units of the drawing. */
  readonly size: number;
  /** Behind the name of a place. */
  readonly plate: LabelRect | null;
  /** Of a unit; a place has its name only. */
  readonly lines: readonly { readonly words: string; readonly number: boolean; readonly dy: number }[];
}

interface Writing {
  /** Units of the drawing in one px. */
  readonly px: number;
  /** px of the letters. */
  readonly letter: number;
  readonly locale: Locale;
  readonly map: RegionMap | null;
  /** What can be seen of the drawing: words that would be cut off at its edge are left out. */
  readonly seen: LabelRect;
}

/** Letters are about this wide, in parts of their height; bold digits too. */
const WIDTH = 0.6;

/** Of the letters wanted: smaller ones are tried for the sake of names that would be left out. */
const SIZES = [1, 0.87, 0.75, 0.65];
const SMALLEST = 16;

/** What is written in the largest letters that leave out no more units and places than smaller ones would, and these letters (px). */
export function largestNames(drawing: GeoDrawing, items: readonly MapItem[], writing: Writing): { readonly letter: number; readonly names: NameOnMap[] } {
  const ways = [...new Set(SIZES.map((size) => Math.max(Math.min(SMALLEST, writing.letter), size * writing.letter)))].map((letter) => ({ letter, names: namesOnMap(drawing, items, { ...writing, letter }) }));
  const counts = ways.map(({ names }) => names.length);
  return ways[counts.indexOf(Math.max(...counts))] ?? { letter: writing.letter, names: [] };
}

/** The value and the name of each unit that has room for them, and the names of places beside these. */
export function namesOnMap(drawing: GeoDrawing, items: readonly MapItem[], { px, letter, locale, map, seen }: Writing): NameOnMap[] {
  const size = letter * px;
  const byId = new Map(items.map((item) => [item.id, item]));
  const places = items.flatMap(({ id, kind, name }) => {
    const point = kind === 'marker' ? pointOf(drawing, map, id) : null;
    return point ? [{ id, ...point, width: (name.words.length * 0.64 + 0.6) * size, height: 1.25 * size }] : [];
  });
  const taken: LabelRect[] = [];
  const onUnits = drawing.units.flatMap(({ key, spot, room }): NameOnMap[] => {
    const item = byId.get(unitId(key));
    if (!item) return [];
    const fits = (words: string, rows: number): boolean => Math.hypot(words.length * WIDTH * size, rows * 1.15 * size) <= 2.15 * room;
    const value = item.value === null ? null : shortNumber(item.value, locale);
    const ways = [[item.name.words], inTwoLines(item.name.words)].map((name) => [...name, ...value === null ? [] : [value]]);
    const lines = [...ways, ...value === null ? [] : [[value]]].find((words) => fits(words.toSorted((a, b) => b.length - a.length)[0] ?? '', words.length));
    if (!lines) return [];
    const width = Math.max(...lines.map((line) => line.length)) * WIDTH * size;
    const height = lines.length * 1.2 * size;
    const shift = aside(places, { x: spot.x, y: spot.y, width, height }, 0.5 * size);
    if (shift === null || Math.abs(shift) + height / 2 > 1.15 * room) return [];
    const middle = spot.y + shift;
    const rect = { x: spot.x - width / 2, y: middle - height / 2, width, height };
    if (!holds(seen, rect)) return [];
    taken.push(rect);
    const first = middle - (lines.length - 1) * 0.6 * size + 0.36 * size;
    return [{ id: item.id, step: item.step, x: spot.x, y: first, size, plate: null, lines: lines.map((line, index) => ({ words: line, number: line === value, dy: index === 0 ? 0 : 1.2 * size })) }];
  });
  const rects = placeLabels(places, 0.65 * size, seen, taken);
  return [...onUnits, ...places.flatMap(({ id }, index): NameOnMap[] => {
    const rect = rects[index];
    return rect ? [{ id, step: 'none', x: rect.x + rect.width / 2, y: rect.y + 0.95 * size, size, plate: rect, lines: [] }] : [];
  })];
}

/** Divided at the space where the longer line is shortest. */
function inTwoLines(name: string): string[] {
  const words = name.split(' ');
  const ways = words.slice(1).map((_word, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map(({ length }) => length));
  return ways.reduce<string[]>((best, way) => longest(way) < longest(best) ? way : best, [name]);
}

/** How far up or down words (their middle is given) have to go, so that they don't lie on the dot of a place. */
function aside(places: readonly Point[], { x, y, width, height }: LabelRect, dot: number): number | null {
  const free = (shift: number): boolean => !places.some((place) => Math.abs(place.x - x) < width / 2 + dot && Math.abs(place.y - y - shift) < height / 2 + dot);
  const step = (height + 2 * dot) / 4;
  return [0, -1, 1, -2, 2, -3, 3, -4, 4].map((steps) => steps * step).find(free) ?? null;
}
