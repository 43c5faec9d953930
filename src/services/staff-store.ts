// What this device keeps for staff: its settings, failed PINs, the last events. A database of its own, so that nothing that befalls it
// can touch the content; where it is missing or broken, everything goes on without it.
import { createStore, get, setMany, type UseStore } from 'idb-keyval';
import { startOfDevice, type DeviceSettings } from '../core/staff-device.ts';
import type { StaffEvent } from '../core/staff-log.ts';
import type { LockOut } from '../core/staff-lockout.ts';
import { STAFF_DATABASE, START } from './device-start.ts';

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
export function openStaffStore(base: string): StaffStore {
  let database: UseStore | null = null;
  const run = async <T>(use: (store: UseStore) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await use(database ??= createStore(...STAFF_DATABASE));
    } catch {
      return otherwise;
    }
  };
  return {
    read: (name) => run((store) => get<unknown>([base, name], store), undefined),
    write: (kept) => run(async (store) => {
      const entries = Object.entries({ ...kept, ...(kept.settings && { [START]: startOfDevice(kept.settings) }) });
      await setMany(entries.map(([name, value]): [IDBValidKey, unknown] => [[base, name], value]), store);
      return true;
    }, false),
  };
}
