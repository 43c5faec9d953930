import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf, PIECE, readTable, tableText } from '../../src/core/pieces.ts';

const FILM = { hash: 'f'.repeat(64), type: 'mp4', size: 2 * PIECE + 5, pieces: ['a', 'b', 'c'].map((letter) => letter.repeat(64)) };

test('a small file is kept whole', () => {
  const file = { hash: '0', type: 'png', size: 7 };
  assert.deepEqual(partsOf(file), [file]);
});

test('of a large file its pieces are kept, and last their table', () => {
  assert.deepEqual(partsOf(FILM).map(({ hash, type, size }) => `${hash[0]} ${type} ${size}`), [`a piece ${PIECE}`, `b piece ${PIECE}`, 'c piece 5', `f pieces ${tableText(FILM).length}`]);
});

test('a table that was written can be read', () => {
  assert.deepEqual(readTable(tableText(FILM)), { size: FILM.size, type: 'mp4', pieces: FILM.pieces });
});

for (const text of ['', '<html>', 'null', '[]', '{}', JSON.stringify({ size: PIECE * 9, type: 'mp4', pieces: ['a'] })]) {
  test(`a table that says "${text}" is none`, () => { assert.equal(readTable(text), null); });
}
