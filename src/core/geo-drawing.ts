// From places on Earth to a drawing: an equal-area projection turned towards the middle of the map, so that no unit looks
// larger than it is, and for each unit the roomiest spot for its value.
import { geoBounds, geoConicEqualArea, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { GeoMap, GeoShape } from './geo.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DrawnUnit {
  readonly key: string;
  /** An SVG path. */
  readonly path: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The middle of the largest circle in it, about. */
  readonly spot: Point;
  /** The radius of that circle. */
  readonly room: number;
}

export interface GeoDrawing {
  /** Of the drawing; it begins at 0, 0. */
  readonly width: number;
  readonly height: number;
  readonly units: readonly DrawnUnit[];
  readonly water: readonly string[];
  readonly lines: readonly string[];
  /** Where a place lies in the drawing; null where it is outside of it. */
  at(lon: number, lat: number): Point | null;
}

/** The longer side; coordinates are written with one decimal, so it is about a screen's pixels. */
const SIDE = 2000;
const MARGIN = 12;

/** Degrees of longitude from which a map is one of the world. */
const WORLD = 150;

export function drawGeo(map: GeoMap): GeoDrawing {
  const everything = { type: 'GeometryCollection' as const, geometries: [...map.units.map(({ shape }) => shape), ...map.water, ...map.lines] };
  const projection = projectionFor(everything);
  projection.fitExtent([[MARGIN, MARGIN], [SIDE - MARGIN, SIDE - MARGIN]], everything);
  const path = geoPath(projection).digits(1);
  const [[left, top], [right, bottom]] = path.bounds(everything);
  const [x, y] = projection.translate();
  projection.translate([x - left + MARGIN, y - top + MARGIN]);
  const width = Math.max(1, Math.ceil(right - left + 2 * MARGIN));
  const height = Math.max(1, Math.ceil(bottom - top + 2 * MARGIN));
  return {
    width, height,
    units: map.units.map(({ key, shape }) => ({ key, path: path(shape) ?? '', ...placeOf(shape, map.water, projection) })),
    water: map.water.flatMap((shape) => path(shape) ?? []),
    lines: map.lines.flatMap((line) => path(line) ?? []),
    at(lon, lat) {
      const point = projection([lon, lat]);
      return point && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height ? { x: point[0], y: point[1] } : null;
    },
  };
}

function projectionFor(everything: Parameters<typeof geoBounds>[0]): GeoProjection {
  const [[west, south], [east, north]] = geoBounds(everything);
  const across = east < west ? east + 360 - west : east - west;
  const middle = west + across / 2;
  if (!(across < WORLD)) return geoEqualEarth().rotate([Number.isFinite(middle) ? -middle : 0, 0]);
  const sixth = (north - south) / 6;
  return geoConicEqualArea().rotate([-middle, 0]).parallels([south + sixth, north - sixth]);
}

/** The spot is looked for in the largest part of a unit, and on land: islands get no number, nor do lakes. */
function placeOf(shape: GeoShape, water: readonly GeoShape[], projection: GeoProjection): Pick<DrawnUnit, 'box' | 'spot' | 'room'> {
  const drawn = ({ coordinates }: GeoShape): Point[][][] => coordinates.map((rings) => rings.map((ring) => ring.flatMap(([lon = 0, lat = 0]): Point[] => {
    const point = projection([lon, lat]);
    return point ? [{ x: point[0], y: point[1] }] : [];
  })));
  const polygons = drawn(shape);
  const largest = polygons.toSorted((a, b) => areaOf(b[0] ?? []) - areaOf(a[0] ?? []))[0] ?? [];
  const box = boxOf(polygons.flatMap(([outer = []]) => outer));
  return { box, ...roomiest([...largest, ...water.flatMap((lake) => drawn(lake).flat())]) };
}

function boxOf(points: readonly Point[]): DrawnUnit['box'] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  return points.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top };
}

function areaOf(ring: readonly Point[]): number {
  return Math.abs(edgesOf(ring).reduce((sum, [a, b]) => sum + a.x * b.y - b.x * a.y, 0)) / 2;
}

function edgesOf(ring: readonly Point[]): [Point, Point][] {
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1);
    return before ? [[before, point] as [Point, Point]] : [];
  });
}

/** Points tried across and down; a finer grid moves a number by less than its own height. */
const GRID = 14;

function roomiest(rings: readonly (readonly Point[])[]): Pick<DrawnUnit, 'spot' | 'room'> {
  const box = boxOf(rings[0] ?? []);
  const edges = rings.flatMap(edgesOf);
  // A long coast has thousands of points, of which every few tell enough.
  const sample = edges.filter((_edge, index) => index % Math.ceil(edges.length / 300) === 0);
  let spot: Point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  let room = 0;
  for (let i = 0.5; i < GRID; i += 1) {
    for (let j = 0.5; j < GRID; j += 1) {
      const point = { x: box.x + box.width * i / GRID, y: box.y + box.height * j / GRID };
      if (!isInside(point, edges)) continue;
      const free = sample.reduce((least, edge) => Math.min(least, distance(point, edge)), Infinity);
      if (free > room) [spot, room] = [point, free];
    }
  }
  return { spot, room: Number.isFinite(room) ? room : 0 };
}

function isInside({ x, y }: Point, edges: readonly (readonly [Point, Point])[]): boolean {
  let inside = false;
  for (const [a, b] of edges) if ((a.y > y) !== (b.y > y) && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x) inside = !inside;
  return inside;
}

function distance({ x, y }: Point, [a, b]: readonly [Point, Point]): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
}
