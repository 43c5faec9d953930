// A deck's own map: GeoJSON or TopoJSON as it comes from a drawing program, made into units that can be shown, or a fault
// that can be told. Nothing in the file is trusted: neither its size nor its form nor the direction of its rings.
import { geoArea } from 'd3-geo';
import type { Feature, MultiLineString, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { GeoSource } from './deck.ts';
import { detectLanguage } from './detect-language.ts';
import { nestsDeeperThan } from './json-depth.ts';
import { MAX_NESTING } from './limits.ts';
import { LOCALES, type Locale, type Text } from './locale.ts';
import { parseJson } from './parse-json.ts';

/** An area that a visitor can open. */
export interface GeoUnit {
  /** What values and details name it by. */
  readonly key: string;
  readonly name: Text;
  readonly shape: GeoShape;
}

export type GeoShape = { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] };

export interface GeoMap {
  readonly units: readonly GeoUnit[];
  /** Lakes and seas: shapes whose property `water` is true. */
  readonly water: readonly GeoShape[];
  /** Rivers, roads, borders. */
  readonly lines: readonly MultiLineString[];
}

/** Why a file is no map. */
export type GeoFault = 'too-large' | 'not-json' | 'not-geo' | 'not-degrees' | 'too-many-units' | 'too-many-points' | 'no-units';

export type GeoReading = { readonly ok: true; readonly map: GeoMap; /** The keys of areas that have different names. */ readonly repeated: readonly string[] } | { readonly ok: false; readonly fault: GeoFault };

/** Characters of a file; a kiosk's processor draws that much in a moment. */
export const MAX_GEO_TEXT = 4_000_000;
export const MAX_UNITS = 400;
export const MAX_POINTS = 100_000;

/** @param naming Which properties of a shape hold its key and its name. */
export function readGeo(text: string, naming: Pick<GeoSource, 'key' | 'name'>): GeoReading {
  if (text.length > MAX_GEO_TEXT) return { ok: false, fault: 'too-large' };
  if (nestsDeeperThan(text, MAX_NESTING)) return { ok: false, fault: 'not-geo' };
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (json === undefined) return { ok: false, fault: 'not-json' };
  const features = featuresOf(json);
  if (typeof features === 'string') return { ok: false, fault: features };
  return readFeatures(features, naming);
}

function readFeatures(features: readonly Feature[], naming: Pick<GeoSource, 'key' | 'name'>): GeoReading {
  const units = new Map<string, GeoUnit>();
  const repeated = new Set<string>();
  const water: GeoShape[] = [];
  const lines: MultiLineString[] = [];
  let points = 0;
  for (const one of features) {
    const polygons: Position[][][] = [];
    for (const geometry of simple(one.geometry)) {
      const form = formOf(geometry);
      if (typeof form === 'string') return { ok: false, fault: form };
      points += form?.points ?? 0;
      if (points > MAX_POINTS) return { ok: false, fault: 'too-many-points' };
      if (form?.kind === 'line') lines.push(form.line);
      if (form?.kind === 'shape') polygons.push(...form.polygons);
    }
    if (polygons.length === 0) continue;
    const shape: GeoShape = { type: 'MultiPolygon', coordinates: polygons };
    if (propertyOf(one, 'water') === true) water.push(shape);
    else {
      const unit = { key: keyOf(one, naming.key) ?? String(units.size + 1), name: nameOf(one, naming.name), shape };
      if (JSON.stringify(units.get(unit.key)?.name ?? unit.name) !== JSON.stringify(unit.name)) repeated.add(unit.key);
      addUnit(units, unit);
    }
    if (units.size > MAX_UNITS) return { ok: false, fault: 'too-many-units' };
  }
  return units.size === 0 ? { ok: false, fault: 'no-units' } : { ok: true, map: { units: [...units.values()], water, lines }, repeated: [...repeated] };
}

/** Two areas of one key are one unit, as an island and its mainland are. */
function addUnit(units: Map<string, GeoUnit>, unit: GeoUnit): void {
  const other = units.get(unit.key);
  if (!other) units.set(unit.key, unit);
  else units.set(unit.key, { ...other, shape: { type: 'MultiPolygon', coordinates: [...other.shape.coordinates, ...unit.shape.coordinates] } });
}

function featuresOf(json: unknown): Feature[] | GeoFault {
  if (!isObject(json)) return 'not-geo';
  switch (json['type']) {
    case 'FeatureCollection': return Array.isArray(json['features']) ? json['features'].filter(isFeature) : 'not-geo';
    case 'Feature': return isFeature(json) ? [json] : 'not-geo';
    case 'Topology': return topologyFeatures(json);
    default: return 'not-geo';
  }
}

