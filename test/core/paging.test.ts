import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { balancePages, cutPages, pageAt, type Band, type Page, type TableSpan } from '../../src/core/paging.ts';
import { lines } from './support/lines.ts';

/** Rounding that the pages allow for, px. */
const SLACK = 0.6;

interface Flow {
  readonly bands: readonly Band[];
  readonly tables: readonly TableSpan[];
  /** Of the window. */
  readonly height: number;
}

/** The bands of each page, counted from 1: `1-3 4-5`. */
function shape(pages: readonly Page[]): string {
  return pages.map(({ first, last }) => `${first + 1}-${last + 1}`).join(' ');
}

for (const [about, bands, cut] of [
  ['nothing into no page', [], ''],
  ['a text that fits into one page', lines(30, 30, 40), '1-3'],
  ['between the lines', lines(40, 40, 40, 40, 40), '1-2 3-4 5-5'],
  ['after the last line that fits to the pixel', lines(50, 50, 50), '1-2 3-3'],
  ['not where a heading would be left alone', lines(40, '40!', 40, 40), '1-1 2-3 4-4'],
  ['not between headings that follow each other', lines(20, '30!', '30!', 30), '1-1 2-4'],
  ['through headings that fill more than a page, as late as they allow', lines('40!', '40!', '40!', '40!', 40), '1-2 3-4 5-5'],
  ['around a line that is taller than the page', lines(40, 140, 40), '1-1 2-2 3-3'],
  ['with a heading at the end of the text', lines(40, 40, '20!'), '1-3'],
  ['a heading and what is too tall to follow it', lines(40, '40!', 140), '1-1 2-2 3-3'],
] as const) {
  test(`cuts ${about}`, () => {
    assert.equal(shape(cutPages(bands, [], 100)), cut);
  });
}

test('cuts after a heading rather than inside a word, where no page holds both the heading and what follows', () => {
  const bands = lines('30!', '30!', '30!', 30, 30).map((band, index) => (index === 1 || index === 2 ? { ...band, inWord: true } : band));
  assert.equal(shape(cutPages(bands, [], 100)), '1-1 2-4 5-5');
});

test('cuts between words where not even the end of a paragraph is on the page', () => {
  const bands = lines('30!', '30!', '30!', 30, 30).map((band, index) => ({ ...band, until: band.bottom, ...((index === 1 || index === 2) && { inWord: true }) }));
  assert.equal(shape(cutPages(bands, [], 100)), '1-1 2-4 5-5');
});

test('cuts inside a word that fills more than a page', () => {
  const bands = lines('40!', '40!', '40!', 40).map((band, index) => (index < 3 ? { ...band, inWord: true } : band));
  assert.equal(shape(cutPages(bands, [], 100)), '1-2 3-4');
});

test('tells where each page begins and ends', () => {
  assert.deepEqual(cutPages(lines(60, 60), [], 100), [
    { first: 0, last: 0, top: 0, bottom: 60, head: 0 },
    { first: 1, last: 1, top: 60, bottom: 120, head: 0 },
  ]);
});

test('keeps room for the head of a table on every page that it goes on to, and on no other', () => {
  const bands = lines(30, '20!', 30, 30, 30, 30, 30, 30, 30);
  const table = { headBottom: 50, headHeight: 20, bottom: 200 };
  const pages = cutPages(bands, [table], 100);
  assert.equal(shape(pages), '1-3 4-5 6-7 8-9');
  assert.deepEqual(pages.map(({ head }) => head), [0, 20, 20, 0]);
});

test('does not repeat the head on the page that begins with it', () => {
  const bands = lines(90, '20!', 30, 30);
  assert.deepEqual(cutPages(bands, [{ headBottom: 110, headHeight: 20, bottom: 170 }], 100).map(({ head }) => head), [0, 0]);
});

test('allows for the rounding of layouts', () => {
  assert.equal(shape(cutPages(lines(50.2, 50.2), [], 100)), '1-2');
  assert.equal(shape(cutPages(lines(50.4, 50.4), [], 100)), '1-1 2-2');
});

for (const [about, bands, cut] of [
  ['evenly', lines(...Array.from({ length: 12 }, () => 10)), '1-6 7-12'],
  ['not at all where one page is enough', lines(10, 20, 30), '1-3'],
  ['as evenly as tall lines allow', lines(10, 90, 10, 10), '1-2 3-4'],
  ['without leaving a heading alone', lines(20, 20, 20, '5!', '5!', 20, 20, 20), '1-3 4-8'],
] as const) {
  test(`fills pages ${about}`, () => {
    assert.equal(shape(balancePages(bands, [], 100)), cut);
  });
}

test('spreads what is left for the last page over all of them', () => {
  const pages = balancePages(lines(...Array.from({ length: 146 }, () => 10)), [], 130);
  assert.equal(pages.length, 12);
  for (const { top, bottom } of pages) assert.ok(bottom - top >= 120, `${bottom - top} px`);
});

test('cuts what keeps together over more than a page at the end of a paragraph', () => {
  const [line] = lines('30!');
  assert.ok(line);
  const within = (top: number): Band => ({ top, bottom: top + 30, keepWithNext: true, until: top + 60 });
  const bands = [within(0), { ...line, top: 30, bottom: 60 }, within(60), ...lines(90, 120).map(({ top, bottom }) => ({ top: top + 90, bottom: bottom + 90, keepWithNext: false }))];
  assert.equal(shape(balancePages(bands, [], 100)), '1-2 3-3 4-4 5-5');
});

