import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LegacyDeck, LegacySlide } from '../../src/core/generated/legacy-deck.ts';
import { readLegacyDeck, type LegacyPart } from '../../src/core/legacy-deck.ts';

function read(json: Partial<LegacyDeck>, named: 'kk' | 'ru' | null = null, file = 'slides/old/water.json'): LegacyPart {
  return readLegacyDeck({ file, base: '', json: { ID: '1.2', content: [{ title: 'Вода' }], ...json }, named });
}

function slideOf(slide: LegacySlide): LegacyPart['slides'][number] {
  const [first] = read({ content: [slide] }).slides;
  assert.ok(first);
  return first;
}

function found({ findings }: LegacyPart): [string, string, object][] {
  return findings.map(({ code, pointer, params }) => [code, pointer, params]);
}

test('names a deck by its first slide that has a title where its name is a number', () => {
  assert.equal(read({ name: '1', content: [{ title: '' }, { title: 'Вода\n\tи дороги' }] }).title, 'Вода и дороги');
  assert.equal(read({ name: 12 }).title, 'Вода');
  assert.equal(read({}).title, 'Вода');
  assert.equal(read({ name: 'Наш район' }).title, 'Наш район');
});

test('takes the language from the words, unless a name says it', () => {
  assert.equal(read({ content: [{ title: 'Өзен' }] }).lang, 'kk');
  assert.equal(read({}).lang, 'ru');
  assert.equal(read({}, 'kk').lang, 'kk');
  assert.equal(read({ content: [{ title: 'Өзен' }] }, 'ru').lang, 'ru');
});

test('doubts a language whose words hold one of the other, unless a name says it', () => {
  const content = [{ title: 'Конкурс провели вместе с клубом «Көкжиек»', text: 'В нём занимаются школьники всего района, и каждый год их больше.' }];
  assert.deepEqual(found(read({ content })), [['legacy/mixed-language', '/content', { found: 'Көкжиек', lang: 'ru' }]]);
  assert.deepEqual(found(read({ content }, 'ru')), []);
});

test('leaves placeholders out, and says where they stood', () => {
  const part = read({ logo_path: '//static/img/???.png//', content: [{ title: 'Вода', img_path: '//static/img/???.png//', text: '//???//' }] });
  assert.deepEqual([part.logo, part.slides[0]?.image, part.slides[0]?.body], [null, null, { text: '', facts: [] }]);
  assert.deepEqual(found(part).map(([code, pointer]) => [code, pointer]), [
    ['legacy/placeholder', '/content/0/text'],
    ['legacy/placeholder', '/content/0/img_path'],
    ['legacy/placeholder', '/logo_path'],
  ]);
});

test('reads img where img_path is empty', () => {
  assert.deepEqual(slideOf({ img_path: '', img: '/img/a.png' }).image, { value: '/img/a.png', pointer: '/content/0/img' });
  assert.deepEqual(slideOf({ img_path: '/img/a.png', img: '/img/b.png' }).image, { value: '/img/a.png', pointer: '/content/0/img_path' });
});

test('takes a path with backslashes for what it means', () => {
  assert.equal(slideOf({ img_path: '\\img\\a.png' }).image?.value, '/img/a.png');
});

test('leaves out what is no file of the kiosk', () => {
  for (const video of ['https://example.org/a.mp4', '//example.org/a.mp4', '../a.mp4', 'C:\\a.mp4']) {
    const part = read({ content: [{ video }] });
    assert.equal(part.slides[0]?.video, null);
    assert.deepEqual(found(part).map(([code, pointer]) => [code, pointer]), [['legacy/bad-path', '/content/0/video']]);
  }
});

test('leaves out files of another kind than the field shows', () => {
  const part = read({ logo_path: '/deck.json', content: [{ img_path: 'a.html', video: 'b.png' }, { img: 'c.mp4', video: 'D.MP4' }] });
  assert.deepEqual([part.logo, part.slides.map(({ image, video }) => [image, video?.value ?? null])], [null, [[null, null], [null, 'D.MP4']]]);
  assert.deepEqual(found(part).map(([code, pointer]) => [code, pointer]), [
    ['legacy/wrong-kind', '/content/0/img_path'], ['legacy/wrong-kind', '/content/0/video'], ['legacy/wrong-kind', '/content/1/img'], ['legacy/wrong-kind', '/logo_path'],
  ]);
});

test('keeps the units of a map that exist, and reports the others', () => {
  const part = read({ content: [{ map: 'KZ-71; KZ-75, Астана' }] });
  assert.equal(part.slides[0]?.map?.value, 'KZ-71 KZ-75');
  assert.deepEqual(found(part), [['legacy/unknown-map', '/content/0/map', { found: 'Астана' }]]);
});

test('reports fields that nobody reads once, at the first of them', () => {
  const part = read({ _id: 'x', theme: 'dark', content: [{ title: 'Вода', num: 1 }, { num: 2 }] } as object);
  assert.deepEqual(found(part), [['legacy/extra-keys', '/_id', { keys: '_id, theme, num' }]]);
});

const IDS: readonly (readonly [written: string | number | undefined, id: string, code: string | null])[] = [
  ['1.5.3', '1.5.3', null],
  [' 1.5.3 ', '1.5.3', null],
  [4, '4', 'legacy/number-id'],
  [1.10, '1.1', 'legacy/number-id'],
  ['1.5.3.', '1.5.3', 'legacy/renamed'],
  ['1,5 / 3', '1-5-3', 'legacy/renamed'],
  ['Раздел 7', '7', 'legacy/renamed'],
  ['Вода', 'deck', 'legacy/renamed'],
  ['', 'water', 'legacy/no-id'],
  [undefined, 'water', 'legacy/no-id'],
];

for (const [written, id, code] of IDS) {
  test(`places the deck with the ID ${JSON.stringify(written)} at ${id}`, () => {
    const { ID, ...json } = { ID: written, content: [{}] };
    const part = readLegacyDeck({ file: 'old/water.json', base: '', json: ID === undefined ? json : { ...json, ID }, named: 'ru' });
    assert.equal(part.id, id);
    assert.deepEqual(found(part).map(([one]) => one), code === null ? [] : [code]);
  });
}
