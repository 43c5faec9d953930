import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { positionsIn } from '../../src/core/text-position.ts';

test('counts lines and columns as an editor does', () => {
  const text = 'a\r\n\t😀b\n\rc';
  const position = positionsIn(text);
  assert.deepEqual([0, 1, 3, 4, 6, 8, 9, 10].map((offset) => Object.values(position(offset))), [
    [1, 1], [1, 2], [2, 1], [2, 2], [2, 4], [3, 1], [4, 1], [4, 2],
  ]);
});

test('leads from any offset to a line and column that lead back', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\t', 'ң'), { maxLength: 30 }), fc.nat(), (parts, choice) => {
    const text = parts.join('');
    const offset = choice % (text.length + 1);
    const { line, column } = positionsIn(text)(offset);
    const before = text.split('\n').slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    assert.equal(before + column - 1, offset);
  }));
});
