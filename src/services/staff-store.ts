// What this device keeps for staff: its settings, failed PINs, the last events. A database of its own, so that nothing that befalls it
// can touch the content; where it is missing or broken, everything goes on without it.
import { createStore, get, setMany, type UseStore } from 'idb-keyval';
import type { Clock } from '../core/clock.ts';
import { startOfDevice, type DeviceSettings } from '../core/staff-device.ts';
import type { StaffEvent } from '../core/staff-log.ts';
import type { LockOut } from '../core/staff-lockout.ts';
import { STAFF_DATABASE, START } from './device-start.ts';
import { inTime } from './in-time.ts';

/** ms. Somebody stands before the panel. */
const PATIENCE = 1_500;

interface Kept {
  readonly settings: DeviceSettings;
  readonly lockOut: LockOut;
  readonly events: readonly StaffEvent[];
}

export interface StaffStore {
  /** Whatever lies there, be it nonsense; undefined where nothing does, or nothing can be read. */
  read(name: keyof Kept): Promise<unknown>;
  /** False where it could not be kept. */
  write(kept: Partial<Kept>): Promise<boolean>;
}

/** @param base the address of the app's folder: apps in several folders of one host have settings of their own. */
export function openStaffStore(base: string, clock: Clock): StaffStore {
  let database: UseStore | null = null;
  /** What could not be kept: a lock that goes with the panel would be none. */
  const held = new Map<string, unknown>();
  const use = async <T>(work: (store: UseStore) => Promise<T>): Promise<T> => work(database ??= createStore(...STAFF_DATABASE));
  const run = <T>(work: (store: UseStore) => Promise<T>, otherwise: T): Promise<T> => inTime(clock, PATIENCE, use(work), otherwise);
  return {
    read: async (name) => (held.has(name) ? held.get(name) : run((store) => get<unknown>([base, name], store), undefined)),
    async write(kept) {
      for (const [name, value] of Object.entries(kept)) held.set(name, value);
      const isKept = await run(async (store) => {
        const entries = Object.entries({ ...kept, ...(kept.settings && { [START]: startOfDevice(kept.settings) }) });
        await setMany(entries.map(([name, value]): [IDBValidKey, unknown] => [[base, name], value]), store);
        return true;
      }, false);
      for (const [name, value] of Object.entries(kept)) if (isKept && held.get(name) === value) held.delete(name);
      return isKept;
    },
  };
}
