import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_SETTINGS } from '../../src/core/staff-device.ts';
import { openStaffStore } from '../../src/services/staff-store.ts';
import { ManualClock } from '../support/manual-clock.ts';

// There is no IndexedDB here: every attempt to open one fails, as in a browser whose storage is broken.

test('what could not be kept holds until the next start, so that closing the panel opens no lock', async () => {
  const store = openStaffStore('http://kiosk/', new ManualClock());
  assert.equal(await store.write({ lockOut: { failures: 4, until: null } }), false);
  assert.equal(await store.write({ settings: { ...NO_SETTINGS, theme: 'dark' } }), false);
  assert.deepEqual(await store.read('lockOut'), { failures: 4, until: null });
  assert.deepEqual(await store.read('settings'), { ...NO_SETTINGS, theme: 'dark' });
  assert.equal(await store.read('events'), undefined);
  assert.equal(await openStaffStore('http://kiosk/', new ManualClock()).read('lockOut'), undefined);
});
