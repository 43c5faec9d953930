// Whether the screen still moves: once a second a frame is asked for, and one that never comes is noticed. Only seconds in which
// the page was awake and visible count, so that neither a sleeping device nor one long calculation looks frozen.
import type { Clock } from '../core/clock.ts';

const BEAT = 1_000;
/** Beats. */
const TOO_LONG = 10;

export interface HeartbeatOptions {
  readonly clock: Clock;
  /** Each second. */
  readonly onBeat: () => void;
  /** No frame for ten seconds, and again after ten more. */
  readonly onFrozen: () => void;
}

export function startHeartbeat({ clock, onBeat, onFrozen }: HeartbeatOptions): void {
  let missed = 0;
  const ask = (): void => {
    requestAnimationFrame(() => { missed = 0; });
  };
  const beat = (): void => {
    clock.after(BEAT, beat);
    missed = document.visibilityState === 'visible' ? missed + 1 : 0;
    if (missed >= TOO_LONG) {
      missed = 0;
      onFrozen();
    }
    ask();
    onBeat();
  };
  ask();
  clock.after(BEAT, beat);
}
