import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Menu } from '../../src/core/menu.ts';
import { tilePages, tilesOf, type TileBox } from '../../src/core/tiles.ts';

const deck = (id: string): { id: string; title: { ru: string }; slides: number } => ({ id, title: { ru: id }, slides: 1 });
const menu = new Menu([deck('1'), deck('1.1'), deck('1.2.1'), deck('1.2.2'), deck('4')], [{ id: '3', file: 'a', message: 'b' }], []);

const offered = (id: string, shown: string | null): string[] => {
  const section = menu.find(id);
  return section ? tilesOf(menu, section, shown).map((tile) => `${tile.asDeck ? 'deck' : 'section'} ${tile.section.id}`) : [];
};

test('offers the deck of a section, then what lies in it', () => {
  assert.deepEqual(offered('1', null), ['deck 1', 'deck 1.1', 'section 1.2']);
});

test('offers no tile for the deck that is on the screen', () => {
  assert.deepEqual(offered('1', '1'), ['deck 1.1', 'section 1.2']);
  assert.deepEqual(offered('4', '4'), []);
});

test('offers a deck that is broken, which says so in its place', () => {
  assert.deepEqual(offered('3', null), ['deck 3']);
});

/** Rows of tiles as a grid lays them out: each row as tall as its tallest tile, with a gap between. */
const grids = fc.record({
  rows: fc.array(fc.record({ tiles: fc.integer({ min: 1, max: 4 }), height: fc.integer({ min: 20, max: 900 }) }), { minLength: 1, maxLength: 12 }),
  gap: fc.integer({ min: 0, max: 30 }),
  window: fc.integer({ min: 100, max: 800 }),
}, { noNullPrototype: true }).map(({ rows, gap, window }) => {
  let top = 0;
  const boxes = rows.flatMap(({ tiles, height }): TileBox[] => {
    const row = Array.from({ length: tiles }, () => ({ top, bottom: top + height }));
    top += height + gap;
    return row;
  });
  return { boxes, window };
});

test('shows every pixel of every tile on some page, each page from where its first tile begins or goes on', () => {
  fc.assert(fc.property(grids, ({ boxes, window }) => {
    const pages = tilePages(boxes, window);
    for (const [index, { top, bottom }] of boxes.entries()) {
      let seen = top;
      for (const { from, start, end } of pages) if (index >= start && index < end && from <= seen) seen = Math.max(seen, from + window);
      assert.ok(seen >= bottom - 1, `tile ${index}: ${seen} of ${bottom}`);
    }
  }));
});

test('cuts through no tile that fits a page', () => {
  fc.assert(fc.property(grids, ({ boxes, window }) => {
    for (const { from, start, end } of tilePages(boxes, window)) {
      for (const { top, bottom } of boxes.slice(start, end)) assert.ok(bottom - top > window || (top >= from && bottom <= from + window + 1));
    }
  }));
});

test('needs no page more than the rows ask for', () => {
  const rows = (count: number): TileBox[] => Array.from({ length: count }, (_, row) => ({ top: row * 110, bottom: row * 110 + 100 }));
  assert.deepEqual([1, 3, 4, 7].map((count) => tilePages(rows(count), 320).length), [1, 1, 2, 3]);
  assert.deepEqual(tilePages([], 320), [{ from: 0, start: 0, end: 0 }]);
});
