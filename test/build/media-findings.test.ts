// What is wrong with the files beside a deck, told where an editor mends it.
import assert from 'node:assert/strict';
import { truncate } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Problem } from '../../src/core/problem.ts';
import { mp4, webm } from '../../src/cli/problems/make-film.ts';
import { folderWith } from './support/folder.ts';
import { readOneLanguage } from './support/one-language.ts';
import { PNG } from './support/picture.ts';

type Files = Parameters<typeof folderWith>[1];

interface Read {
  readonly problems: readonly Problem[];
  /** `file code params` of each. */
  readonly told: readonly string[];
}

async function read(t: TestContext, files: Files, before: (folder: string) => Promise<void> = async () => {}): Promise<Read> {
  const folder = await folderWith(t, files);
  await before(folder);
  const { problems } = await readOneLanguage(join(folder, 'slides'), join(folder, 'public'));
  return { problems, told: problems.map(({ file, code, params }) => `${relative(folder, file)} ${code} ${Object.values(params).join(' ')}`) };
}

function deck(...slides: readonly object[]): object {
  return { id: '1', title: 'Су', slides };
}

const picture = (src: string): object => ({ image: { src, alt: 'Су' } });

for (const [what, slide, beside, ...told] of [
  ['a film that is none', { video: { src: 'a.mp4', captions: {} } }, { 'a.mp4': 'film' }, '1/deck.json media/no-film a.mp4'],
  ['a film that a kiosk can’t play', { video: { src: 'a.mp4', captions: {} } }, { 'a.mp4': mp4({ codecs: ['hvc1'] }) }, '1/deck.json media/unplayable a.mp4 H.265 (hvc1)'],
  ['a film that starts late', { video: { src: 'a.mp4', captions: {} } }, { 'a.mp4': mp4({ order: ['ftyp', 'mdat', 'moov'] }) }, '1/deck.json media/late-start a.mp4'],
  ['nothing of good films', { video: { src: 'a.mp4', captions: {} }, compare: [{ text: 'Бір', image: 'a.png' }, { text: 'Екі' }] }, { 'a.mp4': mp4(), 'a.png': PNG }, '1/deck.json media/missing-alt a.png name'],
  ['a name that some systems get wrong', picture('Менің суретім.PNG'), { 'Менің суретім.PNG': PNG }, '1/deck.json media/bad-name Менің суретім.PNG menin-suretim.png'],
  ['such a name in a folder', picture('img/A.png'), { 'img/A.png': PNG }, '1/deck.json media/bad-name img/A.png img/a.png'],
  ['a file that was named in another case', picture('A.png'), { 'a.png': PNG }, '1/deck.json media/missing A.png a.png'],
  ['a file that was named with a look-alike letter, in a text', { text: '![су](img/а.png)' }, { 'img/a.png': PNG }, '1/deck.json media/missing img/а.png img/a.png'],
  ['a file that is nowhere', picture('mountain.png'), {}, '1/deck.json media/missing mountain.png '],
  ['a file that no slide names, with its place', picture('a.png'), { 'a.png': PNG, 'b.png': PNG, 'c.webm': webm(), 'notes.txt': '', 'draft.psd': '' }, '1/b.png media/unused b.png', '1/c.webm media/unused c.webm'],
  ['nothing of posters, captions, tables and maps', { video: { src: 'a.mp4', poster: 'a.png', captions: { kk: 'a.vtt' } }, chart: { kind: 'bar', csv: 'a.csv' } }, { 'a.mp4': mp4(), 'a.png': PNG, 'a.vtt': 'WEBVTT', 'a.csv': 'жыл,су\n2025,1' }],
  ['nothing of a picture that a text or a rooted path names', { text: '![су](a.png)', gallery: [{ src: '/b.png', alt: 'Бір' }, { src: 'a.png', alt: 'Екі' }] }, { 'a.png': PNG, 'b.png': PNG }],
] as [string, object, Record<string, string | Uint8Array>, ...string[]][]) {
  test(`tells ${what}`, async (t) => {
    const files = Object.fromEntries(Object.entries(beside).map(([name, content]) => [`slides/1/${name}`, content]));
    const { told: said } = await read(t, { 'slides/1/deck.json': deck(slide), ...files });
    assert.deepEqual(said, told.map((one) => `slides/${one}`));
  });
}

test('places an unused file at itself, and the name of a film at its value', async (t) => {
  const { problems } = await read(t, { 'slides/1/deck.json': deck({ video: { src: 'A.mp4', captions: {} } }), 'slides/1/A.mp4': mp4(), 'slides/1/b.png': PNG });
  assert.deepEqual(problems.map(({ code, severity, line, column, pointer }) => [code, severity, line, column, pointer]), [['media/unused', 'warning', 1, 1, ''], ['media/bad-name', 'warning', 1, 50, '/slides/0/video/src']]);
});

test('tells once of a file that several slides name', async (t) => {
  const { told } = await read(t, { 'slides/1/deck.json': deck({ video: { src: 'A.mp4', captions: {} } }, { video: { src: 'A.mp4', captions: {} } }, picture('B.png'), picture('B.png')), 'slides/1/A.mp4': 'film', 'slides/1/B.png': PNG });
  assert.deepEqual(told, ['slides/1/deck.json media/bad-name A.mp4 a.mp4', 'slides/1/deck.json media/no-film A.mp4', 'slides/1/deck.json media/bad-name B.png b.png']);
});

test('tells of files that take long to reach a kiosk', async (t) => {
  const mdat = mp4();
  // The last box holds what is left of the file.
  new DataView(mdat.buffer).setUint32(mdat.length - 72, 0);
  const { told } = await read(t, { 'slides/1/deck.json': deck({ video: { src: 'a.mp4', captions: {} }, image: { src: 'a.svg', alt: 'Су' } }, { video: { src: 'b.mp4', captions: {} } }), 'slides/1/a.mp4': mdat, 'slides/1/b.mp4': mp4(), 'slides/1/a.svg': '<svg/>' }, async (folder) => {
    await truncate(join(folder, 'slides/1/a.mp4'), 200 * 1024 * 1024 + 1);
    await truncate(join(folder, 'slides/1/a.svg'), 10 * 1024 * 1024 + 1);
  });
  assert.deepEqual(told, ['slides/1/deck.json media/oversized a.mp4 201 200', 'slides/1/deck.json media/oversized a.svg 11 10']);
});

test('calls nothing unused that a deck with faults, another deck, a legacy one or the kiosk may name', async (t) => {
  const { told } = await read(t, {
    'slides/kiosk.json': { logo: 'logo.png' }, 'slides/logo.png': PNG,
    'slides/1/deck.json': '{ "id": ', 'slides/1/a.png': PNG,
    'slides/2/deck.json': { id: '2', title: 'Су', slides: [picture('../1/a.png'), picture('/b.png')] }, 'slides/2/b.png': PNG,
    'slides/old/3-kz.json': { ID: '3', logo_path: '/static/c.png', content: [{ title: 'Су', img_path: '/static/d.png' }] }, 'slides/old/c.png': PNG, 'slides/old/d.png': PNG,
  });
  assert.deepEqual(told.filter((one) => one.includes('media/unused')), []);
});

test('suggests a logo', async (t) => {
  const { told } = await read(t, { 'slides/kiosk.json': { logo: 'Logo.png' }, 'slides/logo.png': PNG, 'slides/1/deck.json': deck({ title: 'Су' }) });
  assert.deepEqual(told, ['slides/kiosk.json media/missing Logo.png logo.png']);
});
