import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { pack } from '../../src/build/pack.ts';
import { manifest as fitsManifest } from '../../src/core/generated/fits.js';
import { folderWith } from './support/folder.ts';
import { PNG } from './support/picture.ts';
import { deck, GOOD, legacy, read } from './support/read.ts';
import { readOneLanguage } from './support/one-language.ts';

test('reads decks of both forms from any folder, in the order of their ids', async (t) => {
  const { decks, broken, told } = await read(t, {
    'slides/2/deck.json': deck('2'), 'slides/old/b/1.2.json': legacy('1.2', 'Вода'), 'slides/1.10/deck.json': deck('1.10'),
    'slides/list.json': [legacy('3', 'Река'), legacy('4', 'Озеро')], 'slides/.git/x.json': '{', 'slides/readme.txt': '{',
  });
  assert.deepEqual(decks.map(({ json }) => json.id), ['1.10', '1.2', '2', '3', '4']);
  assert.deepEqual([broken, told], [[], []]);
});

test('has nothing to show where the folder is not there, and says so', async (t) => {
  const { decks, broken, kiosk, logo, told } = await read(t, {});
  assert.deepEqual([decks, broken, kiosk, logo, told], [[], [], {}, null, ['slides:1:1 slides/no-decks']]);
});

const BROKEN: readonly (readonly [what: string, content: string | Uint8Array | object, id: string, ...told: string[]])[] = [
  ['an empty file', '', 'bad', '1:1 json/empty'],
  ['a missing comma', '{\n  "id": "2"\n  "title": "x",\n  "slides": [{"text": "x"}]\n}', '2', '2:12 json/missing-comma'],
  ['several faults of its text and of its data', '{\n  "id": "2"\n  "title": "x",\n  "slides": [{"text": "x\t", "colour": 1},]\n}', '2', '2:12 json/missing-comma', '4:25 json/tab-in-string', '4:29 schema/unknown-key', '4:41 json/trailing-comma'],
  ['a bracket that was never closed, whose fields nobody can be sure of', '{\n  "id": "2",\n  "slides": [{"txt": "x"}\n', 'bad', '3:26 json/cut-short'],
  ['an unknown field', { ...deck('2', { text: 'x' }), colour: 1 }, '2', '1:67 schema/unknown-key'],
  ['a forbidden key', '{"id": "2", "title": "x", "slides": [{"__proto__": {"a": 1}}]}', '2', '1:39 json/forbidden-key'],
  ['a key written twice', '{"id": "2", "title": "x", "slides": [{"text": "a", "text": "b"}]}', '2', '1:52 json/duplicate-key'],
  ['data of another kind', { type: 'Topology' }, 'bad', '1:1 schema/missing-key', '1:1 schema/missing-key', '1:1 schema/missing-key', '1:2 schema/unknown-key'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), 'bad', '1:1 file/not-utf8'],
  ['Cyrillic of another encoding', new Uint8Array([...Buffer.from('{"id": "2", "slides": [{"title": "x"}], "title": "'), 0xc2, 0xee, 0xe4, 0xe0, 0x22, 0x2c, 0x7d]), '2', '1:1 file/not-utf8', '1:56 json/trailing-comma'],
  ['UTF-16', Buffer.from(`\ufeff${JSON.stringify(deck('2'))}`, 'utf16le'), '2', '1:1 file/not-utf8'],
  ['100,000 brackets', '['.repeat(100_000), 'bad', '1:65 json/too-deep'],
  ['ten megabytes of brackets', '['.repeat(10 * 1024 * 1024), 'bad', '1:65 json/too-deep'],
  ['more than ten megabytes', ' '.repeat(10 * 1024 * 1024 + 1), 'bad', '1:1 file/too-large'],
  ['too much text', deck('2', { text: 'я'.repeat(20_001) }), '2', '1:61 slide/too-much-text'],
];

for (const [what, content, id, ...expected] of BROKEN) {
  test(`shows the other decks where one is broken by ${what}`, async (t) => {
    const { decks, broken, told, folder } = await read(t, { ...GOOD, 'slides/bad/deck.json': content });
    assert.deepEqual(decks.map(({ json }) => json.id), ['1']);
    assert.deepEqual(broken.map((one) => [one.id, relative(folder, one.file), one.problems.length]), [[id, 'slides/bad/deck.json', expected.length]]);
    assert.deepEqual(told, expected.map((place) => `slides/bad/deck.json:${place}`));
  });
}

test('gives every broken deck a place of its own that an address can name', async (t) => {
  const files = ['Біздің саябақ', 'Наш парк', 'our park', 'a'.repeat(200), `${'a'.repeat(199)}b`].map((name) => [`slides/${name}/deck.json`, '{'] as const);
  const source = await read(t, { ...Object.fromEntries(files), 'slides/7/deck.json': deck('.'.repeat(20_000)) });
  assert.deepEqual(source.broken.map(({ id }) => id), ['7', 'a'.repeat(74), `${'a'.repeat(74)}-2`, 'deck', 'deck-2', 'our-park']);
  assert.ok(fitsManifest((await pack(source, 7)).manifest));
});

