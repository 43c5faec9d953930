import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeChart, makeImage, makeMap, makeSlide } from '../../support/make-deck.ts';
import { fieldsOf, wordsOf } from '../../layout/slide-words.ts';

test('reads every text of a slide that a visitor sees at once, in the language or the one that there is', () => {
  const slide = makeSlide({
    title: { kk: 'Су мен жер', ru: 'Вода и земля' },
    text: { ru: 'Три **боль**шие реки:\n\n- [Ишим](https://example.kz)\n- Иртыш' },
    facts: [{ label: { kk: 'Басталуы' }, value: { kk: '2025 жыл' } }],
    image: makeImage({ alt: { kk: 'Өзен' }, caption: { kk: 'Таң – *ерте*' } }),
    map: makeMap({ legend: { kk: 'Үлесі' }, unit: { kk: '%' }, details: { 'KZ-75': { kk: 'Толығырақ' } } }),
  });
  assert.deepEqual(fieldsOf(slide, 'kk').map(({ path, words }) => `${path}: ${words.join(' ')}`), [
    'title: Су мен жер', 'text: Три большие реки Ишим Иртыш', 'facts/0/label: Басталуы', 'facts/0/value: 2025 жыл', 'image/caption: Таң ерте', 'map/legend: Үлесі',
  ]);
});

test('each cell of a table is read by itself, so that a table may become cards', () => {
  const slide = makeSlide({ text: { kk: 'Кесте:\n\n| Күні | Орны |\n|---|---|\n| Бейсенбі | Ауыл |\n\nСоңы.' } });
  assert.deepEqual(fieldsOf(slide, 'kk').map(({ words }) => words.join(' ')), ['Кесте', 'Күні', 'Орны', 'Бейсенбі', 'Ауыл', 'Соңы']);
});

test('a block that is not known yet is read like any other', () => {
  const slide = { ...makeSlide(), someday: [{ name: { kk: 'Аружан' }, role: { kk: 'Кітапханашы' } }] };
  assert.deepEqual(fieldsOf(slide, 'kk').flatMap(({ words }) => words), ['Аружан', 'Кітапханашы']);
});

test('compares words without the marks that steer lines and the signs around them', () => {
  assert.deepEqual(wordsOf('«Циф\u00ADрлық» — 5\u00A0000 ₸, и/или\u2060!'), ['Цифрлық', '5', '000', 'и/или']);
});

test('labels of a chart are read one by one, but not those of which there are too many to be written', () => {
  const chart = (count: number): ReturnType<typeof makeChart> => makeChart({ labels: Array.from({ length: count }, (_, index) => ({ kk: `ж${index}` })), series: [{ name: { kk: 'Су' }, values: [] }] });
  assert.equal(fieldsOf(makeSlide({ chart: chart(24) }), 'kk').length, 25);
  assert.deepEqual(fieldsOf(makeSlide({ chart: chart(25) }), 'kk').map(({ words }) => words.join(' ')), ['Су']);
});
