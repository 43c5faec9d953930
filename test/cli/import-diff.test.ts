import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changes, toInput } from '../../src/cli/import-diff.ts';

/** The output again, from the input and the changes. */
function apply(input: string, output: string): string {
  const found = changes(input, output);
  let at = 0;
  let made = '';
  for (const { offset, from, to } of found) {
    assert.equal(input.slice(offset, offset + from.length), from);
    made += input.slice(at, offset) + to;
    at = offset + from.length;
  }
  return made + input.slice(at);
}

test('tells every difference between any two texts', () => {
  const text = fc.string({ unit: fc.constantFrom('а', 'б', ',', '"', '\n', '\t', '\\', 'n', ' ', '}'), maxLength: 60 });
  fc.assert(fc.property(text, text, (input, output) => {
    assert.equal(apply(input, output), output);
  }), { numRuns: 2000 });
});

test('tells repairs one by one', () => {
  const input = '{"a": "x\r\n\ty"\n "b": [1, 2,],}';
  const output = '{"a": "x\\r\\n\\ty",\n "b": [1, 2]}';
  assert.deepEqual(changes(input, output).map(({ offset, from, to }) => [offset, from, to]), [
    [8, '\r', '\\r'], [9, '\n', '\\n'], [10, '\t', '\\t'], [13, '', ','], [25, ',', ''], [27, ',', ''],
  ]);
});

test('tells a long part that was dropped', () => {
  const note = `/* ${'заметка '.repeat(40)}*/`;
  assert.deepEqual(changes(`{"a": 1, ${note} "bcdefghij": 2}`, '{"a": 1,  "bcdefghij": 2}').map(({ from, to }) => [from, to]), [[note, '']]);
});

test('leads from the output back to the place in the input', () => {
  const input = '{"a": "x\ty" "b": 2,}';
  const back = toInput(changes(input, '{"a": "x\\ty", "b": 2}'));
  assert.deepEqual([0, 8, 10, 12, 14, 19].map(back), [0, 8, 9, 11, 12, 17]);
});
