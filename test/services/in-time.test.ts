import assert from 'node:assert/strict';
import test from 'node:test';
import { inTime } from '../../src/services/in-time.ts';
import { ManualClock } from '../support/manual-clock.ts';

const never = new Promise<string>(() => undefined);

test('what comes is what comes', async () => {
  assert.equal(await inTime(new ManualClock(), 100, Promise.resolve('here'), 'otherwise'), 'here');
});

test('what fails is done without', async () => {
  assert.equal(await inTime(new ManualClock(), 100, Promise.reject(new Error('broken')), 'otherwise'), 'otherwise');
});

test('what never comes is waited for so long, and no longer', async () => {
  const clock = new ManualClock();
  let said = 'nothing yet';
  void inTime(clock, 100, never, 'otherwise').then((value) => { said = value; });
  await clock.advance(99);
  assert.equal(said, 'nothing yet');
  await clock.advance(1);
  assert.equal(said, 'otherwise');
});