test('shows the other decks where a file can\'t be read', async (t) => {
  const folder = await folderWith(t, GOOD);
  const missing = join(folder, 'slides/2/deck.json');
  const source = await readOneLanguage(join(folder, 'slides'), folder, [missing, join(folder, 'slides/1/deck.json')]);
  assert.deepEqual([source.decks.length, source.broken.map(({ id }) => id), source.problems.map(({ code }) => code)], [1, ['2'], ['file/unreadable']]);
});

test('reads a file with a byte order mark, and counts its columns as an editor does', async (t) => {
  const marked = await read(t, { 'slides/1/deck.json': `\ufeff${JSON.stringify(deck('1'))}` });
  assert.deepEqual([marked.decks.length, marked.told], [1, ['slides/1/deck.json:1:1 file/byte-order-mark']]);
  const broken = await read(t, { 'slides/1/deck.json': '\ufeff{"id": 1,}' });
  assert.ok(broken.told.includes('slides/1/deck.json:1:9 json/trailing-comma'));
});

test('keeps lone surrogates and astral letters as they are', async (t) => {
  const { decks } = await read(t, { 'slides/1/deck.json': '{"id": "1", "title": "\\ud83d 😀", "slides": [{"title": "x"}]}' });
  assert.equal(decks[0]?.json.title, '\ud83d 😀');
});

test('gives an id to the first file that has it, and names that file to the others', async (t) => {
  const { decks, broken, problems, folder } = await read(t, { 'slides/a/deck.json': deck('1', { title: 'a' }), 'slides/b/deck.json': deck('1', { title: 'b' }), 'slides/c/deck.json': deck('1') });
  assert.deepEqual(decks.map(({ files: [file = ''] }) => relative(folder, file)), ['slides/a/deck.json']);
  assert.deepEqual(broken.map(({ id, file }) => [id, relative(folder, file)]), [['1', 'slides/b/deck.json'], ['1', 'slides/c/deck.json']]);
  const told = ['deck/duplicate-id', { id: '1', other: join(folder, 'slides/a/deck.json') }];
  assert.deepEqual(problems.map(({ code, params }) => [code, params]), [told, told]);
});

test('finds media beside the deck, and rooted ones in public first', async (t) => {
  const { decks, folder } = await read(t, {
    'slides/1/deck.json': deck('1', { image: 'a.png', video: { src: '/film/b.mp4', poster: '/c.png', captions: { kk: 'd.vtt' } }, text: '![Өзен](e.png)' }),
    'slides/1/a.png': PNG, 'public/a.png': PNG, 'public/film/b.mp4': 'b', 'slides/1/b.mp4': 'x', 'slides/1/c.png': PNG, 'slides/1/d.vtt': 'd', 'slides/1/e.png': PNG,
  });
  const media = [...decks[0]?.media ?? []].map(([src, path]) => `${src} ${relative(folder, path)}`);
  assert.deepEqual(media, ['a.png slides/1/a.png', '/film/b.mp4 public/film/b.mp4', '/c.png slides/1/c.png', 'd.vtt slides/1/d.vtt', 'e.png slides/1/e.png']);
});

test('shows a deck whose media are missing, and says which', async (t) => {
  const { decks, told } = await read(t, { 'slides/1/deck.json': '{"id": "1", "title": "x", "slides": [\n{"image": {"src": "a.png", "alt": ""}}, {"image": {"src": "folder.png", "alt": ""}}]}', 'slides/1/folder.png/x': '' });
  assert.deepEqual([decks.length, decks[0]?.media.size, told], [1, 0, ['slides/1/deck.json:2:19 media/missing', 'slides/1/deck.json:2:59 media/missing']]);
});

test('shows a deck whose pictures can not be read, and says which', async (t) => {
  const { decks, told, logo } = await read(t, {
    'slides/kiosk.json': '{"logo": "mark.png"}', 'slides/mark.png': 'no picture',
    'slides/1/deck.json': '{"id": "1", "title": "x", "slides": [\n{"image": {"src": "a.png", "alt": "x"}}, {"image": {"src": "b.png", "alt": "x"}}]}', 'slides/1/a.png': 'no picture', 'slides/1/b.png': PNG,
  });
  assert.deepEqual([[...decks[0]?.media.keys() ?? []], logo], [['b.png'], null]);
  assert.deepEqual(told, ['slides/1/deck.json:2:19 media/unreadable', 'slides/kiosk.json:1:10 media/unreadable']);
});

