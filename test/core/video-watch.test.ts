import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { deadlineOf, isOverdue, UNSEEN, watchVideo, type VideoSign, type VideoWatch } from '../../src/core/video-watch.ts';

type Told = readonly [seconds: number, sign: VideoSign];

/** What is known of a film after these signs, each at its second. */
function told(...signs: readonly Told[]): VideoWatch {
  return signs.reduce((watch, [seconds, sign]) => watchVideo(watch, sign, seconds * 1000), UNSEEN);
}

const failsAt = (seconds: number, ...signs: readonly Told[]): boolean => isOverdue(told(...signs), seconds * 1000);

describe('A film', () => {
  test('that shows no picture in 4 seconds is given up, and not before', () => {
    assert.equal(failsAt(3.999, [0, 'asked']), false);
    assert.equal(failsAt(4, [0, 'asked']), true);
  });

  test('that has begun may stall for less than 15 seconds', () => {
    assert.equal(failsAt(16.999, [0, 'asked'], [2, 'moved']), false);
    assert.equal(failsAt(17, [0, 'asked'], [2, 'moved']), true);
  });

  test('that was prepared and has shown a picture has 15 seconds to move, even where it is asked later', () => {
    assert.equal(failsAt(64.999, [0, 'moved'], [50, 'asked']), false);
    assert.equal(failsAt(65, [0, 'moved'], [50, 'asked']), true);
  });

  test('is not given more time by being asked again', () => {
    assert.equal(failsAt(4, [0, 'asked'], [3, 'asked']), true);
  });

  for (const [about, signs] of [
    ['nobody has asked for yet', []],
    ['is paused', [[0, 'asked'], [1, 'moved'], [2, 'rested']]],
    ['was paused before it began', [[0, 'asked'], [2, 'rested']]],
  ] as const satisfies readonly (readonly [string, readonly Told[]])[]) {
    test(`that ${about} may wait for ever`, () => {
      assert.equal(deadlineOf(told(...signs)), null);
    });
  }

  test('that goes on after a pause counts from then', () => {
    assert.equal(failsAt(114.999, [0, 'asked'], [1, 'moved'], [2, 'rested'], [100, 'asked']), false);
  });

  test('that can not be read is given up at once', () => {
    assert.deepEqual(told([0, 'broken']), { kind: 'failed' });
    assert.deepEqual(told([0, 'asked'], [1, 'moved'], [1, 'broken']), { kind: 'failed' });
  });

  test('that was given up does not come back by itself', () => {
    for (const sign of ['asked', 'moved', 'rested'] as const) assert.deepEqual(told([0, 'broken'], [1, sign]), { kind: 'failed' });
  });

  test('that moves often enough is never given up, whatever the hand on its button does', () => {
    const hand = fc.record({ wait: fc.integer({ min: 0, max: 3999 }), sign: fc.constantFrom('asked', 'rested', 'moved') });
    fc.assert(fc.property(fc.array(hand, { maxLength: 60 }), (acts) => {
      let watch = UNSEEN;
      let now = 0;
      for (const { wait, sign } of acts) {
        now += wait;
        watch = watchVideo(watchVideo(watch, 'moved', now), sign, now);
      }
      assert.notEqual(watch.kind, 'failed');
    }));
  });
});
