// After a power cut a browser can have a cache that it still opens, and that neither lists, gives nor takes anything, at every start
// anew: Chromium does so where the cache's index was not flushed. Only one that is made anew works.
import type { Clock } from '../core/clock.ts';
import { inTime } from './in-time.ts';

/** ms. A storage that has just risen may fail for a moment. */
const AGAIN = 5_000;
const PATIENCE = 3_000;

/**
 * Removes a cache of that kind. A browser may also fail to open one that is whole, and it would be needed without a network: so nothing
 * is removed where what belongs into it can't be fetched again.
 * @param canReach whether the server answers.
 * @returns whether it was dead, so that it should be opened anew: another window may have removed it meanwhile.
 */
export async function removeDeadCache(name: string, clock: Clock, canReach: () => Promise<boolean>): Promise<boolean> {
  const isDead = (): Promise<boolean> => inTime(clock, PATIENCE, failsAltogether(name), false);
  if (!await isDead()) return false;
  await new Promise<void>((resolve) => { clock.after(AGAIN, resolve); });
  await alone(`korme-dead ${name}`, async () => {
    if (await canReach() && await isDead()) await inTime(clock, PATIENCE, caches.delete(name), false);
  });
  return true;
}

async function failsAltogether(name: string): Promise<boolean> {
  const cache = await caches.open(name); // What can't even be opened is another matter.
  return await fails(cache.match(location.href)) && fails(cache.keys());
}

function fails(work: Promise<unknown>): Promise<boolean> {
  return work.then(() => false, () => true);
}

/** One window or worker after the other, where the browser can. */
async function alone(name: string, act: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { readonly locks?: LockManager };
  await (locks ? locks.request(name, act) : act());
}
