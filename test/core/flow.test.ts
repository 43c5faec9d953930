import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Slide } from '../../src/core/deck.ts';
import { captionLimit, flowOf, isLong, LONGEST_CAPTION, longCaptions, otherLanguage, type FlowPart } from '../../src/core/flow.ts';
import { makeImage, makeSlide, makeVideo } from '../support/make-deck.ts';

function said(text: string): { kind: 'paragraph'; children: { kind: 'text'; text: string }[] } {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] };
}

const LONG = 'сөз '.repeat(70).trim();

test('reads the title, the text, the facts and long captions in this order', () => {
  const slide = makeSlide({
    title: { kk: 'Атау' }, text: { kk: 'Мәтін' }, facts: [{ label: { kk: 'Белгі' }, value: { kk: 'Мән' } }],
    image: makeImage({ caption: { kk: `${LONG} 1` } }), video: makeVideo({ caption: { kk: `${LONG} 2` } }),
  });
  assert.deepEqual(flowOf(slide, 'kk'), [
    { kind: 'title', lang: 'kk', text: 'Атау' },
    { kind: 'blocks', lang: 'kk', blocks: [said('Мәтін')] },
    { kind: 'facts', rows: [{ label: { lang: 'kk', text: 'Белгі' }, value: { lang: 'kk', blocks: [said('Мән')] } }] },
    { kind: 'blocks', lang: 'kk', blocks: [said(`${LONG} 1`)], caption: true },
    { kind: 'blocks', lang: 'kk', blocks: [said(`${LONG} 2`)], caption: true },
  ] satisfies FlowPart[]);
});

test('reads the small layouts between the text and the facts', () => {
  const slide = makeSlide({ text: { kk: 'Мәтін' }, numbers: [{ value: 5, unit: null, label: null }], facts: [{ label: { kk: 'Белгі' }, value: { kk: 'Мән' } }] });
  assert.deepEqual(flowOf(slide, 'kk').map(({ kind }) => kind), ['blocks', 'layouts', 'facts']);
});

test('is empty for a slide without words', () => {
  assert.deepEqual(flowOf(makeSlide({ image: makeImage(), video: makeVideo() }), 'kk'), []);
});

test('shows each part in the language that it has, and says which', () => {
  const slide = makeSlide({ title: { ru: 'Название' }, text: { kk: 'Мәтін', ru: 'Текст' }, facts: [{ label: { kk: 'Белгі' }, value: { ru: 'Значение' } }, { label: {}, value: { kk: 'Мән' } }] });
  assert.deepEqual(flowOf(slide, 'kk'), [
    { kind: 'title', lang: 'ru', text: 'Название' },
    { kind: 'blocks', lang: 'kk', blocks: [said('Мәтін')] },
    { kind: 'facts', rows: [
      { label: { lang: 'kk', text: 'Белгі' }, value: { lang: 'ru', blocks: [said('Значение')] } },
      { label: null, value: { lang: 'kk', blocks: [said('Мән')] } },
    ] },
  ] satisfies FlowPart[]);
});

test('leaves a short caption below its picture', () => {
  const image = makeImage({ caption: { kk: 'а'.repeat(LONGEST_CAPTION), ru: 'а'.repeat(LONGEST_CAPTION + 1) } });
  assert.equal(isLong({ kk: '𝐀'.repeat(LONGEST_CAPTION) }, 'kk'), false); // Two units of a string each.
  assert.deepEqual([isLong(image.caption, 'kk'), isLong(image.caption, 'ru'), isLong(null, 'kk'), isLong({}, 'kk')], [false, true, false, false]);
  assert.equal(flowOf(makeSlide({ image }), 'kk').length, 0);
  assert.equal(flowOf(makeSlide({ image }), 'ru').length, 1);
});

test('lets a caption be the shorter, the larger the letters are for the screen', () => {
  const slide = makeSlide({ block: 'split' });
  const limits = [10, 20, 40].map((letters) => captionLimit(slide, letters));
  assert.deepEqual(limits, [40, 160, LONGEST_CAPTION]);
});

test('reads the caption of a cover with its words, however short it is', () => {
  const slide = makeSlide({ block: 'cover', title: { kk: 'Атау' }, image: makeImage({ caption: { kk: 'Сурет' } }) });
  assert.deepEqual(flowOf(slide, 'kk', longCaptions(slide, 'kk', captionLimit(slide, 40))).at(-1), { kind: 'blocks', lang: 'kk', blocks: [said('Сурет')], caption: true });
});

const both = { kk: 'қазақша', ru: 'по-русски' };
for (const [about, fields, shown] of [
  ['nothing is missing', { title: both, text: both, facts: [{ label: both, value: both }] }, null],
  ['the title is missing', { title: { ru: 'По-русски' }, text: both }, 'ru'],
  ['the text is missing', { title: both, text: { ru: 'По-русски' } }, 'ru'],
  ['a label is missing', { facts: [{ label: both, value: both }, { label: { ru: 'По-русски' }, value: both }] }, 'ru'],
  ['a value is missing', { facts: [{ label: both, value: { en: 'English' } }] }, 'en'],
  ['only the captions of a film are missing', { title: both, video: makeVideo({ captions: { ru: 'ru.vtt' } }) }, 'ru'],
  ['a year has no other language', { timeline: [{ date: { ru: '1991' }, title: both, text: null, image: null }] }, null],
  ['a role is missing', { people: [{ name: both, role: { ru: 'директор' }, text: null, image: null }] }, 'ru'],
  ['there are no words at all', {}, null],
  ['there are only a picture and a film', { image: makeImage(), video: makeVideo() }, null],
] as const satisfies readonly (readonly [string, Partial<Slide>, string | null])[]) {
  test(`a slide in Kazakh ${shown ? `says that it is in ${shown}` : 'wears no badge'} where ${about}`, () => {
    assert.equal(otherLanguage(makeSlide(fields), 'kk'), shown);
  });
}
