import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { openReleaseStore } from '../../src/services/release-store.ts';
import { ManualClock, settled } from '../support/manual-clock.ts';
import { fakeRelease, SCREEN } from './support/fake-release.ts';

const BASE = 'https://kiosk.example/hall/';
const RECORD = { pointer: fakeRelease('Аула').pointer, screen: SCREEN, reached: 7 };

/** What becomes of the next times that a database is opened, and of the others. */
let caching: ('error' | 'ok')[];
let opening: ('never' | 'error' | 'ok')[];
let asking: ('never' | 'error' | 'ok')[];
let kept: unknown;
let opened: number;

function request(result: unknown, outcome: 'never' | 'error' | 'ok' = 'ok'): Record<string, unknown> {
  const made: Record<string, unknown> = { result, error: new DOMException('', 'UnknownError') };
  if (outcome !== 'never') setImmediate(() => { (made[outcome === 'ok' ? 'onsuccess' : 'onerror'] as () => void)(); });
  return made;
}

beforeEach(() => {
  caching = [];
  opening = [];
  asking = [];
  kept = RECORD;
  opened = 0;
  const database = { transaction: () => ({ objectStore: () => ({ get: () => request(kept, asking.shift()) }) }) };
  const globals = { isSecureContext: true, caches: { open: async () => { if (caching.shift() === 'error') throw new DOMException('', 'UnknownError'); return {}; } }, indexedDB: { open: () => { opened += 1; return request(database, opening.shift()); } } };
  for (const [name, value] of Object.entries(globals)) Object.defineProperty(globalThis, name, { configurable: true, value });
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: {} });
});

afterEach(() => {
  for (const name of ['isSecureContext', 'caches', 'indexedDB']) Reflect.deleteProperty(globalThis, name);
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

async function read(): Promise<unknown> {
  const clock = new ManualClock();
  const store = await openReleaseStore(BASE, clock);
  assert.ok(store.ok);
  let record: unknown;
  void store.files.readRecord().then((found) => { record = found; });
  for (let turn = 0; turn < 2; turn += 1) {
    await settled();
    await clock.advance(1_500);
  }
  await settled();
  return record;
}

test('reads what the last visit has written down, and asks once', async () => {
  assert.deepEqual([await read(), opened], [RECORD, 1]);
});

for (const fault of ['never', 'error'] as const) {
  test(`opens the database once more where it gives no answer or fails: ${fault}`, async () => {
    opening = [fault];
    assert.deepEqual([await read(), opened], [RECORD, 2]);
    opening = [];
    asking = [fault];
    assert.deepEqual([await read(), opened], [RECORD, 4]);
  });

  test(`gives up in three seconds where it goes on so: ${fault}`, async () => {
    opening = [fault, fault];
    assert.deepEqual([await read(), opened], [null, 2]);
  });
}

test('opens the cache once more where it fails, and says so where it fails again', async () => {
  caching = ['error'];
  assert.deepEqual(await read(), RECORD);
  caching = ['error', 'error'];
  assert.deepEqual(await openReleaseStore(BASE, new ManualClock()), { ok: false, obstacle: 'storage-refused' });
});

test('a device that has written nothing down, or nonsense, is not asked twice', async () => {
  for (const nothing of [undefined, 'nonsense', { reached: 1 }]) {
    kept = nothing;
    opened = 0;
    assert.deepEqual([await read(), opened], [null, 1]);
  }
});
