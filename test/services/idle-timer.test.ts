import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIdleTimer, type IdleTimer } from '../../src/services/idle-timer.ts';
import { ManualClock } from '../support/manual-clock.ts';

const SECOND = 1000;

function timer(seconds: number): { readonly clock: ManualClock; readonly idle: IdleTimer; readonly calls: () => number } {
  const clock = new ManualClock();
  let calls = 0;
  return { clock, idle: createIdleTimer(clock, seconds, () => { calls += 1; }), calls: () => calls };
}

test('waits for the first touch', async () => {
  const { clock, calls } = timer(90);
  await clock.advance(1000 * SECOND);
  assert.equal(calls(), 0);
});

test('notices after 90 seconds that nobody is there, and not a moment before', async () => {
  const { clock, idle, calls } = timer(90);
  idle.restart();
  await clock.advance(90 * SECOND - 1);
  assert.equal(calls(), 0);
  await clock.advance(1);
  assert.equal(calls(), 1);
});

test('starts again from nought with each touch', async () => {
  const { clock, idle, calls } = timer(90);
  for (let touch = 0; touch < 10; touch += 1) {
    idle.restart();
    await clock.advance(89 * SECOND);
  }
  assert.equal(calls(), 0);
  await clock.advance(SECOND);
  assert.equal(calls(), 1);
});

test('says it once, until somebody comes and goes again', async () => {
  const { clock, idle, calls } = timer(10);
  idle.restart();
  await clock.advance(100 * SECOND);
  assert.equal(calls(), 1);
  idle.restart();
  await clock.advance(10 * SECOND);
  assert.equal(calls(), 2);
});

test('says nothing after it was stopped', async () => {
  const { clock, idle, calls } = timer(10);
  idle.restart();
  idle.stop();
  await clock.advance(100 * SECOND);
  assert.equal(calls(), 0);
});

test('can be started again by what it calls', async () => {
  const clock = new ManualClock();
  let calls = 0;
  const idle = createIdleTimer(clock, 10, () => {
    calls += 1;
    idle.restart();
  });
  idle.restart();
  await clock.advance(35 * SECOND);
  assert.equal(calls, 3);
});
