import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chartPart, chartTable } from '../../src/core/chart-table.ts';
import { barOf, donutFault, formOf, partOf, runsOf, scaleOf, sliceNumbers, slicePath, slicesOf, spread, stepsApart } from '../../src/core/chart.ts';
import type { Chart } from '../../src/core/deck.ts';
import type { Inline } from '../../src/core/markdown.ts';
import { makeChart } from '../support/make-deck.ts';

const value = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ min: -1e12, max: 1e12, noNaN: true })).map((number) => number + 0);

function chartOf(kind: Chart['kind'], ...rows: (number | null)[][]): Chart {
  return makeChart({ kind, labels: (rows[0] ?? []).map((_value, index) => ({ kk: String(2020 + index) })), series: rows.map((values) => ({ name: null, values })) });
}

for (const [what, chart, form] of [
  ['parts of a whole', chartOf('donut', [3, 2, 1]), 'donut'],
  ['parts with a gap', chartOf('donut', [3, null, 0]), 'donut'],
  ['parts of which one is negative', chartOf('donut', [3, -2]), 'bar'],
  ['parts of two wholes', chartOf('donut', [3, 2], [1, 1]), 'bar'],
  ['nine parts', chartOf('donut', [1, 2, 3, 4, 5, 6, 7, 8, 9]), 'bar'],
  ['parts of nothing', chartOf('donut', [0, 0]), 'bar'],
  ['a course of time', chartOf('line', [1, 2]), 'line'],
  ['a course of one moment', chartOf('line', [1]), 'bar'],
  ['a comparison', chartOf('bar', [1, 2]), 'bar'],
] as const) {
  test(`draws ${what} as ${form}`, () => { assert.equal(formOf(chart), form); });
}

test('says why a ring is none', () => {
  assert.deepEqual([chartOf('donut', [1], [1]), chartOf('donut', [-1]), chartOf('donut', Array.from({ length: 9 }, () => 1)), chartOf('donut', [0]), chartOf('donut', [1])].map(donutFault),
    ['several-series', 'negative', 'too-many-parts', 'nothing', null]);
});

for (const [what, values, count, ticks] of [
  ['usual values', [3, 17.4], 4, [0, 5, 10, 15, 20]],
  ['no values', [], 4, [0, 0.25, 0.5, 0.75, 1]],
  ['one value', [7], 4, [0, 2, 4, 6, 8]],
  ['equal values below nought', [-7, -7], 4, [-8, -6, -4, -2, 0]],
  ['nothing but nought', [0, 0], 2, [0, 0.5, 1]],
  ['values near each other', [98, 100], 4, [98, 98.5, 99, 99.5, 100]],
  ['values on both sides of nought', [-12, 30], 4, [-20, 0, 20, 40]],
  ['fractions', [0.1, 0.3], 3, [0, 0.1, 0.2, 0.3]],
  ['millions', [1_200_000, 4_900_000], 5, [0, 1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000]],
] as const) {
  test(`writes round numbers beside ${what}`, () => { assert.deepEqual(scaleOf(values, count).ticks, ticks); });
}

test('puts every value on the scale', () => {
  fc.assert(fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 8 }), (values, count) => {
    const scale = scaleOf(values, count);
    assert.ok(scale.ticks.length >= 2 && scale.ticks.length <= 2 * count + 3, JSON.stringify(scale));
    for (const each of values) {
      const part = partOf(each, scale);
      assert.ok(part >= -1e-6 && part <= 1 + 1e-6, `${each} at ${part} of ${JSON.stringify(scale)}`);
    }
  }));
});

test('draws bars from nought, the longest over the whole width, in the order of their values', () => {
  fc.assert(fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
    const bars = values.map((each) => barOf(each, values));
    const nought = partOf(0, { from: Math.min(0, ...values), to: Math.max(0, ...values) });
    for (const [index, { start, length }] of bars.entries()) {
      assert.ok(start >= 0 && length >= 0 && start + length <= 1 + 1e-9);
      if (values.some((each) => each !== 0)) assert.ok(Math.abs((Number(values[index]) >= 0 ? start : start + length) - nought) < 1e-9);
    }
    const [one, other] = [Math.abs(values[0] ?? 0), Math.abs(values.at(-1) ?? 0)];
    assert.ok((one - other) * ((bars[0]?.length ?? 0) - (bars.at(-1)?.length ?? 0)) >= -1e-3);
  }));
});

test('breaks a line at its gaps', () => {
  assert.deepEqual(runsOf([1, 2, null, 3, null, null, 4, 5]), [[0, 1], [3], [6, 7]]);
  assert.deepEqual(runsOf([null, null]), []);
});

test('closes a ring, and makes 100 % of its parts', () => {
  const part = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 1e12, noNaN: true }));
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (values) => {
    const slices = slicesOf(values);
    if (slices.length === 0) return assert.ok(values.every((each) => each === null || each <= 0));
    assert.deepEqual([slices[0]?.start, slices.at(-1)?.end], [0, 1]);
    for (const [index, { start }] of slices.entries()) if (index > 0) assert.equal(start, slices[index - 1]?.end);
    assert.equal(slices.reduce((sum, { percent }) => sum + percent, 0), 100);
  }));
});

test('draws a ring of one part whole: two circles without a seam between them', () => {
  const path = slicePath({ start: 0, end: 1 }, 100, 50);
  assert.equal(path.match(/A/g)?.length, 4);
  assert.doesNotMatch(path, /L/);
  assert.doesNotMatch(path, /NaN/);
});

