import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatNumber } from '../../src/core/number-form.ts';

const NBSP = '\u00A0';
const MINUS = '\u2212';
for (const [value, digits, form] of [
  [0, 2, '0'],
  [7, 2, '7'],
  [999, 2, '999'],
  [1000, 2, `1${NBSP}000`],
  [1_000_000, 2, `1${NBSP}000${NBSP}000`],
  [1_234_567.891, 2, `1${NBSP}234${NBSP}567,89`],
  [1_234_567.891, 0, `1${NBSP}234${NBSP}568`],
  [12.5, 2, '12,5'],
  [12.05, 2, '12,05'],
  [12.04, 1, '12'],
  [0.999, 2, '1'],
  [999.999, 2, `1${NBSP}000`],
  [-1234.5, 2, `${MINUS}1${NBSP}234,5`],
  [-0.001, 2, '0'],
  [-0, 2, '0'],
] as const) {
  test(`writes ${value} with at most ${digits} decimals as ${form}`, () => {
    assert.equal(formatNumber(value, digits), form);
  });
}

test('writes numbers as the full data of Node does', () => {
  const full = new Intl.NumberFormat('ru', { maximumFractionDigits: 0 });
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => formatNumber(value) === full.format(value).replace('-', MINUS)));
});
