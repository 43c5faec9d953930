// Storage of a browser can be so broken that an answer never comes; nobody waits for that in front of an empty screen.
import type { Clock } from '../core/clock.ts';

/** What comes of `work`; `otherwise` where it fails, or nothing has come after `ms` milliseconds. */
export async function inTime<T>(clock: Clock, ms: number, work: Promise<T>, otherwise: T): Promise<T> {
  let cancel = (): void => undefined;
  const late = new Promise<T>((resolve) => {
    cancel = clock.after(ms, () => { resolve(otherwise); });
  });
  try {
    return await Promise.race([work, late]);
  } catch {
    return otherwise;
  } finally {
    cancel();
  }
}
