import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startHeartbeat } from '../../src/services/heartbeat.ts';
import { ManualClock } from '../support/manual-clock.ts';

const page = { visibilityState: 'visible' };
let isFrozen = false;
let clock: ManualClock;
let frozen: number;
let beats: number;

beforeEach(() => {
  Object.assign(globalThis, { document: page, requestAnimationFrame: (call: () => void) => { if (!isFrozen) call(); } });
  page.visibilityState = 'visible';
  isFrozen = false;
  clock = new ManualClock();
  frozen = 0;
  beats = 0;
  startHeartbeat({ clock, onBeat: () => { beats += 1; }, onFrozen: () => { frozen += 1; } });
});

afterEach(() => { for (const name of ['document', 'requestAnimationFrame']) Reflect.deleteProperty(globalThis, name); });

test('beats each second, and finds nothing while the screen moves', async () => {
  await clock.advance(60_000);
  assert.deepEqual([beats, frozen], [60, 0]);
});

test('notices after ten seconds that no frame has come, and after ten more', async () => {
  isFrozen = true;
  await clock.advance(9_000);
  assert.equal(frozen, 0);
  await clock.advance(2_000);
  assert.equal(frozen, 1);
  await clock.advance(10_000);
  assert.equal(frozen, 2);
});

test('forgets the time before a frame that came', async () => {
  isFrozen = true;
  await clock.advance(8_000);
  isFrozen = false;
  await clock.advance(1_000);
  isFrozen = true;
  await clock.advance(9_000);
  assert.equal(frozen, 0);
});

test('asks for no frames of a page that nobody sees', async () => {
  isFrozen = true;
  page.visibilityState = 'hidden';
  await clock.advance(60_000);
  page.visibilityState = 'visible';
  await clock.advance(9_000);
  assert.equal(frozen, 0);
});
