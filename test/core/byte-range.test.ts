import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseRange } from '../../src/core/byte-range.ts';

const CASES: readonly [string | undefined, string][] = [
  [undefined, 'whole'],
  ['bytes=0-0', '0-0'],
  ['bytes=0-', '0-99'],
  ['bytes=10-19', '10-19'],
  ['bytes=90-500', '90-99'],
  ['bytes=-30', '70-99'],
  ['bytes=-500', '0-99'],
  ['bytes=99-', '99-99'],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=20-10', 'whole'],
  ['bytes=-', 'whole'],
  ['bytes=0-1,5-6', 'whole'],
  ['lines=0-1', 'whole'],
];

for (const [header, expected] of CASES) {
  test(`answers ${header ?? 'no range'} of 100 bytes with ${expected}`, () => {
    const range = parseRange(header, 100);
    assert.equal(range.kind === 'part' ? `${range.first}-${range.last}` : range.kind, expected);
  });
}

test('never answers with bytes outside of the file', () => {
  const edge = fc.option(fc.nat(300), { nil: '' });
  fc.assert(fc.property(edge, edge, fc.nat(200), (from, to, size) => {
    const range = parseRange(`bytes=${from}-${to}`, size);
    if (range.kind === 'part') assert.ok(range.first >= 0 && range.first <= range.last && range.last < size);
  }));
});
