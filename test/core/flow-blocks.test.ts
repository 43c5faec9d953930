import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Slide, Table } from '../../src/core/deck.ts';
import { hasSmallLayouts } from '../../src/core/block.ts';
import { blockParts, type BlockPart, type FlowTable } from '../../src/core/flow-blocks.ts';
import { normalise } from '../../src/core/normalise.ts';
import { textsOf } from '../../src/core/slide-texts.ts';
import { everyField } from '../support/every-field.ts';
import { makeImage, makeSlide } from '../support/make-deck.ts';

const { slides } = normalise(everyField);

function read(text: string, lang: 'kk' | 'ru' = 'kk'): unknown {
  return { lang, blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }] };
}

/** All strings of a part, whatever their place. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

for (const [index, slide] of slides.entries()) {
  test(`leaves out no word of the small layouts of slide ${index + 1} of a deck with every field`, () => {
    if (!hasSmallLayouts(slide)) return assert.deepEqual(blockParts(slide, 'ru'), []);
    const shown = new Set(strings(blockParts(slide, 'ru')));
    for (const text of textsOf(slide)) assert.ok(shown.has(text.ru ?? text.kk ?? ''), JSON.stringify(text));
  });
}

test('names the language of each text that lacks the wanted one', () => {
  const image = makeImage({ src: 'a.avif', alt: { kk: 'Бейне' } });
  const slide = makeSlide({ people: [{ name: { ru: 'Имя' }, role: { kk: 'Қызметі' }, text: { kk: 'Өзі', ru: 'О себе' }, image }] });
  assert.deepEqual(blockParts(slide, 'ru'), [{ kind: 'people', people: [{
    name: { lang: 'ru', text: 'Имя' }, role: { lang: 'kk', text: 'Қызметі' }, text: read('О\u00A0себе', 'ru'),
    image: { image, alt: { lang: 'kk', text: 'Бейне' }, caption: null },
  }] }]);
});

test('writes figures as the language writes numbers, and texts as they are', () => {
  const slide = makeSlide({ numbers: [{ value: 1234567.25, unit: null, label: null }, { value: { kk: '1:4' }, unit: { kk: 'үлес' }, label: null }, { value: {}, unit: null, label: { kk: 'саны' } }] });
  assert.deepEqual(blockParts(slide, 'kk'), [{ kind: 'numbers', numbers: [
    { value: { lang: 'kk', text: '1\u00A0234\u00A0567,25' }, unit: null, label: null },
    { value: { lang: 'kk', text: '1:4' }, unit: { lang: 'kk', text: 'үлес' }, label: null },
    { value: null, unit: null, label: { lang: 'kk', text: 'саны' } },
  ] }]);
});

test('begins with the part that the block names', () => {
  const fields: Partial<Slide> = {
    numbers: [{ value: 1, unit: null, label: null }], quote: { text: { kk: 'Сөз' }, author: null, role: null, image: null }, timeline: [{ date: { kk: '1991' }, title: null, text: null, image: null }],
  };
  const kinds = (slide: Partial<Slide>): BlockPart['kind'][] => blockParts(makeSlide(slide), 'kk').map(({ kind }) => kind);
  assert.deepEqual(kinds(fields), ['numbers', 'quote', 'timeline']);
  assert.deepEqual(kinds({ ...fields, block: 'timeline' }), ['timeline', 'numbers', 'quote']);
});

const text = (words: string): Cell => [{ kk: words }];
for (const [about, cells, align] of [
  ['numbers', [1, 2.5, -3], 'right'],
  ['numbers and empty places', [1, [], 3], 'right'],
  ['numbers that are texts', [text('1 200'), text('−3,5'), text('98 %'), text('–')], 'right'],
  ['texts', [text('бір'), text('екі')], null],
  ['numbers and a text', [1, text('көп')], null],
  ['years with a word', [text('2024 жыл')], null],
  ['nothing', [[], []], null],
] as const satisfies readonly (readonly [string, readonly Cell[], FlowTable['align'][number]])[]) {
  test(`puts a column of ${about} ${align ? 'to the right' : 'to the left'}`, () => {
    const table: Table = { head: [text('Аты'), text('Саны')], rows: cells.map((one) => [text('жол'), one]), caption: null };
    const [part] = blockParts(makeSlide({ table }), 'kk');
    assert.deepEqual(part?.kind === 'table' && part.align, [null, align]);
  });
}

test('keeps the lines of a cell apart, each in its own language', () => {
  const table: Table = { head: [], rows: [[[{ kk: 'бір' }, { ru: 'два' }], 1200]], caption: { ru: 'Подпись' } };
  assert.deepEqual(blockParts(makeSlide({ table }), 'kk'), [{
    kind: 'table', head: [], rows: [[[read('бір'), read('два', 'ru')], [read('1\u00A0200')]]], align: [null, 'right'], caption: { lang: 'ru', text: 'Подпись' },
  }]);
});
