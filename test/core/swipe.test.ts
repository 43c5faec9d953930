import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { swipeOf } from '../../src/core/swipe.ts';

/** A finger that goes from a place by so many px within so many ms. */
function swipe(x: number, y: number, ms: number): ReturnType<typeof swipeOf> {
  return swipeOf({ x: 400, y: 300, time: 5000 }, { x: 400 + x, y: 300 + y, time: 5000 + ms });
}

for (const [about, x, y, ms, turn] of [
  ['to the left', -200, 0, 150, 'next'],
  ['to the right', 200, 0, 150, 'previous'],
  ['to the left and a little down', -200, 100, 300, 'next'],
  ['just long enough', -48, 0, 100, 'next'],
  ['just not too slow', 120, 0, 1000, 'previous'],
  ['just flat enough', 150, -100, 200, 'previous'],
  ['too short: a tap that slipped', -47, 0, 100, null],
  ['nowhere', 0, 0, 50, null],
  ['too slow: a hand at rest', -300, 0, 1001, null],
  ['down', 20, 300, 200, null],
  ['as much down as across', -200, 200, 200, null],
  ['a little too steep', 150, 101, 200, null],
] as const) {
  test(`a finger that goes ${about} ${turn ? `means ${turn}` : 'turns no page'}`, () => {
    assert.equal(swipe(x, y, ms), turn);
  });
}

test('a swipe back undoes a swipe', () => {
  const opposite = { next: 'previous', previous: 'next' } as const;
  const px = fc.integer({ min: -800, max: 800 });
  fc.assert(fc.property(px, px, fc.nat(1500), (x, y, ms) => {
    const turn = swipe(x, y, ms);
    assert.equal(swipe(-x, y, ms), turn && opposite[turn]);
  }));
});
