// What is told of a deck beside a fault that keeps it from being shown: all else that is wrong, and nothing that only follows from it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointerTo } from '../../src/core/json-places.ts';
import { readEntries } from '../../src/core/read-entries.ts';
import { everyField } from '../support/every-field.ts';

/** `code pointer` of everything that is told of a deck. */
function told(json: unknown): string[] {
  return readEntries(json, true).flatMap((entry) => entry.form === 'legacy' ? [] : [...entry.form === 'broken' ? entry.causes : [], ...entry.findings].map(({ code, pointer }) => `${code} ${pointer}`));
}

test('tells at once what is wrong on slides before and after the one with a fault', () => {
  assert.deepEqual(told({ id: '1', title: 'Су', slides: [
    { image: 'a.png' }, { titel: 'x' }, { text: 'Сәлем 😀 <b>' }, { block: 'gallery', text: 'x' }, { chart: { kind: 'pie', csv: 'a.txt' } }, 5, { table: { rows: [[1, 2], [1]] } },
  ] }), [
    'schema/unknown-key /slides/1/titel', 'schema/not-allowed /slides/4/chart/kind', 'schema/wrong-type /slides/5',
    'slide/block-unfilled /slides/3/block', 'text/raw-html /slides/2/text', 'text/missing-glyph /slides/2/text', 'table/short-row /slides/6/table/rows/1',
    'media/missing-alt /slides/0/image', 'media/wrong-kind /slides/4/chart/csv',
  ]);
});

test('reads a slide on beside its fault', () => {
  assert.deepEqual(told({ id: '1', title: 'Су', slides: [{ image: { src: 'a.png', caption: 5 }, gallery: ['b.png'], people: [{ role: 'x', image: 'c.txt' }] }] }), [
    'schema/too-few /slides/0/gallery', 'schema/missing-key /slides/0/people/0', 'schema/wrong-type /slides/0/image/caption',
    'media/missing-alt /slides/0/image/src', 'media/missing-alt /slides/0/gallery/0', 'media/wrong-kind /slides/0/people/0/image',
  ]);
});

for (const [what, slide, ...expected] of [
  ['a mistyped field', { block: 'gallery', galery: ['a.png', 'b.png'] }, 'schema/unknown-key /slides/0/galery'],
  ['a mistyped description', { image: { src: 'a.png', atl: 'x' } }, 'schema/unknown-key /slides/0/image/atl'],
  ['a mistyped map file', { map: { goe: 'a.geojson', values: { 'KZ-71': 1 }, markers: [] } }, 'schema/unknown-key /slides/0/map/goe'],
  ['a head that is no list', { table: { head: 'x', rows: [[1, 2]] } }, 'schema/wrong-type /slides/0/table/head'],
  ['labels that are no list', { chart: { kind: 'bar', labels: 'x', series: [{ values: [1] }] } }, 'schema/wrong-type /slides/0/chart/labels'],
  ['a row without cells', { table: { rows: [[1, 2], []] } }, 'schema/empty-list /slides/0/table/rows/1'],
] as const) {
  test(`tells nothing that only follows from ${what}`, () => {
    assert.deepEqual(told({ id: '1', title: 'Су', slides: [slide] }), expected);
  });
}

const DECK = { ...everyField, slides: [...everyField.slides, { chart: { kind: 'line', labels: ['1', '2'], series: [{ name: 'Су', values: [1, 2] }], unit: 'км' } }, { id: 'text', image: 'z.txt' }] };

function pointersIn(json: unknown, pointer = ''): string[] {
  if (typeof json !== 'object' || json === null) return [pointer];
  return [pointer, ...Object.entries(json).flatMap(([key, value]) => pointersIn(value, pointerTo(pointer, key)))];
}

function replaced(json: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...others] = steps;
  if (step === undefined) return value;
  if (Array.isArray(json)) return json.map((one: unknown, index) => String(index) === step ? replaced(one, others, value) : one);
  return { ...json as object, [step]: replaced((json as Record<string, unknown>)[step], others, value) };
}

/** The codes of what the schema says; the rest is said of decks that fit it, too. */
const OF_THE_SCHEMA = /^(?:schema\/|deck\/|slide\/bad-id|slide\/too-much|media\/bad-path|map\/bad-codes|map\/no-values|map\/unknown-unit)/;

test('tells nothing new of any deck in which one value is of a wrong kind', () => {
  const before = new Set(told(DECK));
  assert.ok(before.size > 3);
  let broken = 0;
  for (const pointer of pointersIn(DECK).slice(1)) {
    for (const value of [5, true, [], {}, { zz: 1 }, [[]], '??']) {
      const json = replaced(DECK, pointer.split('/').slice(1), value);
      if (readEntries(json, true)[0]?.form !== 'broken') continue;
      broken += 1;
      assert.deepEqual(told(json).filter((one) => !OF_THE_SCHEMA.test(one) && !before.has(one)), [], `${pointer} ${JSON.stringify(value)}`);
    }
  }
  assert.ok(broken > 300, String(broken));
});

test('still tells of the other slides, wherever the fault is', () => {
  const lost = pointersIn(DECK).filter((pointer) => /^\/slides\/\d+\//.test(pointer) && !pointer.startsWith('/slides/11') && !pointer.endsWith('/id'))
    .filter((pointer) => !told(replaced(DECK, pointer.split('/').slice(1), true)).includes('media/wrong-kind /slides/11/image'));
  assert.deepEqual(lost, []);
});
