import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tiling, type Tiling } from '../../src/core/tiling.ts';

const wall: Tiling = { count: 6, width: 1800, height: 700, gap: 20, ratio: 1.5, words: 40, smallest: 200, shown: { least: 200, most: Infinity } };

for (const [about, place, columns] of [
  ['six pictures on a wall screen three by three', {}, 3],
  ['six pictures on a phone two by two', { width: 350, height: 640, smallest: 140, shown: { least: 100, most: Infinity } }, 2],
  ['two pictures on a wall screen beside each other', { count: 2 }, 2],
  ['two pictures on a screen on end one above the other', { count: 2, width: 900, height: 1500 }, 1],
  ['one picture alone', { count: 1 }, 1],
  ['seven pictures on a wall screen four and three', { count: 7 }, 4],
  ['twelve pictures in even rows where no page holds them all', { count: 12, height: 300 }, 6],
  ['small tiles of a largest size without empty places', { count: 8, shown: { least: 100, most: 120 } }, 8],
] as const satisfies readonly (readonly [string, Partial<Tiling>, number])[]) {
  test(`places ${about}`, () => {
    assert.equal(tiling({ ...wall, ...place }).columns, columns);
  });
}

const places: fc.Arbitrary<Tiling> = fc.record({
  count: fc.integer({ min: 1, max: 60 }), width: fc.integer({ min: 100, max: 4000 }), height: fc.integer({ min: 50, max: 4000 }), gap: fc.integer({ min: 0, max: 60 }),
  ratio: fc.double({ min: 0.3, max: 3, noNaN: true }), words: fc.integer({ min: 0, max: 300 }), smallest: fc.integer({ min: 40, max: 600 }),
  shown: fc.record({ least: fc.integer({ min: 30, max: 600 }), most: fc.constantFrom(600, Infinity) }),
});

test('never makes tiles narrower than they may be, nor more columns than tiles', () => {
  fc.assert(fc.property(places, (place) => {
    const { columns, width } = tiling(place);
    const column = (place.width - (columns - 1) * place.gap) / columns;
    assert.ok(columns >= 1 && columns <= place.count);
    assert.ok(columns === 1 || column >= place.smallest);
    assert.ok(width > 0 && width <= column + 0.001 && width <= place.shown.most);
  }));
});

test('keeps on the page what it says is on the page', () => {
  fc.assert(fc.property(places, (place) => {
    const { columns, width, fits } = tiling(place);
    const rows = Math.ceil(place.count / columns);
    if (fits) assert.ok(rows * (width / place.ratio + place.words) + (rows - 1) * place.gap <= place.height + 0.001);
  }));
});

test('finds no other number of columns with larger tiles on one page', () => {
  fc.assert(fc.property(places, fc.integer({ min: 1, max: 60 }), (place, columns) => {
    const rows = Math.ceil(place.count / columns);
    const column = (place.width - (columns - 1) * place.gap) / columns;
    const height = (place.height - (rows - 1) * place.gap) / rows - place.words;
    const shown = Math.min(column, height * place.ratio, place.shown.most);
    if (columns > place.count || (columns > 1 && column < place.smallest) || shown < Math.min(place.shown.least, place.width)) return;
    const best = tiling(place);
    assert.ok(best.fits && best.width >= shown - 0.02);
  }));
});
