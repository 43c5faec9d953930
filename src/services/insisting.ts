// For what a screen does without at first and wants to have: what does not come is asked for again.
import { backoff } from '../core/backoff.ts';
import type { Clock } from '../core/clock.ts';
import type { Log } from './log.ts';

/** Returns what loads something and never fails: one that does not come must not keep the others away. A browser that remembers the failure has it at the next start. */
export function insisting(clock: Clock, log: Log): (load: () => Promise<unknown>) => Promise<void> {
  const insist = async (load: () => Promise<unknown>, failures: number): Promise<void> => {
    try {
      await load();
    } catch (error) {
      log(String(error));
      clock.after(backoff(failures), () => void insist(load, failures + 1));
    }
  };
  return (load) => insist(load, 1);
}
