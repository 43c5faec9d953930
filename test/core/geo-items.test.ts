import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stepsOf } from '../../src/core/cartogram.ts';
import { itemsOf } from '../../src/core/geo-items.ts';
import type { GeoUnit } from '../../src/core/geo.ts';
import { placeLabels } from '../../src/core/place-labels.ts';
import { makeMap } from '../support/make-deck.ts';

function unit(key: string, kk?: string): GeoUnit {
  return { key, name: kk === undefined ? {} : { kk }, shape: { type: 'MultiPolygon', coordinates: [] } };
}

test('lists units as a Kazakh index would, each with its value, colour and text, and then the places as the deck has them', () => {
  const map = makeMap({
    values: { b: 10, a: 0 }, details: { b: { ru: 'Центр' } },
    geo: { src: 'a.geojson', key: null, name: null, markers: [{ lon: 0, lat: 0, label: { kk: 'Я' }, text: null }, { lon: 0, lat: 0, label: { kk: 'А' }, text: null }] },
  });
  const items = itemsOf(map, [unit('c'), unit('a', 'Өзен'), unit('b', 'Орда')], stepsOf([0, 10], 5), 'kk');
  assert.deepEqual(items.map(({ kind, name, value, step, more }) => [kind, name.words, value, step, more?.lang ?? null]), [
    ['unit', 'c', null, 'none', null], ['unit', 'Орда', 10, '4', 'ru'], ['unit', 'Өзен', 0, '0', null], ['marker', 'Я', null, 'none', null], ['marker', 'А', null, 'none', null],
  ]);
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
});

test('writes names beside their places: none over another, over a place, or over the edge of the map', () => {
  const label = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }), width: fc.integer({ min: 10, max: 90 }), height: fc.constant(12) });
  const bounds = { x: 0, y: 0, width: 300, height: 200 };
  fc.assert(fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
    const taken = { x: 100, y: 80, width: 60, height: 20 };
    const rects = placeLabels(labels, 8, bounds, [taken]);
    const written = rects.filter((rect) => rect !== null);
    for (const [index, rect] of rects.entries()) {
      if (!rect) continue;
      assert.ok(rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= 300 && rect.y + rect.height <= 200);
      for (const other of [taken, ...written.filter((one) => one !== rect)]) assert.ok(rect.x >= other.x + other.width || other.x >= rect.x + rect.width || rect.y >= other.y + other.height || other.y >= rect.y + rect.height);
      for (const [point, { x, y }] of labels.entries()) if (point !== index) assert.ok(x <= rect.x || x >= rect.x + rect.width || y <= rect.y || y >= rect.y + rect.height);
    }
  }));
});

test('writes the name of a lonely place to its right, and to its left at the right edge', () => {
  const [right] = placeLabels([{ x: 50, y: 50, width: 40, height: 12 }], 8, { x: 0, y: 0, width: 300, height: 200 }, []);
  const [left] = placeLabels([{ x: 280, y: 50, width: 40, height: 12 }], 8, { x: 0, y: 0, width: 300, height: 200 }, []);
  assert.deepEqual([right?.x, left?.x], [58, 232]);
});

test('names every place whose name has room on the map, however near to its edge', () => {
  const bounds = { x: 0, y: 0, width: 300, height: 100 };
  const inside = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 100 }), width: fc.integer({ min: 10, max: 300 }), height: fc.integer({ min: 8, max: 42 }) });
  fc.assert(fc.property(inside, (label) => {
    const [rect] = placeLabels([label], 8, bounds, []);
    assert.ok(rect, 'no name');
    assert.ok(rect.x >= -1e-9 && rect.x + rect.width <= 300 + 1e-9 && rect.y >= -1e-9 && rect.y + rect.height <= 100 + 1e-9);
    const away = Math.hypot(Math.max(rect.x - label.x, 0, label.x - rect.x - rect.width), Math.max(rect.y - label.y, 0, label.y - rect.y - rect.height));
    assert.ok(away <= 8.001 && away >= 4 - 1e-9, `${away} px away`);
  }));
});

test('moves a name along its place where something is written on all four sides', () => {
  const taken = [[125, 45], [70, 45], [82, 32], [82, 60]].map(([x = 0, y = 0]) => ({ x, y, width: 2, height: 8 }));
  assert.deepEqual(placeLabels([{ x: 100, y: 50, width: 40, height: 12 }], 8, { x: 0, y: 0, width: 300, height: 200 }, taken), [{ x: 90, y: 30, width: 40, height: 12 }]);
});
