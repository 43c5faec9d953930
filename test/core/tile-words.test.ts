import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LINE, SMALLEST, tileWords, type TileRoom, type WidestWords } from '../../src/core/tile-words.ts';

const KAZAKH: WidestWords = { name: 5.6, short: 2.5, value: 2.2 };

for (const [about, room, words] of [
  ['whole names and larger values on a wall', { width: 170, height: 160, wanted: 26.5 }, { names: 'whole', name: 26.5, value: 37.1 }],
  ['whole names that are a little smaller than wanted on a tablet', { width: 92, height: 80, wanted: 18.7 }, { names: 'whole', name: 16.4, value: 26.2 }],
  ['short names where large letters are asked for', { width: 92, height: 86, wanted: 36 }, { names: 'short', name: 36, value: 38.8 }],
  ['short names on a phone', { width: 42, height: 50, wanted: 16 }, { names: 'short', name: 16, value: 19.1 }],
  ['names alone where there is one line', { width: 42, height: 30, wanted: 16 }, { names: 'short', name: 16, value: null }],
  ['values alone where no name has room', { width: 36, height: 30, wanted: 16 }, { names: 'none', name: 0, value: 16.4 }],
  ['nothing where nothing can be read', { width: 30, height: 30, wanted: 16 }, { names: 'none', name: 0, value: null }],
] as const) {
  test(`writes ${about}`, () => {
    const { names, name, value } = tileWords(room, KAZAKH);
    assert.deepEqual({ names, name: round(name), value: value === null ? null : round(value) }, words);
  });
}

test('leaves all values out where the longest has no room', () => {
  assert.deepEqual(tileWords({ width: 42, height: 50, wanted: 16 }, { ...KAZAKH, value: 2.9 }), { names: 'short', name: 16, value: null });
});

test('writes no values alone where all of them are the same', () => {
  const small = { width: 36, height: 30, wanted: 16 };
  assert.notEqual(tileWords(small, KAZAKH).value, null);
  assert.deepEqual(tileWords(small, { ...KAZAKH, alike: true }), { names: 'none', name: 0, value: null });
});

test('writes names alone on a map without values', () => {
  assert.deepEqual(tileWords({ width: 170, height: 160, wanted: 20 }, { ...KAZAKH, value: 0 }), { names: 'whole', name: 20, value: null });
});

const side = fc.double({ min: 1, max: 400, noNaN: true });
const rooms: fc.Arbitrary<TileRoom> = fc.record({ width: side, height: side, wanted: fc.double({ min: 16, max: 120, noNaN: true }) });
const em = fc.double({ min: 0.5, max: 6, noNaN: true });
const widths: fc.Arbitrary<WidestWords> = fc.tuple(em, em, fc.oneof(fc.constant(0), em)).map(([a, b, value]) => ({ name: Math.max(a, b), short: Math.min(a, b), value }));

test('never writes a word that nobody can read, nor one that its tile would cut', () => {
  fc.assert(fc.property(rooms, widths, (room, widest) => {
    const { names, name, value } = tileWords(room, widest);
    const widestName = { whole: widest.name, short: widest.short, none: 0 }[names];
    assert.ok(names === 'none' || name >= SMALLEST && name <= room.wanted);
    assert.ok(value === null || value >= SMALLEST && widest.value > 0);
    assert.ok(widestName * name <= room.width + 1e-6 && (value ?? 0) * widest.value <= room.width + 1e-6);
    const height = names !== 'none' && value !== null ? (name + value) * LINE : Math.max(name, value ?? 0);
    assert.ok(height <= room.height + 1e-6);
  }));
});

test('writes names no smaller when larger letters are asked for', () => {
  fc.assert(fc.property(rooms, widths, (room, widest) => {
    const [less, more] = [tileWords(room, widest), tileWords({ ...room, wanted: room.wanted * 1.3 }, widest)];
    assert.ok(more.name >= less.name - 1e-6);
    assert.equal(more.value === null, less.value === null);
  }));
});

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
