import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backoff, spread } from '../../src/core/backoff.ts';

test('waits longer after each failure, and a minute at most', () => {
  assert.deepEqual([1, 2, 3, 4, 5, 6, 7, 1000].map(backoff), [2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
});

test('spreads polls over a fifth to both sides', () => {
  assert.deepEqual([spread(300_000, 0), spread(300_000, 0.5), spread(300_000, 1)], [240_000, 300_000, 360_000]);
});