test('takes only files of the kind that a field shows, and says which those are', async (t) => {
  const { decks, broken, problems, logo } = await read(t, {
    'slides/kiosk.json': { logo: 'kiosk.json' },
    'slides/1/deck.json': { id: '1', title: 'x', slides: [
      { image: 'deck.json', text: '![x](page.html)' }, { image: { src: 'a.mp4' }, video: { src: 'script.js', poster: 'kk.vtt', captions: { kk: 'a.png' } } }, { image: 'no-ending', video: '.mp4' }, { image: { src: 'A.PNG', alt: '' } },
    ] },
    ...Object.fromEntries(['page.html', 'a.mp4', 'script.js', 'kk.vtt', 'a.png', 'no-ending', '.mp4', 'A.PNG'].map((name) => [`slides/1/${name}`, name === 'A.PNG' ? PNG : name])),
  });
  assert.deepEqual([decks.length, broken, logo], [1, [], null]);
  assert.deepEqual([...decks[0]?.media.keys() ?? []], ['A.PNG']);
  assert.deepEqual(new Set(problems.map(({ code }) => code)), new Set(['media/wrong-kind', 'media/bad-name']));
  const image = ['avif', 'webp', 'png', 'jpg', 'jpeg', 'gif', 'svg'];
  const allowed = new Map(problems.flatMap(({ pointer, params }) => 'allowed' in params ? [[pointer, params.allowed]] : []));
  assert.deepEqual(Object.fromEntries(allowed), {
    '/logo': image, '/slides/0/image': image, '/slides/0/text': image, '/slides/1/image/src': image, '/slides/1/video/captions/kk': ['vtt'], '/slides/1/video/poster': image,
    '/slides/1/video/src': ['mp4', 'webm'], '/slides/2/image': image, '/slides/2/video': ['mp4', 'webm'],
  });
});

test('makes one deck of a Kazakh and a Russian file, and finds what each of them names', async (t) => {
  const { decks, told, folder } = await read(t, {
    'slides/old/kz.json': legacy('5', 'Су', { img_path: '/static/img/a.png' }), 'slides/old/ru.json': legacy('5', 'Вода', { video: 'gone.mp4' }),
    'slides/old/a.png': PNG,
  });
  assert.deepEqual(decks.map(({ json }) => json), [{ id: '5', title: { kk: 'Су', ru: 'Вода' }, slides: [{ title: { kk: 'Су', ru: 'Вода' }, image: '/static/img/a.png' }] }]);
  assert.deepEqual([...decks[0]?.media ?? []].map(([src, path]) => [src, relative(folder, path)]), [['/static/img/a.png', 'slides/old/a.png']]);
  assert.deepEqual(told, ['slides/old/ru.json:1:46 legacy/missing-media']);
});

test('leaves its id to a canonical deck, even to a broken one', async (t) => {
  const { decks, broken } = await read(t, { 'slides/1/deck.json': { ...deck('1'), slides: [] }, 'slides/old.json': legacy('1', 'Вода') });
  assert.deepEqual([decks.map(({ json }) => json.id), broken.map(({ id }) => id)], [['1-2'], ['1']]);
});

test('breaks only the deck whose legacy text is too long for a slide', async (t) => {
  const { decks, broken, told } = await read(t, { 'slides/list.json': [legacy('1', 'Вода'), { ID: '2', content: [{}, { title: 'Река', text: '*'.repeat(19_000) }] }] });
  assert.deepEqual([decks.map(({ json }) => json.id), broken.map(({ id }) => id)], [['1'], ['2']]);
  assert.deepEqual(told, ['slides/list.json:1:89 slide/too-much-text']);
});

test('names the place of each deck of a list, however many they are', async (t) => {
  const list = Array.from({ length: 3000 }, (_, index) => ({ ID: '1', content: [{ title: 'Вода', num: index }] }));
  const { decks, told } = await read(t, { 'slides/list.json': `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}]` });
  assert.equal(decks.length, 3000);
  assert.deepEqual(told.slice(2999, 3001), ['slides/list.json:1502:7 legacy/renamed', 'slides/list.json:1502:38 legacy/extra-keys']);
});

test('reads only the files that are named', async (t) => {
  const folder = await folderWith(t, { ...GOOD, 'slides/2/deck.json': deck('2'), 'slides/kiosk.json': '{' });
  const source = await readOneLanguage(join(folder, 'slides'), folder, [join(folder, 'slides/2/deck.json')]);
  assert.deepEqual([source.decks.map(({ json }) => json.id), source.problems], [['2'], []]);
});

test('tells where a text needs a character that the font lacks, in decks of both forms and in kiosk.json, and shows them all', async (t) => {
  const { decks, told } = await read(t, {
    'slides/1/deck.json': '{\n  "id": "1",\n  "title": "Су",\n  "slides": [{ "title": "Сәлем 😀" }]\n}',
    'slides/old-kz.json': '{\n  "ID": "2",\n  "content": [{\n    "title": "Су ☎",\n    "text": "Аты\\tАйгүл\\nТелефон\\t55" }]\n}',
    'slides/old-ru.json': '{\n  "ID": "2",\n  "content": [{\n    "title": "Вода",\n    "text": "Имя\\tАйгуль 😀\\nТелефон\\t☎ 😀" }]\n}',
    'slides/kiosk.json': '{ "title": { "kk": "Көрме", "ru": "Выставка 中" } }',
  });
  assert.deepEqual(decks.map(({ json }) => json.id), ['1', '2']);
  assert.deepEqual(told, [
    'slides/1/deck.json:4:32 text/missing-glyph', 'slides/kiosk.json:1:45 text/missing-glyph',
    'slides/old-kz.json:4:14 text/missing-glyph', 'slides/old-ru.json:5:13 text/missing-glyph',
  ]);
});
