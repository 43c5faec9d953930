import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pack } from '../../src/build/pack.ts';
import type { Source } from '../../src/build/source.ts';
import { readDeck } from '../../src/core/read-deck.ts';
import { folderWith } from './support/folder.ts';
import { readOneLanguage } from './support/one-language.ts';

interface Read {
  readonly source: Source;
  readonly told: readonly string[];
}

async function read(t: TestContext, slide: object, files: Readonly<Record<string, string | Uint8Array>>): Promise<Read> {
  const beside = Object.fromEntries(Object.entries(files).map(([name, content]) => [`slides/1/${name}`, content]));
  const folder = await folderWith(t, { 'slides/1/deck.json': { id: '1', lang: 'ru', title: 'Вода', slides: [slide] }, ...beside });
  const source = await readOneLanguage(join(folder, 'slides'), join(folder, 'public'));
  return { source, told: source.problems.map(({ file, line, column, code }) => `${relative(folder, file)}:${line}:${column} ${code}`) };
}

const CHART = { chart: { kind: 'line', csv: 'a.csv' } };

test('packs the numbers of a CSV file into the deck, and not the file', async (t) => {
  const { source, told } = await read(t, CHART, { 'a.csv': '\ufeffkk;ru;Су\r\nҚыс;Зима;1,5\r\nЖаз;Лето;2\r\n' });
  assert.deepEqual(told, []);
  const { manifest, files } = await pack(source, 7);
  const [deck] = manifest.decks;
  assert.ok(deck);
  const reading = readDeck(Buffer.from(files.get(`content/${deck.file.hash}.json`) as Uint8Array).toString());
  assert.deepEqual(reading.ok && reading.deck.slides[0]?.chart?.series[0]?.values, [1.5, 2]);
  assert.deepEqual(reading.ok && reading.deck.slides[0]?.block, 'chart');
  assert.deepEqual(reading.ok && reading.media, {});
});

for (const [what, content, ...told] of [
  ['a word for a number', 'Год,Су\n2024,12 км\n2025,3', 'slides/1/a.csv:2:6 csv/bad-number'],
  ['another encoding', new Uint8Array([0xc2, 0xee, 0xe4, 0x3b, 0xd1, 0xf3, 0x0a, 0x31, 0x3b, 0x32]), 'slides/1/a.csv:1:1 file/not-utf8'],
  ['no text', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a]), 'slides/1/a.csv:1:1 file/not-utf8'],
  ['a letter that the font lacks', 'Год,Су\n漢,3', 'slides/1/a.csv:2:1 text/missing-glyph'],
  ['words whose letters and signs are wrong', 'Год,Су "орыс"\n"Река ""Or""  Cу",3', 'slides/1/a.csv:1:8 text/wrong-quotes', 'slides/1/a.csv:2:7 text/wrong-quotes', 'slides/1/a.csv:2:13 text/double-space', 'slides/1/a.csv:2:15 text/mixed-alphabets'],
  ['nothing in it', '', 'slides/1/a.csv:1:1 csv/empty'],
] as const) {
  test(`tells the line and the column of a CSV file with ${what}, and shows the deck`, async (t) => {
    const { source, told: said } = await read(t, { title: 'Вода', ...CHART }, { 'a.csv': content });
    assert.deepEqual(said, told);
    assert.equal(source.decks.length, 1);
  });
}

test('tells that the CSV file of a chart is missing', async (t) => {
  const { source, told } = await read(t, { title: 'Вода', ...CHART }, {});
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', /slides\/1\/deck\.json:1:\d+ media\/missing/);
  assert.equal(source.decks.length, 1);
});

test('says where a ring from a CSV file is none', async (t) => {
  const { told } = await read(t, { chart: { kind: 'donut', csv: 'a.csv' } }, { 'a.csv': 'Год,Су\n2024,-1\n2025,3' });
  assert.match(told.join(), /deck\.json:1:\d+ chart\/no-ring$/);
});

test('says where a chart from a CSV file has more labels than can be read at a glance', async (t) => {
  const rows = Array.from({ length: 25 }, (_row, index) => `${index + 2000},${index}`);
  const { told } = await read(t, CHART, { 'a.csv': ['Год,Су', ...rows].join('\n') });
  assert.match(told.join(), /deck\.json:1:\d+ chart\/many-labels$/);
});

const SQUARE = JSON.stringify({ type: 'Feature', id: 'north', properties: {}, geometry: { type: 'Polygon', coordinates: [[[70, 50], [72, 50], [72, 51], [70, 51], [70, 50]]] } });

const NAMESAKES = JSON.stringify({ type: 'FeatureCollection', features: ['Көл', 'Көл', 'Тау'].map((name, at) => ({ ...JSON.parse(SQUARE) as object, id: at === 1 ? 'b' : 'a', properties: { name } })) });

test('packs the map of a deck beside it', async (t) => {
  const { source, told } = await read(t, { map: { geo: 'a.geojson', values: { north: 1 } } }, { 'a.geojson': SQUARE });
  assert.deepEqual(told, []);
  const { files, decks: [deck] } = await pack(source, 7);
  assert.ok(deck);
  const reading = readDeck(Buffer.from(files.get(`content/${deck.file.hash}.json`) as Uint8Array).toString());
  assert.deepEqual(Object.entries(reading.ok ? reading.media : {}).map(([name, { type }]) => [name, type]), [['a.geojson', 'geojson']]);
});

for (const [what, map, file, ...codes] of [
  ['a file that is no map', {}, '{}', 'map/bad-geo'],
  ['a key that no area has', { values: { nort: 1 }, details: { lake: 'Көл' } }, SQUARE, 'map/unknown-area nort north', 'map/unknown-area lake null'],
  ['areas of one key that have different names', {}, NAMESAKES, 'map/repeated-area a'],
  ['a place outside of it', { markers: [{ lon: 50, lat: 71, label: 'Аула' }, { lon: 71, lat: 50.5, label: 'Бет' }] }, SQUARE, 'map/marker-outside Аула'],
] as const) {
  test(`tells of ${what}`, async (t) => {
    const { source, told } = await read(t, { map: { geo: 'a.geojson', ...map } }, { 'a.geojson': file });
    assert.deepEqual(source.problems.map(({ code, params }) => [code, 'found' in params ? params.found : [], 'suggestion' in params ? String(params.suggestion) : []].flat().join(' ')), codes);
    assert.match(told[0] ?? '', /slides\/1\/deck\.json:1:\d+/);
    assert.equal(source.decks.length, 1);
  });
}