/** The library believes its input, and a few bytes of arcs can be named a million times: counted before, caught after. */
function topologyFeatures(json: Record<string, unknown>): Feature[] | GeoFault {
  const { arcs, objects } = json;
  if (!Array.isArray(arcs) || !isObject(objects)) return 'not-geo';
  const lengths = arcs.map((arc) => Array.isArray(arc) ? arc.length : 0);
  const layers = Object.values(objects).filter(isObject);
  if (layers.reduce((sum, layer) => sum + pointsNamed(layer, lengths), 0) > MAX_POINTS) return 'too-many-points';
  try {
    return layers.flatMap((layer) => {
      const made = feature(json as unknown as Topology, layer as never) as unknown;
      return isObject(made) && Array.isArray(made['features']) ? made['features'].filter(isFeature) : isFeature(made) ? [made] : [];
    });
  } catch {
    return 'not-geo';
  }
}

function pointsNamed(geometry: unknown, lengths: readonly number[]): number {
  if (typeof geometry === 'number') return lengths[geometry < 0 ? ~geometry : geometry] ?? 0;
  if (Array.isArray(geometry)) return geometry.reduce((sum: number, part) => sum + pointsNamed(part, lengths), 0);
  return isObject(geometry) ? pointsNamed(geometry['geometries'] ?? geometry['arcs'] ?? [], lengths) : 0;
}

/** A collection is its parts; anything else is itself. */
function simple(geometry: unknown): unknown[] {
  if (!isObject(geometry) || geometry['type'] !== 'GeometryCollection') return [geometry];
  return Array.isArray(geometry['geometries']) ? geometry['geometries'].flatMap(simple) : [];
}

type Form = { readonly kind: 'line'; readonly line: MultiLineString; readonly points: number } | { readonly kind: 'shape'; readonly polygons: Position[][][]; readonly points: number };

/** Null for what a map of areas does not show: points, which are the deck's markers, and features without a place. */
function formOf(geometry: unknown): Form | GeoFault | null {
  if (!isObject(geometry)) return null;
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  if (type === 'Point' || type === 'MultiPoint') return null;
  const depth = { LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[String(type)];
  if (depth === undefined) return 'not-geo';
  const points = countPoints(coordinates, depth);
  if (typeof points === 'string') return points;
  if (points === 0) return null;
  if (type === 'LineString' || type === 'MultiLineString') {
    const lines = type === 'LineString' ? [coordinates as Position[]] : coordinates as Position[][];
    return { kind: 'line', line: { type: 'MultiLineString', coordinates: lines.filter((line) => line.length > 1) }, points };
  }
  const polygons = type === 'Polygon' ? [(geometry as unknown as Polygon).coordinates] : coordinates as Position[][][];
  return { kind: 'shape', polygons: polygons.filter(([outer = []]) => encloses(outer)).map((rings) => rewound(rings.filter(encloses))), points };
}

/** How many points a tree of coordinates holds, if each is a place on Earth in degrees. */
function countPoints(coordinates: unknown, depth: number): number | GeoFault {
  if (!Array.isArray(coordinates)) return 'not-geo';
  if (depth === 0) {
    const [lon, lat] = coordinates as unknown[];
    if (typeof lon !== 'number' || typeof lat !== 'number') return 'not-geo';
    return Math.abs(lon) <= 180.5 && Math.abs(lat) <= 90 ? 1 : 'not-degrees';
  }
  let points = 0;
  for (const part of coordinates) {
    const own = countPoints(part, depth - 1);
    if (typeof own === 'string') return own;
    points += own;
  }
  return points;
}

/** Square degrees: about ten square metres, less than which no ring of a map encloses. */
const NOTHING = 1e-9;

/** A ring on a spot or a line has no outside that could be told, and the library falls over one of three points. */
function encloses(ring: Position[]): boolean {
  const area = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return ring.length >= 4 && Math.abs(area) > NOTHING;
}

/** On a sphere either side of a ring may be meant: outside ones go the way that encloses less than half of the Earth, holes the other. */
function rewound(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const inside = geoArea({ type: 'Polygon', coordinates: [ring] }) <= 2 * Math.PI;
    return inside === (index === 0) ? ring : ring.toReversed();
  });
}

function keyOf(one: Feature, property: string | null): string | null {
  const key: unknown = property === null ? one.id ?? propertyOf(one, 'id') : propertyOf(one, property);
  return typeof key === 'number' || (typeof key === 'string' && key.trim() !== '') ? String(key).trim() : null;
}

/** The name in each language, from the properties that the deck says, else from those that files usually have. */
function nameOf(one: Feature, properties: Text | null): Text {
  const name: { [L in Locale]?: string } = {};
  for (const locale of LOCALES) {
    const said = properties ? [properties[locale] ?? ''] : [`name_${locale}`, `name:${locale}`];
    const word = said.map((property) => propertyOf(one, property)).find((value) => typeof value === 'string' && value.trim() !== '');
    if (typeof word === 'string') name[locale] = word.trim();
  }
  const only = propertyOf(one, 'name');
  return Object.keys(name).length === 0 && typeof only === 'string' && only.trim() !== '' ? { [detectLanguage(only)]: only.trim() } : name;
}

function propertyOf({ properties }: Feature, name: string): unknown {
  return isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function isFeature(json: unknown): json is Feature {
  return isObject(json) && json['type'] === 'Feature';
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
