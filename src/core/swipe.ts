// A finger that goes sideways turns the page.

export interface Point {
  /** CSS px. */
  readonly x: number;
  readonly y: number;
  /** Milliseconds. */
  readonly time: number;
}

/** Shorter is a tap that slipped, CSS px. */
const SHORTEST = 48;
/** Slower is a hand at rest, ms. */
const SLOWEST = 1000;

/** To the left is next, to the right is previous; null where it was no swipe: too short, too slow, or up and down. */
export function swipeOf(from: Point, to: Point): 'next' | 'previous' | null {
  const x = to.x - from.x;
  const y = to.y - from.y;
  if (Math.abs(x) < SHORTEST || Math.abs(x) < Math.abs(y) * 1.5 || to.time - from.time > SLOWEST) return null;
  return x < 0 ? 'next' : 'previous';
}
