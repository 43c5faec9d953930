import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawGeo } from '../../src/core/geo-drawing.ts';
import { MAX_UNITS, readGeo, type GeoFault, type GeoMap } from '../../src/core/geo.ts';

type Ring = [number, number][];

const SQUARE: Ring = [[70, 50], [70, 51], [72, 51], [72, 50], [70, 50]];
const USUAL = { key: null, name: null };

function shape(coordinates: unknown, properties: object = {}, id?: string | number): object {
  return { type: 'Feature', ...(id !== undefined && { id }), properties, geometry: { type: 'Polygon', coordinates } };
}

function collection(...features: object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function mapOf(text: string, naming: Parameters<typeof readGeo>[1] = USUAL): GeoMap {
  const reading = readGeo(text, naming);
  assert.ok(reading.ok, reading.ok ? '' : reading.fault);
  return reading.map;
}

const TOPOLOGY = {
  type: 'Topology', transform: { scale: [0.01, 0.01], translate: [70, 50] },
  arcs: [[[0, 0], [100, 0], [0, 100], [-100, 0], [0, -100]]],
  objects: { units: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'a', arcs: [[0]], properties: { name: 'Қамыскөл' } }] } },
};

test('shows the areas of GeoJSON and of TopoJSON alike', () => {
  assert.deepEqual(mapOf(collection(shape([SQUARE], { name: 'Қамыскөл' }, 'a'))).units.map(({ key, name }) => [key, name]), [['a', { kk: 'Қамыскөл' }]]);
  assert.deepEqual(mapOf(JSON.stringify(TOPOLOGY)).units.map(({ key, name }) => [key, name]), [['a', { kk: 'Қамыскөл' }]]);
});

for (const [what, properties, naming, key, name] of [
  ['their own id and the usual names', { name_kk: 'Су', 'name:ru': 'Вода' }, USUAL, '7', { kk: 'Су', ru: 'Вода' }],
  ['the properties that the deck says', { code: 'X', n: 'Су', r: ' Вода ' }, { key: 'code', name: { kk: 'n', ru: 'r' } }, 'X', { kk: 'Су', ru: 'Вода' }],
  ['a name in one language', { name: 'Вода' }, USUAL, '7', { ru: 'Вода' }],
  ['their number where the deck says a property that they lack', {}, { key: 'code', name: { ru: 'r' } }, '1', {}],
] as const) {
  test(`calls areas by ${what}`, () => {
    const [unit] = mapOf(collection(shape([SQUARE], properties, 7)), naming).units;
    assert.deepEqual([unit?.key, unit?.name], [key, name]);
  });
}

test('takes two areas of one key for one unit, as an island and its mainland are', () => {
  const island = SQUARE.map(([lon, lat]) => [lon + 5, lat]);
  const { units } = mapOf(collection(shape([SQUARE], {}, 'a'), shape([island], {}, 'a')));
  assert.equal(units.length, 1);
  assert.equal(units[0]?.shape.coordinates.length, 2);
});

test('draws lakes and rivers, which are no units', () => {
  const river = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[70, 50], [71, 50.5]] } };
  const drawing = drawGeo(mapOf(collection(shape([SQUARE]), shape([[[70.5, 50.2], [70.6, 50.4], [70.7, 50.2], [70.5, 50.2]]], { water: true }), river)));
  assert.deepEqual([drawing.units.length, drawing.water.length, drawing.lines.length], [1, 1, 1]);
});

const many = Array.from({ length: MAX_UNITS + 1 }, (_, id) => shape([SQUARE], {}, id));
const bomb = { ...TOPOLOGY, objects: { units: { type: 'MultiPolygon', arcs: Array.from({ length: 30_000 }, () => [[0]]) } } };

for (const [what, text, fault] of [
  ['nothing', '', 'not-json'],
  ['a page of a captive portal', '<html>', 'not-json'],
  ['a list', '[]', 'not-geo'],
  ['brackets inside brackets', '['.repeat(100_000), 'not-geo'],
  ['5 MB', ' '.repeat(5_000_000), 'too-large'],
  ['metres instead of degrees', collection(shape([[[7_800_000, 5_900_000], [7_800_100, 5_900_000], [7_800_100, 5_900_100], [7_800_000, 5_900_000]]])), 'not-degrees'],
  ['words for places', collection(shape([[['a', 'b']]])), 'not-geo'],
  ['no area', collection({ type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [70, 50] } }), 'no-units'],
  ['areas without a place', collection({ type: 'Feature', properties: {}, geometry: null }), 'no-units'],
  ['more areas than fingers can find', collection(...many), 'too-many-units'],
  ['more points than a kiosk can draw', collection(shape([Array.from({ length: 100_001 }, () => [70, 50])])), 'too-many-points'],
  ['a few arcs named a million times', JSON.stringify(bomb), 'too-many-points'],
  ['as many in a form that nobody draws: they are counted before', JSON.stringify({ ...bomb, objects: { units: { ...bomb.objects.units, type: 'Spiral' } } }), 'too-many-points'],
  ['arcs that are not there', JSON.stringify({ ...TOPOLOGY, arcs: [] }), 'not-geo'],
] as const satisfies readonly (readonly [string, string, GeoFault])[]) {
  test(`tells that a file with ${what} is no map`, () => {
    const reading = readGeo(text, USUAL);
    assert.equal(reading.ok ? 'a map' : reading.fault, fault);
  });
}

