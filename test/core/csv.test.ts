import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chartWithCsv, MAX_LABELS } from '../../src/core/chart-csv.ts';
import { readCsv, readNumber } from '../../src/core/csv.ts';
import { positionsIn } from '../../src/core/text-position.ts';

function cells(text: string): string[][] {
  const reading = readCsv(text);
  assert.ok(reading.ok);
  return reading.rows.map((row) => row.map((cell) => cell.text));
}

for (const [what, text, rows] of [
  ['commas', 'a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
  ['semicolons, where decimals have commas', 'a;b\r\n1,5;2\r\n', [['a', 'b'], ['1,5', '2']]],
  ['tabs', 'a\tb\r1,5\t2;3', [['a', 'b'], ['1,5', '2;3']]],
  ['quotes round separators, line breaks and quotes', 'a,"b, c"\n"d\ne","say ""f"""\n', [['a', 'b, c'], ['d\ne', 'say "f"']]],
  ['a semicolon in quotes only', '"a;b",c\n1,2', [['a;b', 'c'], ['1', '2']]],
  ['spaces and empty rows', ' a , b\n\n , \n1,2\n\n', [['a', 'b'], ['1', '2']]],
  ['empty cells at the end', 'a;b;c\n1;;\n', [['a', 'b', 'c'], ['1', '', '']]],
  ['nothing', '', []],
] as const) {
  test(`reads a table with ${what}`, () => { assert.deepEqual(cells(text), rows); });
}

test('says where a quote is opened that nobody closes', () => {
  assert.deepEqual(readCsv('a,b\n1,"2'), { ok: false, at: 6 });
});

test('reads back whatever a spreadsheet writes', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ә', '"', ',', ';', '\n', ' ', '1') }).map((words) => words.trim());
  fc.assert(fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), fc.constantFrom(',', ';', '\t'), (rows, separator) => {
    const table = [['h', 'i', 'j'], ...rows];
    const text = table.map((row) => row.map((words) => `"${words.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
    assert.deepEqual(cells(text), table.filter((row) => row.some((words) => words !== '')));
  }));
});

test('ends, and places every cell inside the text, whatever the text is', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', ' ') }), (text) => {
    const reading = readCsv(text);
    if (!reading.ok) return assert.equal(text.trimStart().length > 0 && reading.at < text.length, true);
    for (const one of reading.rows.flat()) assert.ok(one.at >= 0 && one.at <= text.length);
  }));
});

for (const [cell, value] of [
  ['12', 12], ['-3', -3], ['−3', -3], ['–3', -3], ['1234,5', 1234.5], ['1234.5', 1234.5], ['1 234 567', 1_234_567], ['1\u00a0234,5', 1234.5], ['12 %', 12], ['+4', 4],
  ['', null], ['–', null], ['-', null], ['—', null],
  ['1.234,5', undefined], ['1,234.5', undefined], ['12 км', undefined], ['жоқ', undefined], ['1e5', undefined], ['0x10', undefined], ['Infinity', undefined],
] as const) {
  test(`reads ${JSON.stringify(cell)} as ${value === undefined ? 'no number' : value === null ? 'no value' : value}`, () => { assert.equal(readNumber(cell), value); });
}

test('fills a chart from a table with labels in two languages', () => {
  const { chart, findings } = chartWithCsv({ kind: 'line', csv: 'a.csv', unit: '%' }, 'kk;ru;Жел | Ветер;Күн\nҚыс;Зима;71;8,5\nЖаз;Лето;44;\n');
  assert.deepEqual(findings, []);
  assert.deepEqual(chart, {
    kind: 'line', unit: '%', labels: [{ kk: 'Қыс', ru: 'Зима' }, { kk: 'Жаз', ru: 'Лето' }],
    series: [{ name: { kk: 'Жел', ru: 'Ветер' }, values: [71, 44] }, { name: 'Күн', values: [8.5, null] }],
  });
});

test('takes the names of the series from the deck where it has some, and labels from one column', () => {
  const { chart } = chartWithCsv({ kind: 'bar', csv: 'a.csv', series: [{ name: { kk: 'Су', ru: 'Вода' } }] }, 'Жыл,water,land\n2024,1,2\n2025 | 2025 год,3,4');
  assert.deepEqual([chart.labels, chart.series?.map(({ name }) => name)], [['2024', { kk: '2025', ru: '2025 год' }], [{ kk: 'Су', ru: 'Вода' }, 'land']]);
});

for (const [what, text, ...told] of [
  ['no rows', 'a,b\n', ['csv/empty', 1, 1, {}]],
  ['no values', 'kk,ru\nҚыс,Зима', ['csv/empty', 1, 1, {}]],
  ['words for a number', 'a,b\nx,12 км', ['csv/bad-number', 2, 3, { found: '12 км' }]],
  ['a number that no screen can hold', 'a,b\nx,1000000000001', ['csv/bad-number', 2, 3, { found: '1000000000001' }]],
  ['a row with a decimal comma too many', 'a,b\nx,1,5\ny,2', ['csv/uneven-row', 2, 1, { count: 3, wanted: 2 }]],
  ['a quote that is never closed', 'a,b\nx,"5', ['csv/open-quote', 2, 3, {}]],
  ['one language twice', 'kk,kk,Су\nҚыс,Зима,1', ['csv/repeated-language', 1, 4, { found: 'kk' }]],
  ['five series', 'a,b,c,d,e,f\nx,1,2,3,4,5', ['csv/too-many', 1, 11, { what: 'columns', count: 5, limit: 4 }]],
  ['61 labels', `a,b\n${'x,1\n'.repeat(MAX_LABELS + 1)}`, ['csv/too-many', MAX_LABELS + 2, 1, { what: 'rows', count: 61, limit: 60 }]],
] as const) {
  test(`tells where a table has ${what}`, () => {
    const { findings } = chartWithCsv({ kind: 'bar', csv: 'a.csv' }, text);
    const at = positionsIn(text);
    assert.deepEqual(findings.map((one) => [one.code, at(one.at as number).line, at(one.at as number).column, one.params]), told);
  });
}
