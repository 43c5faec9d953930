import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { lastGood, type PreviewSource } from '../../src/build/last-good.ts';
import { pack } from '../../src/build/pack.ts';
import { newsOf } from '../../src/build/preview-news.ts';
import { readSource } from '../../src/build/read-source.ts';
import type { Source } from '../../src/build/source.ts';
import { folderWith } from './support/folder.ts';
import { PNG } from './support/picture.ts';
import { deck } from './support/read.ts';

const FILES = {
  'slides/kiosk.json': { title: { ru: 'Двор' }, languages: ['ru', 'kk'] },
  'slides/1/deck.json': deck('1', { title: 'Вода', image: 'a.png' }),
  'slides/1/a.png': PNG,
  'slides/2/deck.json': deck('2'),
};

const NO_COMMA = '{ "id": "1" "title": "Вода", "slides": [{ "title": "Вода" }] }';

/** What is shown when some files have been written after all was good; null removes one. */
async function after(t: TestContext, changes: Readonly<Record<string, string | object | null>>): Promise<PreviewSource> {
  const folder = await folderWith(t, FILES);
  const read = (): Promise<Source> => readSource(join(folder, 'slides'), join(folder, 'public'));
  const before = lastGood(null, await read());
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) await rm(join(folder, path));
    else await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return lastGood(before, await read());
}

function ids({ decks }: Source): string[] {
  return decks.map(({ json }) => json.id);
}

test('a deck that is broken now stays as it was, and its problems are told', async (t) => {
  const source = await after(t, { 'slides/1/deck.json': NO_COMMA });
  assert.deepEqual(ids(source), ['1', '2']);
  assert.equal(source.decks[0]?.media.size, 1);
  assert.deepEqual(source.broken, []);
  assert.deepEqual(source.kept, ['1']);
  assert.equal(source.problems[0]?.code, 'json/missing-comma');
});

const HALF = (title: string): object => ({ ID: '5', content: [{ title }] });

for (const broken of ['kz', 'ru']) {
  test(`a deck of two files stays as it was while its ${broken} file is broken, and both are its files`, async (t) => {
    const folder = await folderWith(t, { 'slides/5-kz.json': HALF('Бірінші су'), 'slides/5-ru.json': HALF('Первая вода') });
    const read = (): Promise<Source> => readSource(join(folder, 'slides'), join(folder, 'public'));
    const before = lastGood(null, await read());
    await writeFile(join(folder, `slides/5-${broken}.json`), '{ "ID": "5" "content": [{ "title": "x" }] }');
    const now = lastGood(before, await read());
    assert.deepEqual(now.decks.map(({ json }) => json), before.decks.map(({ json }) => json));
    assert.deepEqual([now.kept, now.broken], [['5'], []]);
    const { files } = await newsOf(now, await pack(now, 7));
    assert.deepEqual(files['5']?.map((file) => basename(file)), ['5-kz.json', '5-ru.json']);
  });
}

test('of what the deck showed, what is gone from the folder is not asked for', async (t) => {
  const source = await after(t, { 'slides/1/deck.json': '{', 'slides/1/a.png': null });
  assert.equal(source.decks[0]?.media.size, 0);
  await pack(source, 7);
});

test('a deck that was mended, removed or renamed is as it is now', async (t) => {
  assert.deepEqual(ids(await after(t, { 'slides/2/deck.json': deck('3') })), ['1', '3']);
  assert.deepEqual(ids(await after(t, { 'slides/2/deck.json': null })), ['1']);
});

test('a file that was never good is named in the place of its deck', async (t) => {
  const source = await after(t, { 'slides/9.json': '{' });
  assert.deepEqual(source.broken.map(({ id }) => id), ['9']);
});

test('a broken kiosk.json takes neither the name nor the languages from the screen', async (t) => {
  const source = await after(t, { 'slides/kiosk.json': '{ "title": ' });
  assert.deepEqual(source.kiosk, FILES['slides/kiosk.json']);
});

test('the news names the files of each deck, and the line of each problem', async (t) => {
  const source = await after(t, { 'slides/1/deck.json': NO_COMMA });
  const { files, problems, languages } = await newsOf(source, await pack(source, 7));
  const short = (file: string): string => file.split('/').slice(-2).join('/');
  assert.deepEqual(files['1']?.map(short), ['1/deck.json', '1/a.png']);
  assert.deepEqual(problems[0]?.excerpt, { before: '{ "id": "1"', at: ' ', after: '"title": "Вода", "slides": [{ "title": "Вода" }] }' });
  assert.deepEqual(languages, ['ru', 'kk']);
});
