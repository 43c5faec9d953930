// What belongs to the whole: kiosk.json, its logo, and the sections that only all decks together know.
import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { folderWith } from './support/folder.ts';
import { PNG } from './support/picture.ts';
import { deck, GOOD, legacy, read } from './support/read.ts';
import { readOneLanguage } from './support/one-language.ts';

test('reads kiosk.json and its logo', async (t) => {
  const kiosk = { title: { kk: 'Көкжиек' }, logo: 'mark.svg', languages: ['kk', 'ru'] };
  const source = await read(t, { 'slides/kiosk.json': kiosk, 'slides/mark.svg': '', 'slides/1/kiosk.json': deck('1') });
  assert.deepEqual([source.kiosk, source.logo && relative(source.folder, source.logo)], [kiosk, 'slides/mark.svg']);
  assert.deepEqual([source.told, source.decks.length], [[], 1]);
});

test('keeps the defaults where kiosk.json can’t be read, and says so', async (t) => {
  const misspelt = await read(t, { ...GOOD, 'slides/kiosk.json': '{"titel": {}}' });
  assert.deepEqual([misspelt.kiosk, misspelt.told, misspelt.decks.length], [{}, ['slides/kiosk.json:1:2 schema/unknown-key'], 1]);
  const cut = await read(t, { ...GOOD, 'slides/kiosk.json': '{"title": {' });
  assert.deepEqual([cut.kiosk, cut.told, cut.decks.length], [{}, ['slides/kiosk.json:1:12 json/cut-short'], 1]);
});

test('tells all else that is wrong with a broken kiosk.json, and nothing that only follows from its fault', async (t) => {
  const title = { ru: 'Раздел ☎' };
  const { logo, kiosk, problems } = await read(t, { ...GOOD, 'slides/kiosk.json': { titel: title, logo: 'mark.svg', sections: [{ id: '1', title }, { id: '1 2', title }, { id: '7', title: 5 }], session: { idleSeconds: 1 } } });
  assert.deepEqual([logo, kiosk], [null, { logo: 'mark.svg' }]);
  assert.deepEqual(problems.map(({ code, pointer }) => `${code} ${pointer}`).toSorted(), [
    'deck/bad-id /sections/1/id', 'media/missing /logo', 'schema/too-small /session/idleSeconds', 'schema/unknown-key /titel', 'schema/wrong-type /sections/2/title',
    'section/no-deck /sections/2/id', 'text/missing-glyph /sections/0/title/ru', 'text/missing-glyph /sections/1/title/ru',
  ]);
});

test('says that the logo is missing', async (t) => {
  const { logo, told } = await read(t, { ...GOOD, 'slides/kiosk.json': '{"logo": "mark.svg"}' });
  assert.deepEqual([logo, told], [null, ['slides/kiosk.json:1:10 media/missing']]);
});

test('says which sections of kiosk.json have no deck, and which stand there twice', async (t) => {
  const title = { ru: 'Раздел' };
  const files = {
    'slides/kiosk.json': { sections: [{ id: '1', title }, { id: '1.2', title }, { id: '2', title }, { id: '3', title }, { id: '1', title }, { id: '4', title }] },
    'slides/1.2.1/deck.json': deck('1.2.1'), 'slides/2.json': legacy('2', 'Вода'), 'slides/30/deck.json': deck('30'), 'slides/4/deck.json': '{',
  };
  const { problems } = await read(t, files);
  const told = problems.filter(({ file }) => file.endsWith('kiosk.json')).map(({ code, severity, pointer, params }) => [code, severity, pointer, params]);
  assert.deepEqual(told, [
    ['section/no-deck', 'warning', '/sections/3/id', { id: '3' }], ['section/duplicate-id', 'warning', '/sections/4/id', { id: '1', other: 1 }],
  ]);
  const folder = await folderWith(t, files);
  const alone = await readOneLanguage(join(folder, 'slides'), folder, [join(folder, 'slides/kiosk.json')]);
  assert.deepEqual(alone.problems.map(({ code }) => code), ['section/duplicate-id']);
});

test('says which slides have no tiles to show, and which section may have been meant', async (t) => {
  const slides = [{ section: '1' }, { section: '1.1' }, { block: 'section' }, { section: '1.22' }, { section: '2' }, { section: '3' }, { section: '1.5' }];
  const files = { 'slides/1.2/deck.json': { ...deck('1.2'), slides }, 'slides/1.1.4.json': legacy('1.1.4', 'Вода'), 'slides/2/deck.json': deck('2'), 'slides/3/deck.json': '{' };
  const { problems } = await read(t, files);
  const told = problems.filter(({ file }) => file.endsWith('1.2/deck.json')).map(({ code, severity, pointer, params }) => [code, severity, pointer, params]);
  assert.deepEqual(told, [
    ['section/nothing-below', 'warning', '/slides/2/block', { id: '1.2' }],
    ['section/unknown', 'warning', '/slides/3/section', { id: '1.22', suggestion: '1.2' }],
    ['section/unknown', 'warning', '/slides/6/section', { id: '1.5', suggestion: '1.2' }],
  ]);
  const folder = await folderWith(t, files);
  const alone = await readOneLanguage(join(folder, 'slides'), folder, [join(folder, 'slides/1.2/deck.json')]);
  assert.deepEqual(alone.problems, []);
});

test('takes name and logo from the legacy decks where kiosk.json does not say them', async (t) => {
  const named = { logo_title: 'Горизонт', logo_path: '/img/mark.png' };
  const source = await read(t, { 'slides/old/ru.json': { ...legacy('1', 'Вода'), ...named }, 'slides/old/mark.png': PNG, 'slides/kiosk.json': { languages: ['ru'] } });
  assert.deepEqual([source.kiosk, source.logo && relative(source.folder, source.logo)], [{ languages: ['ru'], title: { ru: 'Горизонт' } }, 'slides/old/mark.png']);
});

test('one fault in kiosk.json takes nothing else of it away, the PIN of staff least of all', async (t) => {
  const pin = { salt: '0123456789abcdef0123456789abcdef', iterations: 600_000, hash: 'ab'.repeat(32) };
  const text = JSON.stringify({ theme: 'drak', languages: ['ru'], staff: { pin } });
  const wrong = await read(t, { ...GOOD, 'slides/kiosk.json': text });
  assert.deepEqual([wrong.kiosk, wrong.told], [{ languages: ['ru'], staff: { pin } }, ['slides/kiosk.json:1:10 schema/not-allowed']]);
  const commas = await read(t, { ...GOOD, 'slides/kiosk.json': text.replace('"drak"', '"dark",') });
  assert.deepEqual(commas.kiosk, { theme: 'dark', languages: ['ru'], staff: { pin } });
  assert.equal(commas.told.length, 1);
});
