// What only the whole folder can say of the words of its decks: the languages that are asked for, the sections without a name.
import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readSource } from '../../src/build/read-source.ts';
import { folderWith } from './support/folder.ts';

async function told(t: TestContext, files: Parameters<typeof folderWith>[1], only?: string): Promise<string[]> {
  const folder = await folderWith(t, files);
  const { problems } = await readSource(join(folder, 'slides'), folder, only === undefined ? undefined : [join(folder, only)]);
  return problems.map(({ file, line, column, code }) => `${relative(folder, file)}:${line}:${column} ${code}`);
}

const BOTH = { kk: 'Су', ru: 'Вода' };
const deck = (id: string, title: string | object = BOTH): object => ({ id, title, slides: [{ title }] });

test('asks for Kazakh and Russian where no kiosk.json says otherwise', async (t) => {
  assert.deepEqual(await told(t, { 'slides/1/deck.json': deck('1', 'Вода') }), ['slides/1/deck.json:1:19 text/missing-translation']);
});

test('asks for the languages that kiosk.json names, of a single file too', async (t) => {
  const files = { 'slides/kiosk.json': { languages: ['ru'] }, 'slides/1/deck.json': deck('1', 'Вода') };
  assert.deepEqual(await told(t, files), []);
  assert.deepEqual(await told(t, files, 'slides/1/deck.json'), []);
});

test('asks a legacy deck for its other language once', async (t) => {
  const content = [{ title: 'Бірінші су' }, { title: 'Екінші су' }];
  assert.deepEqual(await told(t, { 'slides/1-kz.json': { ID: '1', content } }), ['slides/1-kz.json:1:1 text/missing-translation']);
});

test('asks for nothing that stands in a file with a fault: a comma is one problem, not three', async (t) => {
  const kk = '{ "name": "Су"▸ "ID": "1", "content": [{ "title": "Бірінші су" }] }';
  const files = (text: string): Parameters<typeof told>[1] => ({ 'slides/1-kz.json': text.replace('▸', ''), 'slides/1-ru.json': { ID: '1', content: [{ title: 'Первая вода' }] } });
  assert.deepEqual(await told(t, files(kk)), [`slides/1-kz.json:1:${kk.indexOf('▸') + 1} json/missing-comma`]);
  assert.deepEqual((await told(t, files(kk.replace('▸', ',').slice(0, 50)))).map((one) => one.split(' ')[1]), ['json/cut-short']);
});

test('compares the languages of a legacy deck, and reads each text in the language that the name of its file says', async (t) => {
  const short = 'Көл жағасында кездесу өтеді.';
  const long = `${'Встреча пройдёт на берегу озера, и все смогут увидеть птиц. '.repeat(2)}Приходите.`;
  const kk = { ID: '1', content: [{ title: 'Кездесу', text: short }, { title: 'Встреча на берегу и прогулка' }] };
  const ru = { ID: '1', content: [{ title: 'Встреча', text: long }, { title: 'Встреча на берегу и прогулка' }] };
  const at = (words: string): number => JSON.stringify(kk).indexOf(words) + 1;
  assert.deepEqual(await told(t, { 'slides/1-kz.json': kk, 'slides/1-ru.json': ru }), [
    `slides/1-kz.json:1:${at(short)} text/uneven-lengths`, `slides/1-kz.json:1:${at('Встреча')} text/wrong-language`,
  ]);
});

test('reads the words of legacy decks where they were pasted', async (t) => {
  const kk = JSON.stringify({ ID: '1', content: [{ title: 'Бірінші cу', text: 'Жол\tҰзын\n2020-2025 жылдар  бойы' }] });
  const ru = JSON.stringify({ ID: '1', content: [{ title: 'Первая вода', text: 'Путь\tДолгий - и "ровный"' }] });
  const at = (text: string, words: string): number => text.indexOf(words) + 1;
  assert.deepEqual(await told(t, { 'slides/1-kz.json': kk, 'slides/1-ru.json': ru }), [
    `slides/1-kz.json:1:${at(kk, 'cу')} text/mixed-alphabets`, `slides/1-kz.json:1:${at(kk, '-2025')} text/hyphen-for-dash`, `slides/1-kz.json:1:${at(kk, '  бойы')} text/double-space`,
    `slides/1-ru.json:1:${at(ru, '- и')} text/hyphen-for-dash`, `slides/1-ru.json:1:${at(ru, '\\"ровный')} text/wrong-quotes`,
  ]);
});

test('tells of a section without a name at kiosk.json, else at the first deck in it', async (t) => {
  const files = { 'slides/a/deck.json': deck('1.5.3'), 'slides/b/deck.json': deck('1.5.4'), 'slides/c/deck.json': deck('2') };
  assert.deepEqual(await told(t, files), ['slides/a/deck.json:1:7 section/hole']);
  assert.deepEqual(await told(t, { ...files, 'slides/kiosk.json': { sections: [{ id: '2', title: BOTH }] } }), ['slides/kiosk.json:1:13 section/hole']);
  assert.deepEqual(await told(t, files, 'slides/a/deck.json'), []);
});

test('does not tell of what a deck with faults may well have', async (t) => {
  assert.deepEqual(await told(t, { 'slides/1/deck.json': { id: '1', title: BOTH, slides: [{ title: { kk: 'Су', rus: 'Вода' } }] } }), ['slides/1/deck.json:1:73 schema/unknown-key']);
});
