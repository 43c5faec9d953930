import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'node:test';
import { contrast, readColour } from '../../src/core/contrast.ts';

/** The figures that the calculators of WCAG give. */
for (const [one, other, ratio] of [
  ['#000000', '#ffffff', 21], ['#777777', '#ffffff', 4.48], ['#767676', '#ffffff', 4.54], ['#0000ff', '#ffffff', 8.59], ['#ff0000', '#0000ff', 2.15],
] as const) {
  test(`${one} stands out against ${other} by ${ratio}:1`, () => {
    assert.equal(Number(contrast(one, other).toFixed(2)), ratio);
  });
}

for (const [text, colour] of [['#ABC', '#aabbcc'], ['#0b5f63', '#0b5f63'], ['red', null], ['#12345', null], ['rgb(0 0 0)', null], ['#ggg', null], [' #fff', null]] as const) {
  test(`reads ${JSON.stringify(text)} as ${colour}`, () => {
    assert.equal(readColour(text), colour);
  });
}

test('any two colours have a contrast from 1 to 21, whichever of them is named first', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(fc.property(colour, colour, (one, other) => {
    const ratio = contrast(one, other);
    assert.ok(ratio >= 1 && ratio <= 21.001);
    assert.equal(ratio, contrast(other, one));
    assert.equal(contrast(one, one), 1);
  }));
});
