// What the staff panel is handed: the door with its lock, the facts, the settings, over the services of this device.
import type { Clock } from '../core/clock.ts';
import type { Offline } from '../core/offline.ts';
import type { Release } from '../core/release.ts';
import type { PinAnswer, ReleaseDesk, StaffDesk } from '../core/staff-desk.ts';
import { NO_SETTINGS, readDevice, startOfDevice, type DeviceSettings } from '../core/staff-device.ts';
import { afterFailure, lockedFor, lockOutAt, readLockOut, triesLeft, UNLOCKED, type LockOut } from '../core/staff-lockout.ts';
import { readPin } from '../core/staff-pin.ts';
import { deviceFacts } from './device-facts.ts';
import type { EventLog } from './event-log.ts';
import { localTime } from './local-time.ts';
import { canCheckPins, pinFits } from './pin-check.ts';
import type { StaffStore } from './staff-store.ts';

export interface DeskOptions {
  readonly store: StaffStore;
  readonly log: EventLog;
  readonly clock: Clock;
  readonly release: Release | null;
  readonly offline: () => Offline | null;
  /** Null as long as nothing is kept offline. */
  readonly releases: () => ReleaseDesk | null;
  /** What a visit on this device starts with has changed. */
  readonly onStart: (start: ReadonlyMap<string, string>) => void;
}

/** Reads what the device has kept; somebody has knocked. */
export async function openDesk({ store, log, clock, release, offline, releases, onStart }: DeskOptions): Promise<StaffDesk> {
  const pin = readPin(release?.manifest.kiosk.staff?.pin);
  let lockOut = lockOutAt(readLockOut(await store.read('lockOut')), clock.now());
  let settings = readDevice(await store.read('settings'));
  await keepLock(lockOut); // A lock from a clock that was set back ends in five minutes from now.

  return {
    door: !pin ? 'none' : canCheckPins() ? 'asked' : 'uncheckable',
    lockedFor: () => lockedFor(lockOut, clock.now()),

    async tryPin(tried) {
      // Another window may have counted meanwhile.
      const kept = await store.read('lockOut');
      lockOut = lockOutAt(kept === undefined ? lockOut : readLockOut(kept), clock.now());
      if (!pin || lockedFor(lockOut, clock.now()) > 0) return refused();
      // It counts before it is compared: whoever pulls the plug meanwhile has had that try.
      await keepLock(afterFailure(lockOut, clock.now()));
      if (!await pinFits(tried, pin)) {
        log.add(lockOut.until === null ? 'pin-wrong' : 'pin-locked');
        return refused();
      }
      await keepLock(UNLOCKED);
      log.add('in');
      return { ok: true };
    },

    async facts() {
      const device = await deviceFacts(clock);
      const { pointer, manifest, decks } = release ?? {};
      return {
        ...device, offline: offline(),
        update: releases()?.update ?? { kind: 'unknown' },
        before: releases()?.before?.manifest.hash.slice(0, 12) ?? null,
        release: pointer && manifest && decks ? { hash: pointer.manifest.hash.slice(0, 12), decks: decks.length, broken: manifest.broken } : null,
      };
    },

    events: () => log.events.map(({ at, kind, detail }) => ({ time: localTime(at), kind, detail })).reverse(),
    settings: () => settings,

    async change(next) {
      log.add('setting', changesOf(settings, next));
      settings = next;
      onStart(new Map(startOfDevice(next)));
      return store.write({ settings: next });
    },

    async goBack() {
      log.add('setting', 'release before');
      return await releases()?.goBack() ?? false;
    },

    async takeAnyway() {
      log.add('setting', 'release of the server');
      await releases()?.takeAnyway();
    },

    reload() {
      void log.flush().then(() => { location.reload(); });
    },
  };

  async function keepLock(next: LockOut): Promise<void> {
    lockOut = next;
    await store.write({ lockOut });
  }

  function refused(): PinAnswer {
    return { ok: false, triesLeft: triesLeft(lockOut), lockedFor: lockedFor(lockOut, clock.now()) };
  }
}

/** "presenter: true, name: Hall 2". */
function changesOf(before: DeviceSettings, after: DeviceSettings): string {
  const names = Object.keys(NO_SETTINGS) as (keyof DeviceSettings)[];
  return names.filter((name) => before[name] !== after[name]).map((name) => `${name}: ${String(after[name])}`).join(', ');
}
