// How long to wait before something is tried again.

/** Seconds at most before the second try of a fetch, the third … */
const FETCHES = [30, 60, 120, 300];

/**
 * Milliseconds before a fetch that failed so many times in a row is tried again: with full jitter, so that ten thousand kiosks don't
 * come back together to a server that has just risen.
 * @param random from 0 to 1.
 */
export function retryAfter(failures: number, random: number): number {
  return Math.round(random * 1000 * (FETCHES[Math.min(failures, FETCHES.length) - 1] ?? 0));
}

const FIRST = 2_000;
const LONGEST = 60_000;

/** Milliseconds after the given number of failures in a row (1, 2, 3 …): longer each time, a minute at most. */
export function backoff(failures: number): number {
  return Math.min(LONGEST, FIRST * 2 ** (failures - 1));
}

/** From 80 % to 120 % of `ms`, so that kiosks that were switched on together don't go on asking together. */
export function spread(ms: number, random: number): number {
  return Math.round(ms * (0.8 + 0.4 * random));
}
