import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from '../../src/services/log.ts';
import { ManualClock } from '../support/manual-clock.ts';

test('keeps the newest two hundred messages, with their time', async () => {
  const clock = new ManualClock();
  const log = createLog(clock);
  for (let index = 1; index <= 205; index += 1) {
    log.note(`message ${index}`);
    await clock.advance(1);
  }
  const entries = log.entries();
  assert.deepEqual([entries.length, entries[0]?.message, entries.at(-1)?.message], [200, 'message 6', 'message 205']);
  assert.equal(entries.at(-1)?.time, clock.now() - 1);
});
