import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { colourOf, COLUMNS, decimalsFor, ROWS, stepOf, stepsOf, UNITS } from '../../src/core/cartogram.ts';
import { formatNumber } from '../../src/core/number-form.ts';

/** ISO 3166-2:KZ after the reform of 2022. */
const CODES = [10, 11, 15, 19, 23, 27, 31, 33, 35, 39, 43, 47, 55, 59, 61, 62, 63, 71, 75, 79].map((number) => `KZ-${number}`);

test('has each of the 20 units once', () => {
  assert.deepEqual(UNITS.map(({ code }) => code).toSorted(), CODES);
});

test('gives every unit a tile of its own inside the grid', () => {
  assert.equal(new Set(UNITS.map(({ column, row }) => `${column}/${row}`)).size, 20);
  for (const { column, row } of UNITS) assert.ok(column >= 1 && column <= COLUMNS && row >= 1 && row <= ROWS);
});

test('names every unit in every language, each differently, in letters of one alphabet', () => {
  for (const [lang, alphabet] of [['kk', /^[\p{Script=Cyrillic} .-]+$/u], ['ru', /^[\p{Script=Cyrillic} .-]+$/u], ['en', /^[A-Za-z .]+$/]] as const) {
    for (const names of [UNITS.map(({ name }) => name[lang]), UNITS.map(({ short }) => short[lang]), UNITS.map(({ brief }) => brief[lang])]) {
      assert.equal(new Set(names).size, 20);
      for (const name of names) assert.match(name, alphabet);
    }
  }
});

test('has for every unit a name that is no longer than a tile on a phone is wide', () => {
  for (const { brief } of UNITS) for (const name of Object.values(brief)) assert.ok(name.length <= 4, name);
});

test('puts units about where they lie', () => {
  const at = (code: string): { column: number; row: number } => UNITS.find((unit) => unit.code === code) ?? { column: NaN, row: NaN };
  const [west, east, north, south] = [at('KZ-47'), at('KZ-63'), at('KZ-59'), at('KZ-79')];
  assert.ok(west.column < south.column && south.column < east.column);
  assert.ok(north.row < east.row && east.row < south.row);
});

test('names cities as cities and regions as regions', () => {
  const cities = UNITS.filter(({ name }) => name.kk.endsWith(' қаласы')).map(({ code }) => code);
  assert.deepEqual(cities, ['KZ-71', 'KZ-75', 'KZ-79']);
  for (const { code, name } of UNITS) {
    assert.equal(name.kk.endsWith(' облысы'), !cities.includes(code));
    assert.match(name.ru, cities.includes(code) ? /^город / : /област[ьи]|ская/);
  }
});

for (const [about, values, count, steps] of [
  ['no values', [], 5, []],
  ['one value', [7], 5, [{ from: 7, to: 7 }]],
  ['equal values', [3, 3, 3], 5, [{ from: 3, to: 3 }]],
  ['two values', [1e6, 1, 1], 5, [{ from: 1, to: 1 }, { from: 1e6, to: 1e6 }]],
  ['fewer values than steps', [0, 9, 4], 5, [{ from: 0, to: 3 }, { from: 3, to: 6 }, { from: 6, to: 9 }]],
  ['equal steps', [0, 10, 4, 5, 6, 7], 5, [{ from: 0, to: 2 }, { from: 2, to: 4 }, { from: 4, to: 6 }, { from: 6, to: 8 }, { from: 8, to: 10 }]],
  ['values below nought', [-4, 1, 4], 2, [{ from: -4, to: 0 }, { from: 0, to: 4 }]],
] as const) {
  test(`makes a legend of ${about}`, () => {
    assert.deepEqual(stepsOf(values, count), steps);
  });
}

const FROM_0_TO_10 = [0, 1, 2, 3, 10];

for (const [values, colours] of [[[5, 5], ['all', 'all']], [[1, 9], ['0', '4']], [[1, 5, 9], ['0', '2', '4']], [[0, 3, 6, 9], ['0', '1', '3', '4']], [FROM_0_TO_10, ['0', '0', '0', '1', '4']]] as const) {
  test(`gives the values ${values.join(', ')} colours that are as far apart as they can be`, () => {
    assert.deepEqual(values.map((value) => colourOf(value, stepsOf(values, 5))), colours);
  });
}

for (const [value, step] of [[0, 0], [2, 0], [2.1, 1], [9.9, 4], [10, 4], [-1, 0], [11, 4]] as const) {
  test(`colours ${value} of 0 to 10 as step ${step + 1} of 5`, () => {
    assert.equal(stepOf(value, stepsOf(FROM_0_TO_10, 5)), step);
  });
}

for (const [values, legend] of [
  [FROM_0_TO_10, ['0–2', '2–4', '4–6', '6–8', '8–10']],
  [[0, 1, 2, 3, 12], ['0–2,4', '2,4–4,8', '4,8–7,2', '7,2–9,6', '9,6–12']],
  [[100, 101, 102, 103, 361], ['100–152', '152–204', '204–257', '257–309', '309–361']],
  [[0.01, 0.015, 0.02, 0.03, 0.04], ['0,01–0,016', '0,016–0,022', '0,022–0,028', '0,028–0,034', '0,034–0,04']],
  [[1e12, 0, 1, 2, -1e12], ['−1 000 000 000 000–−600 000 000 000', '−600 000 000 000–−200 000 000 000', '−200 000 000 000–200 000 000 000', '200 000 000 000–600 000 000 000', '600 000 000 000–1 000 000 000 000']],
] as const) {
  test(`writes the legend of ${values.join(', ')} so that no two steps read alike`, () => {
    const steps = stepsOf(values, 5);
    const digits = decimalsFor(steps);
    assert.deepEqual(steps.map(({ from, to }) => `${formatNumber(from, digits)}–${formatNumber(to, digits)}`), legend.map((step) => step.replaceAll(' ', '\u00a0')));
  });
}

test('writes a legend with no more decimals than are written without an exponent', () => {
  assert.deepEqual([decimalsFor([]), decimalsFor([{ from: 3, to: 3 }]), decimalsFor(stepsOf([0, 1e-301, 1e-300], 5))], [0, 0, 6]);
});

test('colours every value by the step that its legend shows', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((number) => number + 0); // There is no −0 on a map.
  fc.assert(fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 7 }), (values, count) => {
    const steps = stepsOf(values, count);
    assert.ok(steps.length >= 1 && steps.length <= Math.min(count, new Set(values).size));
    assert.deepEqual([steps[0]?.from, steps.at(-1)?.to], [Math.min(...values), Math.max(...values)]);
    for (const [index, step] of steps.entries()) if (index > 0 && step.from < step.to) assert.equal(step.from, steps[index - 1]?.to);
    for (const each of values) {
      const step = steps[stepOf(each, steps)];
      assert.ok(step && step.from <= each && each <= step.to, `${each} in ${JSON.stringify(step)}`);
    }
  }));
});
