// Whoever tries PINs has to wait: five failures lock the door for five minutes. What is kept is data, so that a reload or a power
// cut changes nothing.

export interface LockOut {
  /** Since the last PIN that was right, or the last lock. */
  readonly failures: number;
  /** Milliseconds since 1970; null while the door can be tried. */
  readonly until: number | null;
}

export const UNLOCKED: LockOut = { failures: 0, until: null };

const FAILURES = 5;
/** Milliseconds. */
const LOCKED_FOR = 5 * 60_000;

export function afterFailure({ failures }: LockOut, now: number): LockOut {
  return failures + 1 >= FAILURES ? { failures: 0, until: now + LOCKED_FOR } : { failures: failures + 1, until: null };
}

/** As it stands now: a lock ends, and one from a clock that has been set back since lasts no longer than a new one. */
export function lockOutAt(lockOut: LockOut, now: number): LockOut {
  const { until } = lockOut;
  if (until === null) return lockOut;
  return until <= now ? UNLOCKED : { failures: 0, until: Math.min(until, now + LOCKED_FOR) };
}

/** Milliseconds for which nobody is let in. */
export function lockedFor(lockOut: LockOut, now: number): number {
  return Math.max(0, (lockOutAt(lockOut, now).until ?? now) - now);
}

export function triesLeft({ failures }: LockOut): number {
  return FAILURES - failures;
}

/** What a device kept, or nothing where that makes no sense. */
export function readLockOut(value: unknown): LockOut {
  if (typeof value !== 'object' || value === null || !('failures' in value) || !('until' in value)) return UNLOCKED;
  const { failures, until } = value;
  const isWhole = Number.isSafeInteger(failures) && (until === null || Number.isSafeInteger(until));
  return isWhole ? { failures: Math.min(FAILURES - 1, Math.max(0, failures as number)), until: until as number | null } : UNLOCKED;
}
