import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from '../../src/core/excerpt.ts';

test('shows sixty characters of a long value, whole ones, and all of a short one', () => {
  assert.deepEqual([excerpt('a'.repeat(60)), excerpt('😀'.repeat(61)), excerpt(1.5), excerpt(null)], ['a'.repeat(60), `${'😀'.repeat(60)}…`, '1.5', 'null']);
});
