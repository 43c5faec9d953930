import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insisting } from '../../src/services/insisting.ts';
import { ManualClock } from '../support/manual-clock.ts';

test('asks again for what does not come, more and more rarely, until it is there', async () => {
  const clock = new ManualClock();
  const said: string[] = [];
  let asked = 0;
  await insisting(clock, (words) => { said.push(words); })(() => {
    asked += 1;
    return asked < 3 ? Promise.reject(new Error('offline')) : Promise.resolve();
  });
  assert.equal(asked, 1);
  await clock.advance(2_000);
  assert.equal(asked, 2);
  await clock.advance(3_999);
  assert.equal(asked, 2);
  await clock.advance(1);
  assert.equal(asked, 3);
  await clock.advance(60_000);
  assert.equal(asked, 3);
  assert.deepEqual(said, ['Error: offline', 'Error: offline']);
});
