// Strips that stand beside each other, joined so that no cut goes through any of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutPages, joinBands, pageAt, type Band } from '../../src/core/paging.ts';
import { lines } from './support/lines.ts';

/** Rounding that the pages allow for, px. */
const SLACK = 0.6;

for (const [about, strips, joined] of [
  ['leaves lines below each other alone', lines(20, 20, 20), lines(20, 20, 20)],
  ['sorts them', lines(20, '20!', 20).toReversed(), lines(20, '20!', 20)],
  ['leaves lines that overlap by less than a pixel', [{ top: 0, bottom: 20.5, keepWithNext: false }, { top: 20, bottom: 40, keepWithNext: false }], [{ top: 0, bottom: 20.5, keepWithNext: false }, { top: 20, bottom: 40, keepWithNext: false }]],
  ['joins the columns of a row', [{ top: 0, bottom: 20, keepWithNext: false }, { top: 5, bottom: 30, keepWithNext: false }], [{ top: 0, bottom: 30, keepWithNext: false }]],
  ['lets the column that reaches lower decide', [{ top: 0, bottom: 20, keepWithNext: true }, { top: 0, bottom: 30, keepWithNext: false }], [{ top: 0, bottom: 30, keepWithNext: false }]],
  ['lets a row decide over the lines in it', [{ top: 0, bottom: 60, keepWithNext: false }, { top: 10, bottom: 30, keepWithNext: true }], [{ top: 0, bottom: 60, keepWithNext: false }]],
  ['lets either column decide where both end together', [{ top: 0, bottom: 30, keepWithNext: true }, { top: 10, bottom: 30, keepWithNext: false }], [{ top: 0, bottom: 30, keepWithNext: true }]],
  ['knows which column a word goes on in', [{ top: 0, bottom: 30, keepWithNext: true, inWord: true }, { top: 10, bottom: 30, keepWithNext: false }], [{ top: 0, bottom: 30, keepWithNext: true, inWord: true }]],
  ['joins what only a third strip holds together', [{ top: 0, bottom: 10, keepWithNext: false }, { top: 12, bottom: 20, keepWithNext: false }, { top: 5, bottom: 15, keepWithNext: false }], [{ top: 0, bottom: 20, keepWithNext: false }]],
] as const satisfies readonly (readonly [string, readonly Band[], readonly Band[]])[]) {
  test(`${about} before it cuts`, () => {
    assert.deepEqual(joinBands(strips), joined);
  });
}

test('joins strips so that no cut goes through any of them', () => {
  const strip = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 2, max: 60 }), fc.boolean())
    .map(([top, height, keepWithNext]) => ({ top, bottom: top + height, keepWithNext }));
  fc.assert(fc.property(fc.array(strip, { maxLength: 40 }), (strips) => {
    const bands = joinBands(strips);
    for (const [index, { top }] of bands.entries()) if (index > 0) assert.ok(top >= (bands[index - 1]?.bottom ?? 0) - SLACK);
    for (const { top, bottom } of strips) assert.equal(bands.filter((whole) => whole.top <= top && bottom <= whole.bottom).length >= 1, true);
    assert.deepEqual(joinBands(bands), bands);
    assert.deepEqual(joinBands(strips.toReversed()).map(({ top, bottom }) => [top, bottom]), bands.map(({ top, bottom }) => [top, bottom]));
  }));
});

/** Two columns of a row: lines of 20 px on the left, of 26 px on the right. */
const COLUMNS: readonly Band[] = [
  ...Array.from({ length: 13 }, (_, line) => ({ top: line * 20, bottom: line * 20 + 20, keepWithNext: false })),
  ...Array.from({ length: 10 }, (_, line) => ({ top: line * 26, bottom: line * 26 + 26, keepWithNext: false })),
];

test('cuts columns that chain each other over more than a page at the beginning of a line', () => {
  const pages = cutPages(joinBands(COLUMNS, 100), [], 100);
  assert.ok(pages.length >= 3);
  for (const { top, bottom } of pages) assert.ok(bottom - top <= 100 + SLACK, `${top} to ${bottom}`);
  for (const strip of COLUMNS) {
    const page = pages[pageAt(pages, strip.top)];
    assert.ok(page && strip.top >= page.top - SLACK && strip.bottom <= page.bottom + SLACK, `the line at ${strip.top} px is cut`);
  }
});

test('leaves columns that a page can hold in one piece', () => {
  assert.deepEqual(joinBands(COLUMNS, 260), [{ top: 0, bottom: 260, keepWithNext: false }]);
});

test('keeps what belongs together in one column of a long row', () => {
  const strip = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 2, max: 60 }), fc.boolean()).map(([top, height, whole]): Band => ({ top, bottom: top + height, keepWithNext: false, ...whole && { until: top + height } }));
  fc.assert(fc.property(fc.array(strip, { maxLength: 80 }), (strips) => {
    const bands = joinBands(strips, 150);
    const pages = cutPages(bands, [], 150);
    for (const { top, bottom, until } of strips) {
      const page = pages[pageAt(pages, top)];
      assert.ok(page && top >= page.top - SLACK && bottom <= page.bottom + SLACK, 'a line is not on its page');
      const next = pages[pageAt(pages, top) + 1];
      const ending = bands[page.last];
      if (until !== undefined && next && next.top > top && next.top < until - SLACK) assert.ok(ending?.keepWithNext, 'a page begins inside a picture');
    }
  }));
});
