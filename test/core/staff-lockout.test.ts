import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterFailure, lockedFor, lockOutAt, readLockOut, triesLeft, UNLOCKED, type LockOut } from '../../src/core/staff-lockout.ts';

const MINUTE = 60_000;
const failed = (times: number, now = 0): LockOut => Array.from({ length: times }).reduce<LockOut>((lockOut) => afterFailure(lockOut, now), UNLOCKED);

test('four failures lock nobody out, and say how many tries are left', () => {
  assert.equal(lockedFor(failed(4), 0), 0);
  assert.deepEqual([0, 1, 4].map((times) => triesLeft(failed(times))), [5, 4, 1]);
});

test('the fifth locks for five minutes, and then it starts from the beginning', () => {
  const locked = failed(5, 1000);
  assert.equal(lockedFor(locked, 1000), 5 * MINUTE);
  assert.equal(lockedFor(locked, 1000 + 4 * MINUTE), MINUTE);
  assert.equal(lockedFor(locked, 1000 + 5 * MINUTE), 0);
  assert.deepEqual(lockOutAt(locked, 1000 + 5 * MINUTE), UNLOCKED);
});

test('what was kept locks after a reload too', () => {
  const kept = JSON.parse(JSON.stringify(failed(5, 1000))) as unknown;
  assert.equal(lockedFor(readLockOut(kept), 1000 + MINUTE), 4 * MINUTE);
  assert.equal(triesLeft(readLockOut(JSON.parse(JSON.stringify(failed(3))))), 2);
});

test('a clock that is set back neither opens the door nor locks it for a year', () => {
  const locked = failed(5, 365 * 24 * 60 * MINUTE);
  const settled = lockOutAt(locked, 0);
  assert.equal(lockedFor(locked, 0), 5 * MINUTE);
  assert.equal(lockedFor(settled, 5 * MINUTE), 0);
});

for (const value of [null, 'x', {}, { failures: 'x', until: null }, { failures: 1, until: 'x' }, { failures: 1 }]) {
  test(`${JSON.stringify(value)} on the device locks nobody out`, () => { assert.deepEqual(readLockOut(value), UNLOCKED); });
}

test('a count out of bounds leaves one try', () => {
  assert.equal(triesLeft(readLockOut({ failures: 99, until: null })), 1);
  assert.equal(triesLeft(readLockOut({ failures: -99, until: null })), 5);
});
