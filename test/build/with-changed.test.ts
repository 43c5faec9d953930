import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { lastGood } from '../../src/build/last-good.ts';
import { readSource } from '../../src/build/read-source.ts';
import { withChanged } from '../../src/build/with-changed.ts';
import { folderWith } from './support/folder.ts';
import { deck, legacy } from './support/read.ts';

const FILES = {
  'slides/1/deck.json': deck('1'),
  'slides/2/deck.json': deck('2'),
  'slides/3/deck.json': '{ "id": "3" "title": "Вода", "slides": [{ "title": "Вода" }] }',
  'slides/old-kz.json': legacy('4', 'Су қоймасы', { text: 'Қазақша' }),
  'slides/old-ru.json': legacy('4', 'Вода', { text: 'По-русски' }),
};

for (const [what, file, now, isShown] of [
  ['other words are', '1/deck.json', deck('1', { title: 'Земля' }), true],
  ['a fault is not', '1/deck.json', '{ "id": "1"', false],
  ['a missing picture is not', '1/deck.json', deck('1', { title: 'Земля', image: 'a.png' }), false],
  ['another id is not', '1/deck.json', deck('9'), false],
  ['the id of another deck is not', '1/deck.json', deck('2'), false],
  ['a new deck is not', 'new.json', deck('9'), false],
  ['a deck that was broken is not', '3/deck.json', deck('3'), false],
  ['one half of a legacy deck is not', 'old-kz.json', legacy('4', 'Су', { text: 'Қазақша' }), false],
] as const) {
  test(`${what} shown before the whole has been read`, async (t) => {
    const folder = await folderWith(t, FILES);
    const read = (files?: readonly string[]): ReturnType<typeof readSource> => readSource(join(folder, 'slides'), join(folder, 'public'), files);
    const before = lastGood(null, await read());
    const path = join(folder, 'slides', file);
    await writeFile(path, typeof now === 'string' ? now : JSON.stringify(now));
    const source = withChanged(before, await read([path]));
    assert.equal(source !== null, isShown);
    if (source) assert.deepEqual(source.decks.map(({ json }) => json), (await read()).decks.map(({ json }) => json));
  });
}
