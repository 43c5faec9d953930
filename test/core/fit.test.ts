import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chooseFit, fitsOf, type Fit } from '../../src/core/fit.ts';

const name = ({ size, density }: Fit): string => `${size} ${density}`;

test('is set closer before it is set smaller, and never below the floor', () => {
  assert.deepEqual(fitsOf(34, 31).map(name), ['34 normal', '34 tight', '34 dense', '33 dense', '32 dense', '31 dense']);
  assert.deepEqual(fitsOf(44.2, 42.4).map(name), ['44.2 normal', '44.2 tight', '44.2 dense', '44 dense', '43 dense', '42.4 dense']);
  assert.deepEqual(fitsOf(16, 16).map(name), ['16 normal', '16 tight', '16 dense']);
});

/** A text of so many lines at 20 px in a window of 600 px. */
const pagesOf = (lines: number) => ({ size, density }: Fit): number =>
  Math.ceil(lines * size ** 2 / 20 * { normal: 1.5, tight: 1.45, dense: 1.4 }[density] / 600);

for (const [about, lines, fit] of [
  ['stays as it is where it fits', 20, '20 normal'],
  ['is set closer where that is enough', 20.5, '20 tight'],
  ['is set smaller only as far as it must be', 23, '19 dense'],
  ['is set at the floor for the sake of a single page', 33, '16 dense'],
  ['stays as it is where no step saves a page', 38, '20 normal'],
  ['is set smaller where that saves one of several pages', 44, '19 dense'],
] as const) {
  test(about, () => {
    const chosen = chooseFit(fitsOf(20, 16), pagesOf(lines));
    assert.equal(chosen && name(chosen), fit);
  });
}

test('finds the most comfortable step with the fewest pages', () => {
  fc.assert(fc.property(fc.integer({ min: 16, max: 90 }), fc.double({ min: 0.7, max: 1, noNaN: true }), fc.integer({ min: 1, max: 400 }), (base, share, lines) => {
    const fits = fitsOf(base, base * share);
    const pages = pagesOf(lines);
    const least = Math.min(...fits.map(pages));
    assert.deepEqual(chooseFit(fits, pages), fits.find((fit) => pages(fit) === least));
  }));
});

test('asks for one layout where the text fits at once, and for few else', () => {
  let asked = 0;
  const counted = (lines: number) => (fit: Fit): number => {
    asked += 1;
    return pagesOf(lines)(fit);
  };
  chooseFit(fitsOf(68, 56), counted(1));
  assert.equal(asked, 1);
  asked = 0;
  chooseFit(fitsOf(68, 56), counted(40));
  assert.ok(asked <= 6, String(asked));
});
