import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startAnewWhereLate, type LateStart } from '../../src/services/late-start.ts';
import { ManualClock } from '../support/manual-clock.ts';

const MINUTES = 60_000;

/** How often the page was loaded anew, after so many minutes. */
async function reloads(minutes: number, facts: Partial<LateStart> = {}, clock = new ManualClock()): Promise<number> {
  let count = 0;
  startAnewWhereLate({
    clock, hasCome: () => false, isFree: () => true, canReach: async () => true,
    memory: { isKept: true, read: () => null, write: () => true }, reload: () => { count += 1; }, ...facts,
  });
  await clock.advance(minutes * MINUTES);
  return count;
}

test('the page is loaded anew after five minutes, once', async () => {
  assert.equal(await reloads(4), 0);
  assert.equal(await reloads(60), 1);
});

test('not where it has come, where somebody is there, without a server, or where a reload would not be remembered', async () => {
  assert.equal(await reloads(60, { hasCome: () => true }), 0);
  assert.equal(await reloads(60, { isFree: () => false }), 0);
  assert.equal(await reloads(60, { canReach: async () => false }), 0);
  assert.equal(await reloads(60, { memory: { isKept: false, read: () => null, write: () => false } }), 0);
});

test('when nobody is there any more it is', async () => {
  const clock = new ManualClock();
  const left = clock.now() + 12 * MINUTES;
  assert.equal(await reloads(16, { isFree: () => clock.now() > left }, clock), 1);
});

test('one that did not help is tried again after an hour', async () => {
  const clock = new ManualClock();
  const memory = { isKept: true, read: () => String(clock.now()), write: () => true };
  const started = clock.now();
  const once = { ...memory, read: () => String(started) };
  assert.equal(await reloads(59, { memory: once }, clock), 0);
  assert.equal(await reloads(65, { memory: once }, clock), 1);
});
