import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canBeForced, speedOf } from '../../src/core/update-state.ts';

const progress = { files: 3, filesTotal: 9, bytes: 500, bytesTotal: 900 };

test('tells how fast a fill is, and how long it will take', () => {
  assert.deepEqual(speedOf(progress, 300, 2000), { bytes: 100, left: 4 });
});

test('tells no speed before a second has passed, or where nothing has come', () => {
  assert.equal(speedOf(progress, 300, 999), null);
  assert.equal(speedOf(progress, 500, 9000), null);
});

test('staff can ask for what a device holds back by itself, and for nothing else', () => {
  for (const reason of ['older', 'refused'] as const) assert.ok(canBeForced({ kind: 'held', reason }));
  for (const reason of ['offline', 'damaged', 'too-new', 'full', 'unreadable', 'undecodable'] as const) assert.ok(!canBeForced({ kind: 'held', reason }));
  assert.ok(!canBeForced({ kind: 'newest' }));
});
