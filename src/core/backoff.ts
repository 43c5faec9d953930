// How long to wait before something is tried again.

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
