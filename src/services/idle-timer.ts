// Notices that nobody has touched the screen for a while.
import type { Clock } from '../core/clock.ts';

export interface IdleTimer {
  restart(): void;
  stop(): void;
}

/** Calls once after `seconds` without a restart; the next restart arms it again. */
export function createIdleTimer(clock: Clock, seconds: number, onIdle: () => void): IdleTimer {
  let cancel = (): void => undefined;
  return {
    restart() {
      cancel();
      cancel = clock.after(seconds * 1000, onIdle);
    },
    stop: () => { cancel(); },
  };
}
