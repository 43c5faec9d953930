import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tableForm, type TableForm } from '../../src/core/table-form.ts';

for (const [about, wanted, width, form] of [
  ['a table that fits', [8, 8, 8], 24, { kind: 'whole' }],
  ['a small table on a phone', [6, 5, 6], 19, { kind: 'whole' }],
  ['a wide table on a phone', [6, 8, 8], 19, { kind: 'cards' }],
  ['a wide table on a wall screen', [8, 9, 9, 9, 9], 40, { kind: 'groups', groups: [[0, 1, 2], [0, 3, 4]] }],
  ['a wide table whose columns differ', [8, 20, 5, 5, 5, 5], 40, { kind: 'groups', groups: [[0, 1], [0, 2, 3, 4, 5]] }],
  ['a wide table of three columns', [20, 20, 20], 40, { kind: 'cards' }],
  ['a table with one endless word', [8, 9, 9, 50], 40, { kind: 'cards' }],
  ['a table whose first column leaves no room for two others', [26, 9, 9, 9, 9], 40, { kind: 'cards' }],
  ['a table without columns', [], 40, { kind: 'whole' }],
] as const satisfies readonly (readonly [string, readonly number[], number, TableForm])[]) {
  test(`shows ${about} as ${form.kind}`, () => {
    assert.deepEqual(tableForm(wanted, width), form);
  });
}

const columns = fc.array(fc.double({ min: 1, max: 30, noNaN: true }), { minLength: 1, maxLength: 24 });
const widths = fc.double({ min: 5, max: 80, noNaN: true });

test('shows every column once, in order, beside the first one', () => {
  fc.assert(fc.property(columns, widths, (wanted, width) => {
    const form = tableForm(wanted, width);
    if (form.kind !== 'groups') return;
    assert.deepEqual(form.groups.flatMap(([first, ...others]) => { assert.equal(first, 0); return others; }), wanted.slice(1).map((_, index) => index + 1));
    for (const group of form.groups) assert.ok(group.length >= 2 && group.reduce((sum, column) => sum + (wanted[column] ?? 0), 0) <= width + 1e-6);
  }));
});

test('never changes a table that fits', () => {
  fc.assert(fc.property(columns, widths, (wanted, width) => {
    assert.equal(tableForm(wanted, width).kind === 'whole', wanted.reduce((sum, one) => sum + one, 0) <= width);
  }));
});