test('moves names apart: none covers another, none leaves its place, and their order stays', () => {
  const label = fc.record({ middle: fc.integer({ min: -50, max: 450 }), height: fc.integer({ min: 1, max: 90 }) });
  fc.assert(fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
    const tops = spread(labels, 400);
    const total = labels.reduce((sum, { height }) => sum + height, 0);
    if (!tops) return assert.ok(total > 400);
    const boxes = labels.map(({ middle, height }, index) => ({ middle, top: tops[index] ?? NaN, bottom: (tops[index] ?? NaN) + height })).toSorted((a, b) => a.top - b.top);
    for (const [index, box] of boxes.entries()) {
      assert.ok(box.top >= -1 && box.bottom <= 401, JSON.stringify(boxes));
      const above = boxes[index - 1];
      if (above) assert.ok(above.bottom <= box.top + 1e-6 && above.middle <= box.middle, JSON.stringify(boxes));
    }
  }));
});

const WATER = makeChart({
  labels: [{ kk: 'Жоңышқа', ru: 'Люцерна' }, { kk: 'Арпа' }],
  series: [{ name: { kk: 'Арықпен', ru: 'По арыкам' }, values: [9400.5, null] }, { name: { kk: 'Тамшылатып', ru: 'Капельно' }, values: [6200, 1900] }],
  unit: { kk: 'м³', ru: 'м³' },
});

test('reads as a table: a dash for a gap, a missing language by its fallback', () => {
  assert.deepEqual(chartTable(WATER, 'ru'), {
    columns: [{ lang: 'ru', words: 'По\u00A0арыкам' }, { lang: 'ru', words: 'Капельно' }],
    rows: [{ label: { lang: 'ru', words: 'Люцерна' }, values: ['9\u00a0400,5', '6\u00a0200'] }, { label: { lang: 'kk', words: 'Арпа' }, values: ['–', '1\u00a0900'] }],
  });
});

test('writes small numbers in the table as exactly as beside their bars', () => {
  assert.deepEqual(chartTable(chartOf('bar', [0.00025, 1.23456]), 'kk').rows.flatMap(({ values }) => values), ['0,00025', '1,2346']);
});

test('goes on as a table with the numbers and letters of the drawing', () => {
  const part = chartPart(WATER, 'ru', 40);
  assert.ok(part.kind === 'blocks' && part.blocks[0]?.kind === 'table');
  const text = (row: readonly (readonly Inline[])[]): string[] => row.map((cell) => cell.map((one) => one.kind === 'text' ? one.text : '').join(''));
  assert.deepEqual([part.blocks[0].head, ...part.blocks[0].rows].map(text), [
    ['', 'A. По\u00A0арыкам', 'B. Капельно'], ['1. Люцерна', '9\u00a0400,5', '6\u00a0200'], ['2. Арпа', '–', '1\u00a0900'],
  ]);
});

test('goes on as rows of text where the words of a table would have to be divided', () => {
  const part = chartPart(WATER, 'ru', 15);
  assert.ok(part.kind === 'facts');
  assert.deepEqual(part.rows.map(({ label }) => label?.text), ['1. Люцерна', '2. Арпа']);
  assert.match(JSON.stringify(part.rows[0]?.value), /A\. По.арыкам: 9.400,5.*B\. Капельно: 6.200/);
  assert.deepEqual(part.rows.map((row) => row.value?.blocks.length), [1, 1], 'the values of a label are one paragraph, which no page tears apart');
  const single = chartPart({ ...WATER, series: WATER.series.slice(0, 1) }, 'kk', 1);
  assert.match(JSON.stringify(single), /9.400,5.м³/);
});

test('writes the labels of years of months by quarters and years', () => {
  assert.deepEqual(stepsApart(60).filter((apart) => apart > 1 && apart <= 12), [2, 3, 4, 6, 12]);
  assert.ok(stepsApart(50).includes(5));
});

test('writes the number of a thin slice beside the ring, near to it, and none on another', () => {
  const part = fc.integer({ min: 1, max: 10_000 });
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.integer({ min: 16, max: 60 }), fc.integer({ min: 8, max: 20 }), (values, letter, size) => {
    const outer = letter * size / 2 - 1.4 * letter;
    const inner = outer * 0.59;
    const slices = slicesOf(values);
    const numbers = sliceNumbers(slices, { outer, inner, letter });
    const places = numbers.map(({ turn, outside }) => ({ turn, radius: outside ? outer + 0.85 * letter : (outer + inner) / 2 }));
    for (const [index, one] of places.entries()) {
      const slice = slices[index];
      assert.ok(slice);
      if (!numbers[index]?.outside) {
        assert.ok(slice.start < one.turn && one.turn < slice.end);
        assert.ok((slice.end - slice.start) * 2 * Math.PI * one.radius >= letter * 1.2, 'a number wider than its slice');
      }
      for (const other of places.slice(0, index)) {
        const [x, y] = [0, 1].map((axis) => [one, other].map(({ turn, radius }) => radius * (axis === 0 ? Math.sin : Math.cos)(2 * Math.PI * turn)));
        const apart = Math.hypot((x?.[0] ?? 0) - (x?.[1] ?? 0), (y?.[0] ?? 0) - (y?.[1] ?? 0));
        assert.ok(apart >= 0.9 * letter, `${apart} px apart at letters of ${letter} px: ${values.join()}`);
      }
    }
  }));
});