test('keeps a heading with its lines even where a shorter page would do without', () => {
  const bands = lines('10!', '30!', '30!', 20, 20, 10);
  assert.equal(shape(cutPages(bands, [], 100)), '1-4 5-6');
  assert.equal(shape(balancePages(bands, [], 100)), '1-4 5-6');
});

const band = fc.record({
  gap: fc.integer({ min: 0, max: 12 }),
  height: fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 2, max: 45 }) }, { weight: 1, arbitrary: fc.integer({ min: 46, max: 260 }) }),
  keep: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

/** Lines, pictures, headings, and tables over some of them: the first band of a table is its head. */
const flows: fc.Arbitrary<Flow> = fc.record({
  parts: fc.array(band, { maxLength: 60 }),
  spans: fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 15 })), { maxLength: 3 }),
  height: fc.integer({ min: 60, max: 240 }),
}).map(({ parts, spans, height }) => {
  let bottom = 0;
  const bands: Band[] = parts.map((part) => {
    const top = bottom + part.gap;
    bottom = top + part.height;
    return { top, bottom, keepWithNext: part.keep };
  });
  const tables: TableSpan[] = [];
  let free = 0;
  for (const [start, rows] of spans.toSorted((a, b) => a[0] - b[0])) {
    const head = bands[start];
    if (!head || start < free || head.bottom - head.top > height / 2) continue;
    const end = Math.min(start + rows, bands.length - 1);
    bands[start] = { ...head, keepWithNext: true };
    tables.push({ headBottom: head.bottom, headHeight: head.bottom - head.top, bottom: bands[end]?.bottom ?? head.bottom });
    free = end + 1;
  }
  return { bands, tables, height };
});

function heightOf(page: Page): number {
  return page.head + page.bottom - page.top;
}

for (const [name, paginate] of [['filled', cutPages], ['balanced', balancePages]] as const) {
  test(`${name} pages hold every line once, in order`, () => {
    fc.assert(fc.property(flows, ({ bands, tables, height }) => {
      const pages = paginate(bands, tables, height);
      assert.deepEqual(pages.flatMap(({ first, last }) => bands.slice(first, last + 1)), bands);
      for (const page of pages) {
        assert.ok(page.first <= page.last);
        assert.deepEqual([page.top, page.bottom], [bands[page.first]?.top, bands[page.last]?.bottom]);
      }
    }));
  });

  test(`${name} pages fit the window, unless one line does not`, () => {
    fc.assert(fc.property(flows, ({ bands, tables, height }) => {
      for (const page of paginate(bands, tables, height)) assert.ok(page.first === page.last || heightOf(page) <= height + SLACK);
    }));
  });

  test(`${name} pages leave a heading alone only where it could not stay with what follows`, () => {
    fc.assert(fc.property(flows, ({ bands, tables, height }) => {
      for (const page of paginate(bands, tables, height)) {
        const next = bands[page.last + 1];
        if (!next || !bands[page.last]?.keepWithNext) continue;
        assert.ok(bands.slice(page.first, page.last + 1).every(({ keepWithNext }) => keepWithNext), 'the page could have ended earlier');
        assert.ok(page.head + next.bottom - page.top > height, 'the next line had room');
      }
    }), { numRuns: 2000 });
  });

  test(`${name} pages are found again by the place of each line`, () => {
    fc.assert(fc.property(flows, ({ bands, tables, height }) => {
      const pages = paginate(bands, tables, height);
      for (const [index, { first, last }] of pages.entries()) {
        for (const { top, bottom } of bands.slice(first, last + 1)) assert.deepEqual([pageAt(pages, top), pageAt(pages, (top + bottom) / 2)], [index, index]);
      }
    }));
  });
}

test('fills each page as far as the lines allow', () => {
  fc.assert(fc.property(flows, ({ bands, tables, height }) => {
    for (const page of cutPages(bands, tables, height)) {
      for (const [index, { bottom, keepWithNext }] of bands.entries()) {
        const better = index > page.last && !keepWithNext && page.head + bottom - page.top <= height;
        assert.ok(!better, `the page of lines ${page.first}-${page.last} could have gone on to ${index}`);
      }
    }
  }));
});

test('needs no more pages when it balances them, and they are at least as even', () => {
  fc.assert(fc.property(flows, ({ bands, tables, height }) => {
    const filled = cutPages(bands, tables, height);
    const balanced = balancePages(bands, tables, height);
    assert.ok(balanced.length <= filled.length);
    const uneven = (pages: readonly Page[]): number => pages.reduce((sum, page) => sum + (height - heightOf(page)) ** 2, 0);
    if (balanced.length === filled.length) assert.ok(uneven(balanced) <= uneven(filled) + SLACK);
  }));
});

for (const [y, page] of [[-50, 0], [0, 0], [99, 0], [99.5, 1], [100, 1], [150, 1], [200, 2], [9000, 2]] as const) {
  test(`finds page ${page + 1} of three at ${y} px`, () => {
    assert.equal(pageAt(cutPages(lines(100, 100, 100), [], 100), y), page);
  });
}

test('finds the first page of a text without lines', () => {
  assert.equal(pageAt([], 40), 0);
});
