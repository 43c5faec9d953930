// The hidden door to the staff panel: seven taps in a corner, or a chord of keys.
import type { Staff } from './generated/kiosk.ts';

export type Corner = NonNullable<Staff['corner']>;

/** Where neither the way home nor the visitor's controls lie. */
const USUAL_CORNER: Corner = 'top-right';

const CORNERS: readonly Corner[] = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];

/** The corner that a release names; the usual one where that makes no sense. */
export function readCorner(value: unknown): Corner {
  return CORNERS.find((corner) => corner === value) ?? USUAL_CORNER;
}

const TAPS = 7;
/** Milliseconds from the first tap to the last one. */
const WITHIN = 3000;
/** Of the shorter side of the screen. */
const CORNER_SHARE = 0.15;

export interface Point {
  /** CSS px from the left and the top edge. */
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function isInCorner({ x, y }: Point, { width, height }: Size, corner: Corner): boolean {
  const reach = CORNER_SHARE * Math.min(width, height);
  return (corner.endsWith('left') ? x : width - x) <= reach && (corner.startsWith('top') ? y : height - y) <= reach;
}

/**
 * The times (ms) of the taps that count, with another one at `now`: one elsewhere ends the row.
 * @param taps as this returned them before; at first there are none.
 */
export function afterTap(taps: readonly number[], isInside: boolean, now: number): readonly number[] {
  return isInside ? [...taps.filter((at) => now - at <= WITHIN && at <= now), now].slice(-TAPS) : [];
}

export function opensDoor(taps: readonly number[]): boolean {
  return taps.length >= TAPS;
}

export interface KeyChord {
  /** `event.code`. */
  readonly code: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
}

/**
 * Ctrl+Alt+Shift+K. Clickers send single keys; NVDA, JAWS, Orca and Narrator take chords with Insert or CapsLock, and VoiceOver, whose
 * own key is Ctrl+Alt, has none with Shift and K.
 */
export function isStaffChord({ code, ctrl, alt, shift, meta }: KeyChord): boolean {
  return code === 'KeyK' && ctrl && alt && shift && !meta;
}
