import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileLines } from '../../src/cli/file-lines.ts';
import { folderWith } from '../build/support/folder.ts';

test('divides a file once, however many faults are shown in it', async (t) => {
  const folder = await folderWith(t, { 'deck.json': '{\r\n"a": 1\n}' });
  const lines = fileLines();
  const first = await lines(join(folder, 'deck.json'));
  assert.deepEqual(first, ['{', '"a": 1', '}']);
  assert.equal(await lines(join(folder, 'deck.json')), first);
});

test('has no lines of a file that is no text, or is not there', async (t) => {
  const folder = await folderWith(t, { 'deck.json': Uint8Array.from({ length: 1024 }, (_, index) => index % 256) });
  assert.deepEqual([await fileLines()(join(folder, 'deck.json')), await fileLines()(join(folder, 'no.json'))], [null, null]);
});
