import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeFrame, linesOf } from '../../src/cli/code-frame.ts';

const FRAMES: readonly (readonly [what: string, text: string, line: number, column: number, frame: readonly string[]])[] = [
  ['the lines around', '{\n  "a": 1\n  "b": 2\n}', 2, 9, ['  1 | {', '> 2 |   "a": 1', '    |         ^', '  3 |   "b": 2']],
  ['the only line', '{', 1, 2, ['> 1 | {', '    |  ^']],
  ['a tab as one column', '\t"a"', 1, 2, ['> 1 |  "a"', '    |  ^']],
  ['the column below a wide sign', '"😀" x', 1, 6, ['> 1 | "😀" x', '    |      ^']],
  ['line numbers of one width', `${'\n'.repeat(8)}a\nb`, 9, 1, ['   8 |', '>  9 | a', '     | ^', '  10 | b']],
  ['a long line around its place', `${'x'.repeat(100)}y${'z'.repeat(100)}`, 1, 101, [`> 1 | …${'x'.repeat(60)}y${'z'.repeat(39)}…`, `    | ${' '.repeat(61)}^`]],
  ['signs that could move the cursor as dots', 'a\u001b[2Jb\u202ec', 1, 1, ['> 1 | a·[2Jb·c', '    | ^']],
];

for (const [what, text, line, column, frame] of FRAMES) {
  test(`shows ${what}`, () => { assert.deepEqual(codeFrame(linesOf(text), line, column), frame); });
}
