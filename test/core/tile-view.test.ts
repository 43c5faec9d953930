import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { COLUMNS, ROWS, UNITS } from '../../src/core/cartogram.ts';
import { viewOfTile, WHOLE, type Grid } from '../../src/core/tile-view.ts';

const PHONE: Grid = { width: 47, height: 56, gap: 3 };
const at = (column: number, row: number): { column: number; row: number } => ({ column, row });

test('shows a tile with a neighbour on each side', () => {
  const { zoom, columns, rows } = viewOfTile(at(4, 3), PHONE, { width: 347, height: 292 });
  assert.ok(zoom > 1.5);
  assert.ok(columns[0] <= 3 && columns[1] >= 5 && rows[0] <= 2 && rows[1] >= 4);
});

test('goes no farther than the edge of the map', () => {
  const { columns, rows } = viewOfTile(at(1, 5), PHONE, { width: 347, height: 292 });
  assert.equal(columns[0], 1);
  assert.equal(rows[1], ROWS);
});

test('stays where it is when there is no room to go nearer', () => {
  assert.equal(viewOfTile(at(4, 3), PHONE, { width: 100, height: 100 }), WHOLE);
});

test('shows what it counts as seen whole, the tile among it', () => {
  const px = fc.integer({ min: 20, max: 300 });
  fc.assert(fc.property(fc.constantFrom(...UNITS), fc.record({ width: px, height: px, gap: fc.integer({ min: 0, max: 10 }) }), px, px, (unit, grid, more, above) => {
    const area = { width: COLUMNS * grid.width + 6 * grid.gap + more, height: ROWS * grid.height + 4 * grid.gap + above };
    const { zoom, x, y, columns, rows } = viewOfTile(unit, grid, area);
    assert.ok(columns[0] <= unit.column && unit.column <= columns[1] && rows[0] <= unit.row && unit.row <= rows[1]);
    for (const [[first, last], count, size, shift, room] of [[columns, COLUMNS, grid.width, x, area.width], [rows, ROWS, grid.height, y, area.height]] as const) {
      const start = room / 2 + shift - zoom * (count * size + (count - 1) * grid.gap) / 2;
      assert.ok(start + zoom * (first - 1) * (size + grid.gap) >= -0.01, 'begins outside');
      assert.ok(start + zoom * (last * size + (last - 1) * grid.gap) <= room + 0.01, 'ends outside');
    }
  }));
});