test('fills the area and not the rest of the Earth, whichever way its ring goes', () => {
  const hole: Ring = [[70.5, 50.2], [70.5, 50.4], [71, 50.4], [71, 50.2], [70.5, 50.2]];
  const spoken = [[SQUARE, hole], [SQUARE.toReversed(), hole], [SQUARE, hole.toReversed()], [SQUARE.toReversed(), hole.toReversed()]].map((rings) => {
    const { units, width, height } = drawGeo(mapOf(collection(shape(rings))));
    return { box: units[0]?.box, spot: units[0]?.spot, width, height };
  });
  for (const one of spoken) assert.deepEqual(JSON.parse(rounded(one)), JSON.parse(rounded(spoken[0])));
  assert.ok((spoken[0]?.width ?? 0) > 1900 && (spoken[0]?.height ?? 0) < 1900, JSON.stringify(spoken[0]));
});

function rounded(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => typeof one === 'number' ? Math.round(one) : one);
}

test('keeps the proportions of areas: a degree far north is drawn narrower, and no larger than it is', () => {
  const box = (lat: number): Ring => [[70, lat], [70, lat + 1], [72, lat + 1], [72, lat], [70, lat]];
  const [south, north] = drawGeo(mapOf(collection(shape([box(40)], {}, 's'), shape([box(54)], {}, 'n')))).units;
  assert.ok(south && north);
  const ratio = (north.box.width * north.box.height) / (south.box.width * south.box.height);
  assert.ok(Math.abs(ratio - Math.cos(54.5 * Math.PI / 180) / Math.cos(40.5 * Math.PI / 180)) < 0.03, String(ratio));
});

test('finds the roomiest spot of a crooked area inside of it', () => {
  const hook: Ring = [[70, 50], [70, 53], [75, 53], [75, 52.5], [70.4, 52.5], [70.4, 50], [70, 50]];
  const { units: [unit] } = drawGeo(mapOf(collection(shape([hook]))));
  assert.ok(unit && unit.room > 0);
  assert.ok(unit.spot.y < unit.box.y + unit.box.height * 0.25 || unit.spot.x < unit.box.x + unit.box.width * 0.15, JSON.stringify(unit.spot));
});

test('says where a place lies, and of one outside of the map that it is outside', () => {
  const drawing = drawGeo(mapOf(collection(shape([SQUARE]))));
  const middle = drawing.at(71, 50.5);
  assert.ok(middle && Math.abs(middle.x - drawing.width / 2) < 5 && Math.abs(middle.y - drawing.height / 2) < 20, JSON.stringify(middle));
  assert.equal(drawing.at(76.9, 43.2), null);
});

test('draws a map over the date line in one piece', () => {
  const across: Ring = [[175, 60], [175, 65], [-175, 65], [-175, 60], [175, 60]];
  const { units: [unit], width } = drawGeo(mapOf(collection(shape([across]))));
  assert.ok(unit && unit.box.width > width * 0.9);
});

test('draws whatever rings a file holds inside of its picture, without a NaN', () => {
  const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));
  fc.assert(fc.property(fc.array(fc.array(fc.array(position, { maxLength: 8 }), { maxLength: 3 }), { minLength: 1, maxLength: 5 }), (polygons) => {
    const reading = readGeo(collection(...polygons.map((rings) => shape(rings))), USUAL);
    if (!reading.ok) return;
    const drawing = drawGeo(reading.map);
    assert.ok(drawing.width > 0 && drawing.height > 0 && drawing.width < 3000 && drawing.height < 3000, `${drawing.width} ${drawing.height}`);
    for (const { path, spot, room } of drawing.units) {
      assert.ok(!path.includes('NaN') && !path.includes('Infinity'), path);
      assert.ok(Number.isFinite(spot.x) && Number.isFinite(spot.y) && room >= 0, JSON.stringify({ spot, room }));
    }
  }), { numRuns: 200 });
});

test('never throws, whatever the file holds', () => {
  const key = fc.constantFrom('type', 'features', 'geometry', 'coordinates', 'properties', 'arcs', 'objects', 'geometries', 'transform', 'a');
  const leaf = fc.oneof(fc.constantFrom('FeatureCollection', 'Feature', 'Topology', 'Polygon', 'MultiPolygon', 'LineString', 'GeometryCollection', 'Point'), fc.double(), fc.integer({ min: -3, max: 3 }), fc.constant(null));
  const { tree } = fc.letrec((tie) => ({ tree: fc.oneof({ maxDepth: 6 }, leaf, fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(key, tie('tree'), { maxKeys: 4 })) }));
  const rooted = fc.tuple(fc.constantFrom('FeatureCollection', 'Feature', 'Topology'), tree, tree).map(([type, a, b]) => (
    type === 'Topology' ? { type, arcs: [a, b], objects: { a, b } } : { type, features: [{ type: 'Feature', geometry: a }, b], geometry: b }));
  fc.assert(fc.property(rooted, (json) => {
    const reading = readGeo(JSON.stringify(json), USUAL);
    if (reading.ok) drawGeo(reading.map);
  }), { numRuns: 500 });
});
