import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Release } from '../../src/core/release.ts';
import type { StaffDesk } from '../../src/core/staff-desk.ts';
import { NO_SETTINGS } from '../../src/core/staff-device.ts';
import { hashOfPin } from '../../src/core/staff-pin.ts';
import { EventLog } from '../../src/services/event-log.ts';
import type { ReleaseDesk } from '../../src/core/staff-desk.ts';
import { openDesk } from '../../src/services/staff-desk.ts';
import type { StaffStore } from '../../src/services/staff-store.ts';
import { ManualClock } from '../support/manual-clock.ts';

const MINUTE = 60_000;
const SALT = { salt: '0'.repeat(32), iterations: 1000 };
const PIN = { ...SALT, hash: await hashOfPin(crypto.subtle, '2748', SALT) };

let desks: ReleaseDesk | null = null;

function release(pin: object | null): Release {
  return { pointer: { format: 1, sequence: 1, manifest: { hash: 'c'.repeat(64), type: 'json', size: 1 } }, manifest: { kiosk: pin ? { staff: { pin } } : {}, decks: [], lists: [], broken: [] }, decks: [], screen: { width: 1, height: 1, avif: true } } as Release;
}

/** A device that keeps what it is told, unless it is broken. */
class Device implements StaffStore {
  kept: Record<string, unknown> = {};
  isBroken = false;

  async read(name: string): Promise<unknown> {
    return this.isBroken ? undefined : structuredClone(this.kept[name]);
  }

  async write(kept: object): Promise<boolean> {
    if (!this.isBroken) Object.assign(this.kept, structuredClone(kept));
    return !this.isBroken;
  }
}

let device: Device;
let clock: ManualClock;
let log: EventLog;
let started: ReadonlyMap<string, string> | null;

beforeEach(() => {
  device = new Device();
  clock = new ManualClock();
  log = new EventLog(device, clock);
  started = null;
});

/** Somebody knocks, after a reload or not. */
function knock(pin: object | null = PIN): Promise<StaffDesk> {
  return openDesk({ store: device, log, clock, release: release(pin), offline: () => null, releases: () => desks, onStart: (start) => { started = start; } });
}

async function fail(desk: StaffDesk, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) assert.equal((await desk.tryPin('1111')).ok, false);
}

test('the right PIN lets in, a wrong one does not and says how many tries are left', async () => {
  const desk = await knock();
  assert.equal(desk.door, 'asked');
  assert.deepEqual(await desk.tryPin('2749'), { ok: false, triesLeft: 4, lockedFor: 0 });
  assert.deepEqual(await desk.tryPin('2748'), { ok: true });
  assert.deepEqual(await desk.tryPin('2749'), { ok: false, triesLeft: 4, lockedFor: 0 });
});

test('five failures lock for five minutes, for the right PIN too, and over a reload', async () => {
  await fail(await knock(), 5);
  const again = await knock();
  assert.equal(again.lockedFor(), 5 * MINUTE);
  assert.deepEqual(await again.tryPin('2748'), { ok: false, triesLeft: 5, lockedFor: 5 * MINUTE });
  await clock.advance(5 * MINUTE);
  assert.deepEqual(await again.tryPin('2748'), { ok: true });
});

test('failures add up over reloads', async () => {
  await fail(await knock(), 4);
  assert.deepEqual(await (await knock()).tryPin('1111'), { ok: false, triesLeft: 5, lockedFor: 5 * MINUTE });
});

test('two windows count together', async () => {
  const [one, other] = [await knock(), await knock()];
  await fail(one, 3);
  await fail(other, 2);
  assert.deepEqual((await one.tryPin('2748')).ok, false);
});

test('whoever pulls the plug while a PIN is compared has had that try', async () => {
  const desk = await knock();
  void desk.tryPin('1111');
  await Promise.resolve();
  assert.deepEqual(device.kept['lockOut'], { failures: 1, until: null });
});

test('a store that is broken locks all the same, until the next start, and lets in', async () => {
  device.isBroken = true;
  const desk = await knock();
  await fail(desk, 5);
  assert.equal(desk.lockedFor(), 5 * MINUTE);
  assert.deepEqual(await (await knock()).tryPin('2748'), { ok: true });
});

for (const pin of [null, { salt: 'x' }]) {
  test(`without a PIN (${JSON.stringify(pin)}) nobody is asked, and no PIN fits`, async () => {
    const desk = await knock(pin);
    assert.equal(desk.door, 'none');
    assert.equal((await desk.tryPin('2748')).ok, false);
  });
}

test('what is changed is kept for the next start, and taken up now even where it can not be kept', async () => {
  const desk = await knock();
  assert.equal(await desk.change({ ...NO_SETTINGS, presenter: true }), true);
  assert.equal((await knock()).settings().presenter, true);
  assert.deepEqual([...started ?? []], [['attract', 'off']]);
  device.isBroken = true;
  assert.equal(await desk.change({ ...NO_SETTINGS, theme: 'dark' }), false);
  assert.deepEqual([[...started ?? []], desk.settings().theme], [[['theme', 'dark']], 'dark']);
});

test('the log tells who came, never with which PIN', async () => {
  const desk = await knock();
  await fail(desk, 4);
  await desk.tryPin('2748');
  await fail(desk, 5);
  await desk.change({ ...NO_SETTINGS, name: 'Hall 2' });
  assert.deepEqual(log.events.map(({ kind }) => kind), [...Array.from({ length: 4 }, () => 'pin-wrong'), 'in', ...Array.from({ length: 4 }, () => 'pin-wrong'), 'pin-locked', 'setting']);
  assert.deepEqual(desk.events()[0], { time: desk.events()[0]?.time, kind: 'setting', detail: 'name: Hall 2' });
  assert.doesNotMatch(JSON.stringify([log.events, device.kept]), /1111|2748/);
});
