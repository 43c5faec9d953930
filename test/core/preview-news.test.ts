import assert from 'node:assert/strict';
import test from 'node:test';
import { excerptOf } from '../../src/core/preview-news.ts';

const LONG = 'ұзын мәтін '.repeat(20);

for (const [what, line, column, before, at, after] of [
  ['a sign that should not be there', '  "id": \'1\',', 9, '"id": ', '\'', '1\','],
  ['a sign that is missing at the end of the line', '  "id": "1"', 12, '"id": "1"', '', ''],
  ['a letter outside of the plane of most letters', '"a": "𝕏", x', 7, '"a": "', '𝕏', '", x'],
  ['a place past the end', '"a"', 40, '"a"', '', ''],
  ['a long line', `"a": "${LONG}" "${LONG}"`, 8 + LONG.length, `…${LONG.slice(-59)}"`, ' ', `"${LONG.slice(0, 59)}…`],
] as const) {
  test(`shows ${what}`, () => {
    assert.deepEqual(excerptOf(line, column), { before, at, after });
  });
}

test('shows nothing of an empty line', () => {
  assert.equal(excerptOf('  ', 1), null);
});
