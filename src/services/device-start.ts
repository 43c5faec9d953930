// What staff have set on this device for the start of a visit: read before the first slide, so it is little, and small.
import { createStore, get } from 'idb-keyval';
import type { Clock } from '../core/clock.ts';
import { inTime } from './in-time.ts';

/** The database and its one table. */
export const STAFF_DATABASE = ['korme-staff', 'device'] as const;
export const START = 'start';
/** ms. The first slide waits for it. */
const PATIENCE = 1_000;

/** What a visit starts with on this device: what the address asks for, and below that what staff have set. Sets the length of a millimetre too. */
export function startWith(start: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  document.documentElement.style.setProperty('--mm', start.get('mm') ?? '0px');
  return new Map([...start, ...new URLSearchParams(location.search)]);
}

/**
 * Query parameters, as the address would have them, and `mm`, a CSS length. Empty where nothing is set, or nothing can be read.
 * @param base the address of the app's folder.
 */
export async function deviceStart(base: string, clock: Clock): Promise<ReadonlyMap<string, string>> {
  const read = async (): Promise<[string, string][] | undefined> => get([base, START], createStore(...STAFF_DATABASE));
  return new Map(await inTime(clock, PATIENCE, read(), undefined));
}
