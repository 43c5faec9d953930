// After a power cut a browser can have a cache that it still opens, and that neither lists, gives nor takes anything, at every start
// anew: Chromium does so where the cache's index was not flushed. Only one that is made anew works.
import type { Clock } from '../core/clock.ts';
import { inTime } from './in-time.ts';

/** ms. A storage that has just risen may fail for a moment. */
const AGAIN = 5_000;
const PATIENCE = 3_000;

/** Removes a cache of that kind, and nothing that can be read. True where it did. */
export async function removeDeadCache(name: string, clock: Clock): Promise<boolean> {
  const isDead = (): Promise<boolean> => inTime(clock, PATIENCE, failsAltogether(name), false);
  if (!await isDead()) return false;
  await new Promise<void>((resolve) => { clock.after(AGAIN, resolve); });
  return await isDead() && inTime(clock, PATIENCE, caches.delete(name), false);
}

async function failsAltogether(name: string): Promise<boolean> {
  const cache = await caches.open(name); // What can't even be opened is another matter.
  return await fails(cache.match(location.href)) && fails(cache.keys());
}

function fails(work: Promise<unknown>): Promise<boolean> {
  return work.then(() => false, () => true);
}
