// A pause that a test can end and an abort cuts short.
import type { Clock } from '../core/clock.ts';

/** Resolves after `ms` milliseconds, or at once when the signal aborts. */
export function wait(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      cancel();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const cancel = clock.after(signal.aborted ? 0 : ms, done);
    signal.addEventListener('abort', done);
  });
}
