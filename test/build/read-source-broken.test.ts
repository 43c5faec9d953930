// A deck with a fault is still read as far as it can be: its editor hears of everything at once.
import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import { pack } from '../../src/build/pack.ts';
import type { Source } from '../../src/build/source.ts';
import { mp4 } from '../../src/cli/problems/make-film.ts';
import { folderWith } from './support/folder.ts';
import { readOneLanguage } from './support/one-language.ts';

async function read(t: TestContext, files: Parameters<typeof folderWith>[1]): Promise<{ readonly source: Source; readonly told: readonly string[] }> {
  const folder = await folderWith(t, files);
  const source = await readOneLanguage(join(folder, 'slides'), join(folder, 'public'));
  return { source, told: source.problems.map(({ file, code, pointer }) => `${relative(folder, file)} ${code} ${pointer}`) };
}

const SLIDES = [
  { image: { src: 'gone.png', alt: '' } }, { text: 5 }, { section: '7' }, { chart: { kind: 'pie', csv: 'a.csv' } },
  { map: { geo: 'a.geojson', details: { x: 'Өзен' } } }, { video: { src: 'a.mp4', captions: { kk: 'a.vtt' } } }, { image: 'a.png' },
];
const FILES = { 'slides/1/a.csv': 'жыл;су ☎\n2025;x', 'slides/1/a.geojson': '{}', 'slides/1/a.mp4': mp4(), 'slides/1/a.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\n☎', 'slides/1/a.png': 'no picture' };

test('looks at the files and sections that a broken deck names, and tells of each thing once', async (t) => {
  const { source, told } = await read(t, { ...FILES, 'slides/1/deck.json': { id: '1', title: 'Су', slides: SLIDES } });
  assert.deepEqual(source.decks, []);
  assert.deepEqual(told.toSorted(), [
    'slides/1/a.csv csv/bad-number ', 'slides/1/a.csv text/missing-glyph ', 'slides/1/a.vtt text/missing-glyph ',
    'slides/1/deck.json map/bad-geo /slides/4/map/geo', 'slides/1/deck.json media/missing /slides/0/image/src', 'slides/1/deck.json media/missing-alt /slides/6/image',
    'slides/1/deck.json media/unreadable /slides/6/image', 'slides/1/deck.json schema/not-allowed /slides/3/chart/kind', 'slides/1/deck.json schema/wrong-type /slides/1/text',
    'slides/1/deck.json section/unknown /slides/2/section',
  ]);
});

test('gives as the reason for which a deck is not shown only what keeps it from being shown', async (t) => {
  const { source } = await read(t, { 'slides/1/deck.json': { id: '1', title: 'Су', slides: [{ image: { src: 'gone.png', alt: '' } }, { text: 5 }] } });
  assert.deepEqual(source.broken.map(({ problems }) => problems.map(({ code }) => code)), [['schema/wrong-type']]);
  assert.match((await pack(source, 7)).manifest.broken[0]?.message ?? '', /deck\.json:1:\d+ "text"/);
});

test('warns of a picture that becomes a thin line, and shows it', async (t) => {
  const strip = await sharp({ create: { width: 4, height: 900, channels: 3, background: '#0b6b70' } }).png().toBuffer();
  const { source, told } = await read(t, { 'slides/1/a.png': strip, 'slides/1/deck.json': { id: '1', title: 'Су', slides: [{ image: { src: 'a.png', alt: 'Су' } }] } });
  assert.deepEqual(told, ['slides/1/deck.json media/thin /slides/0/image/src']);
  assert.deepEqual([source.problems[0]?.severity, source.decks[0]?.media.has('a.png')], ['warning', true]);
});

test('tells what is wrong with a deck whose id another one has, too', async (t) => {
  const { told } = await read(t, { 'slides/a/deck.json': { id: '1', title: 'Су', slides: [{ text: 'Су' }] }, 'slides/b/deck.json': { id: '1', title: 'Су', slides: [{ section: '7', image: 'gone.png' }] } });
  assert.deepEqual(told.map((one) => one.split(' ')[1] ?? '').toSorted(), ['deck/duplicate-id', 'media/missing', 'media/missing-alt', 'section/unknown']);
});

test('tells once what is wrong with a file that several slides and decks name', async (t) => {
  const slides = [{ chart: { kind: 'bar', csv: '/a.csv' } }, { chart: { kind: 'line', csv: '/a.csv' } }, { video: { src: '/a.mp4', captions: { kk: '/a.vtt' } } }];
  const { told } = await read(t, {
    'slides/1/deck.json': { id: '1', title: 'Су', slides }, 'slides/2/deck.json': { id: '2', title: 'Су', slides },
    'public/a.csv': 'жыл;су\n2025;x\n2026;1', 'public/a.mp4': mp4(), 'public/a.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\n☎',
  });
  assert.deepEqual(told, ['public/a.csv csv/bad-number ', 'public/a.vtt text/missing-glyph ']);
});

test('places what captions lack in their own file', async (t) => {
  const folder = await folderWith(t, {
    'slides/1/deck.json': { id: '1', title: 'Су', slides: [{ video: { src: 'a.mp4', captions: { kk: 'kk.vtt', ru: 'ru.vtt' } } }, { video: { src: 'a.mp4', captions: { kk: 'kk.vtt' } } }] },
    'slides/1/a.mp4': mp4(), 'slides/1/kk.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nБір ☎', 'slides/1/ru.vtt': Buffer.from([0x57, 0xcf, 0xf0]),
  });
  const { problems, decks } = await readOneLanguage(join(folder, 'slides'), folder);
  assert.equal(decks.length, 1);
  assert.deepEqual(problems.map(({ file, line, column, code, severity }) => [relative(folder, file), line, column, code, severity]), [
    ['slides/1/kk.vtt', 4, 5, 'text/missing-glyph', 'warning'], ['slides/1/ru.vtt', 1, 1, 'file/not-utf8', 'error'],
  ]);
});
