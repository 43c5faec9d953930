import assert from 'node:assert/strict';
import test from 'node:test';
import { shortNumber } from '../../src/core/short-number.ts';

const NBSP = '\u00A0';

for (const [value, kk, en] of [
  [0, '0', '0'],
  [0.004, '0,004', '0,004'],
  [0.00025, '0,00025', '0,00025'],
  [-0.0000123, '−0,000012', '−0,000012'],
  [98.5, '98,5', '98,5'],
  [999_999, `999${NBSP}999`, `999${NBSP}999`],
  [1_234_567, `1,2${NBSP}млн`, `1,2${NBSP}m`],
  [-2_500_000_000, `−2,5${NBSP}млрд`, `−2,5${NBSP}bn`],
  [1e12, `1${NBSP}трлн`, `1${NBSP}tn`],
] as const) {
  test(`writes ${value} where there is little room as ${kk} and ${en}`, () => {
    assert.equal(shortNumber(value, 'kk'), kk);
    assert.equal(shortNumber(value, 'en'), en);
  });
}
