import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arrange, type Arrangement } from '../../src/core/arrange.ts';
import type { Block, Slide } from '../../src/core/deck.ts';
import { flowOf } from '../../src/core/flow.ts';
import { LOCALES } from '../../src/core/locale.ts';
import { makeChart, makeImage, makeMap, makeSlide, makeVideo } from '../support/make-deck.ts';

const image = makeImage();
const video = makeVideo();
const map = makeMap();
const chart = makeChart();
const title = { kk: 'Атау' };
const text = { kk: 'Мәтін' };
const facts = [{ label: title, value: text }];
const numbers = [{ value: 5, unit: null, label: null }];
const headline = { kk: 'а'.repeat(110) };
const sentence = { kk: 'Атау', ru: 'а'.repeat(111) };
/** Outside the basic plane a character is two units of a JavaScript string. */
const astralHeadline = { kk: '𝐀'.repeat(110) };
const longCaption = { kk: 'а'.repeat(241) };

for (const [about, fields, arrangement] of [
  ['an empty slide', {}, ['flow', null, []]],
  ['a sentence alone', { title, text }, ['statement', null, []]],
  ['a quote alone', { text: { kk: '> Жол жүрген адам жол табады' } }, ['statement', null, []]],
  ['a list alone', { text: { kk: 'Бірінші', ru: '- Первое' } }, ['short', null, []]],
  ['a few lines alone', { title, text: { kk: 'Сөз\n\nСөз', ru: `Слово\n\n${'а'.repeat(353)}` } }, ['short', null, []]],
  ['more than a few lines alone', { text: { kk: 'Сөз', ru: `Слово\n\n${'а'.repeat(354)}` } }, ['flow', null, []]],
  ['a short table alone', { text: { kk: 'Баға:\n\n| Не | Қанша |\n|---|---|\n| Нан | 200 |' } }, ['flow', null, []]],
  ['a picture in a short text', { text: { kk: 'Көл ![көл](lake.avif)' } }, ['flow', null, []]],
  ['a heading over a few lines', { text: { kk: '## Көл\n\nТаза' } }, ['flow', null, []]],
  ['a long text alone', { text: { kk: 'Сөз', ru: 'Слово '.repeat(61) } }, ['flow', null, []]],
  ['a sentence with facts', { text, facts }, ['flow', null, []]],
  ['facts alone', { block: 'facts', facts }, ['flow', null, []]],
  ['a picture under a title', { block: 'image', title: headline, image }, ['feature', 'image', []]],
  ['a picture under a title of 110 characters, whatever they are', { block: 'image', title: astralHeadline, image }, ['feature', 'image', []]],
  ['a sentence of 180 characters, whatever they are', { text: { kk: '𝐀'.repeat(180) } }, ['statement', null, []]],
  ['a picture alone', { block: 'image', image }, ['feature', 'image', []]],
  ['a film under a title', { block: 'video', title, video }, ['feature', 'video', []]],
  ['a map under a title', { block: 'map', title, map }, ['feature', 'map', []]],
  ['a chart under a title', { block: 'chart', title, chart }, ['feature', 'chart', []]],
  ['a chart that leads', { block: 'chart', title, text, image, chart }, ['beside', 'chart', ['image']]],
  ['a map with a long legend', { block: 'map', title, map: makeMap({ legend: { kk: 'а'.repeat(91) } }) }, ['beside', 'map', []]],
  ['a chart with a long caption', { block: 'chart', title, chart: makeChart({ caption: { kk: 'а'.repeat(91) } }) }, ['beside', 'chart', []]],
  ['a picture with a title that is a sentence', { block: 'image', title: sentence, image }, ['beside', 'image', []]],
  ['a picture with text', { block: 'split', text, image }, ['beside', 'image', []]],
  ['a picture with facts', { block: 'facts', facts, image }, ['beside', 'image', []]],
  ['a picture with a long caption', { block: 'image', image: makeImage({ caption: longCaption }) }, ['beside', 'image', []]],
  ['a film with a long caption', { block: 'video', video: makeVideo({ caption: longCaption }) }, ['beside', 'video', []]],
  ['a cover without a picture', { block: 'cover', title }, ['cover', null, []]],
  ['a cover with a picture', { block: 'cover', title, image }, ['cover', 'image', []]],
  ['a cover with a picture and a film', { block: 'cover', title, image, video }, ['cover', 'image', ['video']]],
  ['a cover with a film', { block: 'cover', title, video }, ['beside', 'video', []]],
  ['a film that leads', { block: 'video', title, image, video, map }, ['feature', 'video', ['image', 'map']]],
  ['a map that leads', { block: 'map', title, image, video, map }, ['feature', 'map', ['image', 'video']]],
  ['a map that should lead and is missing', { block: 'map', title, image }, ['feature', 'image', []]],
  ['a sentence with a figure', { text, numbers }, ['flow', null, []]],
  ['figures with a picture', { block: 'numbers', numbers, image }, ['beside', 'image', []]],
  ['a gallery under a title, opened as a cover', { block: 'cover', title, gallery: [image, image] }, ['flow', null, []]],
  ['a section under a title', { block: 'section', title, section: '1' }, ['feature', 'section', []]],
  ['a section with a text', { block: 'section', text, section: '1' }, ['beside', 'section', []]],
  ['a section and a picture', { block: 'section', title, section: '1', image }, ['feature', 'section', ['image']]],
  ['a picture and a section', { block: 'image', title, section: '1', image }, ['feature', 'image', ['section']]],
  ['everything at once', { block: 'split', title, text, facts, image, video, map }, ['beside', 'image', ['video', 'map']]],
] as const satisfies readonly (readonly [string, Partial<Slide>, readonly [Arrangement['shape'], Arrangement['lead'], Arrangement['further']]])[]) {
  const [shape, lead, further] = arrangement;
  test(`arranges ${about} as ${shape}${lead ? ` with the ${lead}` : ''}${further.length > 0 ? ` and then the ${further.join(' and the ')}` : ''}`, () => {
    assert.deepEqual(arrange(makeSlide(fields)), { shape, lead, further });
  });
}

const slides: fc.Arbitrary<Slide> = fc.record({
  id: fc.constant(null),
  block: fc.constantFrom<Block>('cover', 'text', 'split', 'image', 'video', 'map', 'chart', 'facts', 'section'),
  title: fc.constantFrom(null, title, headline, sentence),
  text: fc.constantFrom(null, text),
  facts: fc.constantFrom([], facts),
  image: fc.constantFrom(null, image, makeImage({ caption: text }), makeImage({ caption: longCaption })),
  video: fc.constantFrom(null, video, makeVideo({ caption: longCaption })),
  map: fc.constantFrom(null, map, makeMap({ legend: longCaption })),
  chart: fc.constantFrom(null, chart, makeChart({ caption: longCaption })),
  section: fc.constantFrom(null, '1'),
}, { noNullPrototype: true }).map(makeSlide);

test('leaves out no medium and shows none twice', () => {
  fc.assert(fc.property(slides, (slide) => {
    const { lead, further } = arrange(slide);
    const filled = (['image', 'video', 'map', 'chart', 'section'] as const).filter((medium) => slide[medium]);
    assert.deepEqual([...(lead ? [lead] : []), ...further].toSorted(), filled.toSorted());
  }));
});

test('has a place for all words: where the medium fills the stage there is nothing to read but a headline', () => {
  fc.assert(fc.property(slides, (slide) => {
    if (arrange(slide).shape !== 'feature') return;
    for (const locale of LOCALES) for (const part of flowOf(slide, locale)) assert.equal(part.kind, 'title');
  }));
});
