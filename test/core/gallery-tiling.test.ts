// How many pictures stand in a row, and how large they are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { galleryTiling, type GalleryPlace } from '../../src/core/gallery-tiling.ts';

const bare = (count: number) => (columns: number): number[] => Array.from({ length: Math.ceil(count / columns) }, () => 0);
/** The caption of one picture is a text, which needs fewer lines in a wider column. */
const captioned = (at: number, text: number) => (columns: number): number[] => bare(12)(columns).map((_, row) => Math.floor(at / columns) === row ? text * columns / 1780 : 30);

const WALL: GalleryPlace = { count: 12, width: 1780, height: 760, further: 840, gap: 20, ratio: 1.5, smallest: 170, words: bare(12) };
const PHONE = { width: 358, height: 680, further: 680, gap: 13, smallest: 126 };

for (const [about, place, across, pages] of [
  ['twelve on a wall screen', {}, 4, 1],
  ['four, two by two', { count: 4, words: bare(4) }, 2, 1],
  ['twelve around one long caption', { words: captioned(3, 60_000) }, 6, 1],
  ['twelve with two long captions, one row to a page, rather than small ones', { height: 600, further: 700, smallest: 392, words: (columns) => bare(12)(columns).map((_, row) => row % 3 === 1 ? Math.max(2, columns - 1) * 150 : 60) }, 3, 4],
  ['five on a phone, over its whole width', { ...PHONE, count: 5, words: bare(5) }, 2, 1],
  ['three on a phone, one below the other', { ...PHONE, count: 3, words: bare(3) }, 1, 1],
  ['twelve in a low room, on as few pages as hold them', { height: 300, further: 300, smallest: 300 }, 4, 3],
] satisfies [string, Partial<GalleryPlace>, number, number][]) {
  test(`arranges ${about}`, () => {
    const tiles = galleryTiling({ ...WALL, ...place });
    assert.deepEqual([tiles?.columns, tiles?.pages], [across, pages]);
  });
}

test('gives up where a caption leaves no room for a picture', () => {
  assert.equal(galleryTiling({ ...WALL, words: (columns) => bare(12)(columns).map(() => 800) }), null);
});

test('fills its pages and none of them too far, and no picture is too small', () => {
  const place = fc.record({ count: fc.integer({ min: 1, max: 30 }), width: fc.integer({ min: 150, max: 3000 }), height: fc.integer({ min: 100, max: 1000 }), further: fc.integer({ min: 1000, max: 2000 }), gap: fc.integer({ min: 0, max: 40 }), ratio: fc.double({ min: 0.75, max: 1.8, noNaN: true }), smallest: fc.integer({ min: 80, max: 400 }), caption: fc.integer({ min: 0, max: 20_000 }) });
  fc.assert(fc.property(place, ({ caption, ...rest }) => {
    const words = (columns: number): number[] => bare(rest.count)(columns).map((_, row) => row % 2 * caption * columns / rest.width);
    const tiles = galleryTiling({ ...rest, words });
    if (!tiles) return;
    const { columns, width, pages } = tiles;
    const heights = words(columns).map((below) => below + width / rest.ratio);
    assert.ok(columns * width + (columns - 1) * rest.gap <= rest.width + 0.01);
    assert.ok(Math.max(...heights) <= rest.further);
    assert.ok(heights.reduce((sum, one) => sum + one, 0) <= rest.height + (pages - 1) * rest.further + 0.01);
    assert.ok(width >= Math.min(rest.smallest, rest.width) - 0.01);
  }), { numRuns: 2000 });
});
