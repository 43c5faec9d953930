import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backoff, retryAfter, spread } from '../../src/core/backoff.ts';

test('waits longer after each failure, and a minute at most', () => {
  assert.deepEqual([1, 2, 3, 4, 5, 6, 7, 1000].map(backoff), [2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
});

test('spreads polls over a fifth to both sides', () => {
  assert.deepEqual([spread(300_000, 0), spread(300_000, 0.5), spread(300_000, 1)], [240_000, 300_000, 360_000]);
});

test('a fetch is tried again after half a minute at most, then after longer, and never all kiosks at once', () => {
  assert.deepEqual([1, 2, 3, 4, 9].map((failures) => retryAfter(failures, 1)), [30_000, 60_000, 120_000, 300_000, 300_000]);
  assert.deepEqual([0, 0.5].map((random) => retryAfter(2, random)), [0, 30_000]);
});
