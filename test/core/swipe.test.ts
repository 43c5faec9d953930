import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { follow, swipeOf, wishOf, type Point } from '../../src/core/swipe.ts';

const WIDTH = 1200;

/** A finger that goes evenly from a place by so many px within so many ms. */
function path(x: number, y: number, ms: number): Point[] {
  return Array.from({ length: 11 }, (_, step) => ({ x: 600 + (x * step) / 10, y: 300 + (y * step) / 10, time: 5000 + (ms * step) / 10 }));
}

/** The same, and then it rests. */
function resting(x: number, ms: number, rest: number): Point[] {
  const way = path(x, 0, ms);
  return [...way, { x: 600 + x, y: 300, time: 5000 + ms + rest }];
}

describe('A finger', () => {
  for (const [about, x, y, ms, turn] of [
    ['to the left', -200, 0, 150, 'next'],
    ['to the right', 200, 0, 150, 'previous'],
    ['to the left and a little down', -200, 100, 300, 'next'],
    ['just long enough', -48, 0, 100, 'next'],
    ['slowly, but in a second', 120, 0, 1000, 'previous'],
    ['just flat enough', 150, -100, 200, 'previous'],
    ['slowly, but far', -360, 0, 4000, 'next'],
    ['too short: a tap that slipped', -47, 0, 100, null],
    ['nowhere', 0, 0, 50, null],
    ['slowly and not far', -200, 0, 1500, null],
    ['down', 20, 300, 200, null],
    ['as much down as across', -200, 200, 200, null],
    ['a little too steep', 150, 101, 200, null],
  ] as const) {
    test(`that goes ${about} ${turn ? `means ${turn}` : 'turns no page'}`, () => {
      assert.equal(swipeOf(path(x, y, ms), WIDTH), turn);
    });
  }

  test('that takes its time and is fast at the end turns the page', () => {
    const slow = path(-20, 0, 2000);
    assert.equal(swipeOf([...slow, { x: 500, y: 300, time: 7060 }, { x: 440, y: 300, time: 7120 }], WIDTH), 'next');
  });

  test('that comes back at the end turns no page, however far it was', () => {
    const way = path(-500, 0, 300);
    assert.equal(swipeOf([...way, { x: 200, y: 300, time: 5340 }, { x: 300, y: 300, time: 5380 }], WIDTH), null);
  });

  test('that rests before it leaves turns the page only where it went far, or was swift', () => {
    assert.equal(swipeOf(resting(-200, 900, 300), WIDTH), null);
    assert.equal(swipeOf(resting(-200, 300, 300), WIDTH), 'next');
    assert.equal(swipeOf(resting(-400, 900, 300), WIDTH), 'next');
  });

  test('that was nowhere turns no page', () => {
    assert.equal(swipeOf([], WIDTH), null);
  });

  test('that goes back undoes what one that goes on did', () => {
    const opposite = { next: 'previous', previous: 'next' } as const;
    const px = fc.integer({ min: -800, max: 800 });
    fc.assert(fc.property(px, px, fc.nat(3000), (x, y, ms) => {
      const turn = swipeOf(path(x, y, ms), WIDTH);
      assert.equal(swipeOf(path(-x, y, ms), WIDTH), turn && opposite[turn]);
    }));
  });
});

describe('What a finger wants', () => {
  for (const [x, y, wish] of [
    [0, 0, 'open'], [9, -9, 'open'], [10, 0, 'sideways'], [-15, 10, 'sideways'], [0, 10, 'other'], [14, 10, 'other'], [-10, -40, 'other'],
  ] as const) {
    test(`is ${wish} after ${x} and ${y} px`, () => {
      assert.equal(wishOf({ x: 5, y: 5, time: 0 }, { x: 5 + x, y: 5 + y, time: 9 }), wish);
    });
  }
});

describe('The page under a finger', () => {
  const px = fc.integer({ min: -4000, max: 4000 });
  const width = fc.integer({ min: 1, max: 4000 });

  test('goes as far as the finger where it leads somewhere, and never out of sight', () => {
    fc.assert(fc.property(px, width, (x, w) => {
      assert.equal(follow(x, w, true), Math.sign(x) * Math.min(Math.abs(x), w) || 0);
    }));
  });

  test('gives way less and less where it leads nowhere', () => {
    fc.assert(fc.property(px, px, width, (a, b, w) => {
      const [less, more] = [Math.abs(a), Math.abs(b)].sort((one, other) => one - other) as [number, number];
      const [near, far] = [follow(less, w, false), follow(more, w, false)];
      assert.ok(near <= far && far <= more / 2 + 1e-9 && far < w * 0.16, `${near} ≤ ${far}`);
      assert.equal(Math.abs(follow(-more, w, false)), far);
    }));
  });

  test('stays where it is on a screen without a width', () => {
    assert.equal(follow(50, 0, false), 0);
  });
});
