import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineChanges } from '../../src/cli/text-diff.ts';

test('shows the lines that edits touch, those of one place together', () => {
  const text = 'a: 1\r\nb: "x\ny",\nc\nd';
  const at = (part: string): number => text.indexOf(part);
  assert.deepEqual(lineChanges(text, [
    { start: at('\ny'), end: at('\ny') + 1, text: '\\n' }, { start: 4, end: 4, text: ',' }, { start: at('y'), end: at('y') + 1, text: 'z' }, { start: text.length, end: text.length, text: '!' },
  ]), [
    { line: 1, before: ['a: 1'], after: ['a: 1,'] },
    { line: 2, before: ['b: "x', 'y",'], after: ['b: "x\\nz",'] },
    { line: 5, before: ['d'], after: ['d!'] },
  ]);
});
