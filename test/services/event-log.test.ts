import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { EventLog } from '../../src/services/event-log.ts';
import { Journal, listen } from '../../src/services/log.ts';
import type { StaffStore } from '../../src/services/staff-store.ts';
import { ManualClock } from '../support/manual-clock.ts';

let kept: { events?: unknown };
let writes: number;
let clock: ManualClock;
const store: StaffStore = {
  read: async () => kept.events,
  write: async (next) => {
    writes += 1;
    Object.assign(kept, next);
    return true;
  },
};

beforeEach(() => {
  kept = {};
  writes = 0;
  clock = new ManualClock();
});

test('goes on where the last start ended; what came before it was read stands after that', async () => {
  kept.events = [{ at: 1, kind: 'start', detail: 'old' }];
  const log = new EventLog(store, clock);
  log.add('start', 'new');
  await log.open();
  log.add('note', 'x');
  assert.deepEqual(log.events.map(({ detail }) => detail), ['old', 'new', 'x']);
});

test('a fault that comes again and again is written once in a while', async () => {
  const log = new EventLog(store, clock);
  await log.open();
  for (let time = 0; time < 100; time += 1) log.add('error', 'again');
  assert.deepEqual([writes, (kept.events as unknown[]).length], [1, 1]);
  await clock.advance(2000);
  assert.deepEqual([writes, (kept.events as unknown[]).length], [2, 100]);
  await clock.advance(60_000);
  assert.equal(writes, 2);
  log.add('error', 'again');
  assert.deepEqual([writes, (kept.events as unknown[]).length], [3, 101]);
});

test('nothing is written before what was kept has been read', async () => {
  const log = new EventLog(store, clock);
  log.add('start');
  await clock.advance(10_000);
  assert.equal(writes, 0);
  await log.flush();
  assert.equal(writes, 0);
  await log.open();
  assert.equal(writes, 1);
});

test('what is said before anybody listens is not lost', () => {
  const journal = new Journal();
  const heard: string[] = [];
  journal.log('early');
  listen(journal, (message) => { heard.push(message); });
  journal.log('late');
  assert.deepEqual(heard, ['early', 'late']);
});
