// A finger that goes sideways takes the page along, and turns it.

export interface Point {
  /** CSS px. */
  readonly x: number;
  readonly y: number;
  /** Milliseconds. */
  readonly time: number;
}

/** What a finger wants: nobody knows yet, the page beside this one, or something else. */
export type Wish = 'open' | 'sideways' | 'other';

/** Nearer is a tap that slipped, CSS px. */
const SLOP = 10;
/** A shorter way turns no page, CSS px. */
const SHORTEST = 48;
/** A finger that takes longer, ms, has to go far or fast at the end. */
const SWIFT = 1000;
/** So much of the width is far. */
const FAR = 0.3;
/** CSS px per ms. */
const FAST = 0.2;
/** The speed at the end is that of the last ms. */
const END = 100;
/** A page that leads nowhere gives way by less than this part of the width. */
const GIVE = 0.16;

export function wishOf(from: Point, to: Point): Wish {
  const x = Math.abs(to.x - from.x);
  const y = Math.abs(to.y - from.y);
  if (Math.max(x, y) < SLOP) return 'open';
  return x >= y * 1.5 ? 'sideways' : 'other';
}

/**
 * To the left is next, to the right is previous; null where the page goes back to its place: the way was too short, at rest
 * before it was half done, up and down, or back again at the end.
 *
 * @param path Where the finger was, from the first point to the last.
 * @param width Of the page, CSS px.
 */
export function swipeOf(path: readonly Point[], width: number): 'next' | 'previous' | null {
  const from = path[0];
  const to = path.at(-1);
  if (!from || !to) return null;
  const way = Math.abs(to.x - from.x);
  if (way < SHORTEST || way < Math.abs(to.y - from.y) * 1.5) return null;
  const left = to.x < from.x;
  const speed = speedAtEnd(path, to) * (left ? -1 : 1);
  if (speed < -FAST) return null;
  const means = to.time - from.time <= SWIFT || way >= width * FAR || speed >= FAST;
  return means ? (left ? 'next' : 'previous') : null;
}

/** CSS px per ms, to the right. */
function speedAtEnd(path: readonly Point[], to: Point): number {
  const from = path.find(({ time }) => to.time - time <= END) ?? to;
  return from.time < to.time ? (to.x - from.x) / (to.time - from.time) : 0;
}

/**
 * How far the page goes along with a finger that went `x` px: as far as the finger where it leads somewhere, ever less where
 * it does not.
 */
export function follow(x: number, width: number, leads: boolean): number {
  if (leads) return Math.max(-width, Math.min(width, x));
  const most = width * GIVE;
  return most === 0 ? 0 : Math.sign(x) * most * (1 - 1 / (1 + Math.abs(x) / most / 2));
}
