import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEvents, withEvent, type StaffEvent } from '../../src/core/staff-log.ts';

const many = (count: number): readonly StaffEvent[] => Array.from({ length: count }).reduce<readonly StaffEvent[]>((events, _, index) => withEvent(events, { at: index, kind: 'note', detail: String(index) }), []);

test('keeps the last 500 events', () => {
  const events = many(700);
  assert.equal(events.length, 500);
  assert.deepEqual([events[0]?.detail, events.at(-1)?.detail], ['200', '699']);
  assert.equal(many(3).length, 3);
});

test('cuts what is longer than anybody reads', () => {
  assert.equal(withEvent([], { at: 0, kind: 'error', detail: 'x'.repeat(9999) })[0]?.detail.length, 300);
});

test('reads back what was kept, and leaves out what makes no sense', () => {
  const good: StaffEvent = { at: 1, kind: 'start', detail: '' };
  assert.deepEqual(readEvents([good, null, 'x', { at: 'x', kind: 'start', detail: '' }, { at: 1, kind: 'toString', detail: '' }, { at: 1, kind: 'start' }]), [good]);
  assert.deepEqual(readEvents('x'), []);
  assert.equal(readEvents(Array.from({ length: 900 }, () => good)).length, 500);
});
