import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Slide } from '../../src/core/deck.ts';
import type { Deck as DeckFile, Slide as SlideFile } from '../../src/core/generated/deck.ts';
import { inOwnLanguage } from '../../src/core/deck-language.ts';
import { normalise } from '../../src/core/normalise.ts';

function slideOf(slide: SlideFile, rest: Partial<DeckFile> = {}): Slide {
  const [first] = normalise(inOwnLanguage({ id: '1', title: { ru: 'Вода' }, slides: [slide], ...rest })).slides;
  assert.ok(first);
  return first;
}

test('shows a plain text in the deck\'s language', () => {
  assert.deepEqual(slideOf({ title: 'Water' }, { lang: 'en' }).title, { en: 'Water' });
});

test('takes plain texts as Kazakh where they hold Kazakh letters, else as Russian', () => {
  assert.deepEqual(slideOf({ title: 'Су', text: 'Өзен мен көл' }).title, { kk: 'Су' });
  assert.deepEqual(slideOf({ title: 'Вода' }).title, { ru: 'Вода' });
  assert.deepEqual(slideOf({ title: 'Вода', text: { kk: 'Өзен' } }).title, { ru: 'Вода' });
  for (const slide of [
    { text: 'Өзен' }, { facts: [{ label: 'Өзен', value: 'x' }] }, { facts: [{ label: 'x', value: 'Өзен' }] }, { image: { src: 'a', alt: 'Өзен' } }, { image: { src: 'a', caption: 'Өзен' } },
    { video: { src: 'a', caption: 'Өзен' } }, { map: { values: {}, legend: 'Өзен' } }, { map: { values: {}, unit: 'Өзен' } }, { map: { values: {}, details: { 'KZ-71': 'Өзен' } } }, { map: { geo: 'a', markers: [{ lon: 0, lat: 0, label: 'Өзен' }] } },
    { chart: { kind: 'bar' as const, labels: ['Өзен'] } }, { chart: { kind: 'bar' as const, series: [{ name: 'Өзен' }] } },
  ]) assert.deepEqual(slideOf({ title: 'Су', ...slide }).title, { kk: 'Су' }, JSON.stringify(slide));
});

test('keeps a map of its own with its places, and gives a chart a value or a gap for each label', () => {
  const { map, chart } = slideOf({
    map: { geo: 'a.geojson', key: 'code', name: { ru: 'n' }, markers: [{ lon: 71, lat: 51, label: 'Су', text: '' }] },
    chart: { kind: 'line', labels: ['1', '2', '3'], series: [{ name: 'Су', values: [1, null, 3, 4] }, { values: [5] }], caption: 'Қар' },
  });
  assert.deepEqual(map?.geo, { src: 'a.geojson', key: 'code', name: { ru: 'n' }, markers: [{ lon: 71, lat: 51, label: { kk: 'Су' }, text: null }] });
  assert.deepEqual(chart?.series, [{ name: { kk: 'Су' }, values: [1, null, 3] }, { name: null, values: [5, null, null] }]);
  assert.deepEqual(chart?.caption, { kk: 'Қар' });
});

for (const [what, chart] of [['that waits for its file', { kind: 'bar', csv: 'a.csv' }], ['of gaps', { kind: 'bar', labels: ['1'], series: [{ values: [null] }] }]] as const) {
  test(`takes a chart ${what} as absent`, () => { assert.equal(slideOf({ chart: structuredClone(chart) as never }).chart, null); });
}

test('takes an empty text, path or map as absent', () => {
  const empty = { title: ' ', text: { kk: '', ru: '\n' }, image: '', video: '', map: '', facts: [{ label: '', value: '' }] };
  assert.deepEqual(slideOf(empty), slideOf({}));
  assert.deepEqual(slideOf({ image: { src: '' }, video: { src: '' } }), slideOf({}));
  assert.deepEqual(slideOf({ title: { kk: 'Су', ru: '' } }).title, { kk: 'Су' });
});

test('fills in what a short field leaves out', () => {
  const { image, video, map } = slideOf({ image: 'a.avif', video: 'a.mp4', map: 'KZ-71, KZ-75' });
  assert.deepEqual(image, { src: 'a.avif', alt: null, caption: null, focus: { x: 0.5, y: 0.5 } });
  assert.deepEqual(video, { src: 'a.mp4', poster: null, captions: {}, caption: null, then: 'stay' });
  assert.deepEqual(map, { geo: null, values: { 'KZ-71': null, 'KZ-75': null }, legend: null, unit: null, details: {} });
});

test('keeps every part of a long field', () => {
  const { image, video, map, facts } = slideOf({
    image: { src: 'a.avif', alt: 'Өзен', caption: { ru: 'Река' }, focus: { x: 0, y: 1 } },
    video: { src: 'a.mp4', poster: 'a.webp', captions: { kk: 'kk.vtt', ru: '' }, caption: 'Көл', then: 'next' },
    map: { values: { 'KZ-71': 3 }, legend: 'Құдық', unit: { ru: 'шт.' }, details: { 'KZ-71': 'Үш', 'KZ-75': '' } },
    facts: [{ label: 'Өзен', value: { ru: 'Есиль' } }, { label: 'Көл', value: '' }],
  });
  assert.deepEqual(image, { src: 'a.avif', alt: { kk: 'Өзен' }, caption: { ru: 'Река' }, focus: { x: 0, y: 1 } });
  assert.deepEqual(video, { src: 'a.mp4', poster: 'a.webp', captions: { kk: 'kk.vtt' }, caption: { kk: 'Көл' }, then: 'next' });
  assert.deepEqual(map, { geo: null, values: { 'KZ-71': 3 }, legend: { kk: 'Құдық' }, unit: { ru: 'шт.' }, details: { 'KZ-71': { kk: 'Үш' } } });
  assert.deepEqual(facts, [{ label: { kk: 'Өзен' }, value: { ru: 'Есиль' } }, { label: { kk: 'Көл' }, value: {} }]);
});

test('leaves the notes of the presenter out', () => {
  assert.equal('notes' in slideOf({ notes: 'Скажите о воде' }), false);
});

test('names a deck without a title after its first slide that has one, else by its id', () => {
  assert.deepEqual(normalise(inOwnLanguage({ id: '1', title: '', slides: [{}, { title: { kk: 'Су' } }] })).title, { kk: 'Су' });
  assert.deepEqual(normalise(inOwnLanguage({ id: '1.2', title: '', slides: [{}] })).title, { ru: '1.2' });
});

test('keeps a block that is asked for, and chooses one for auto', () => {
  assert.equal(slideOf({ block: 'text', title: 'Вода' }).block, 'text');
  assert.equal(slideOf({ block: 'auto', title: 'Вода' }).block, 'cover');
  assert.equal(slideOf({ title: 'Вода' }).block, 'cover');
});
