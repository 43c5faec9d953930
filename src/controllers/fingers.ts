// Fingers on one surface: a tap, two taps, one finger that drags, two that pinch. Bound to one element for as long as it is
// connected; the surface is named when it exists. What happens on it turns no page (see input.ts).
import type { ReactiveController } from 'lit';
import type { Clock } from '../core/clock.ts';
import type { Spot } from '../core/zoom.ts';

export interface FingersOptions {
  readonly clock: () => Clock | null;
  /** One finger dragged by so many CSS px. */
  readonly onDrag: (by: Spot) => void;
  /** Two fingers moved. */
  readonly onPinch: (from: readonly [Spot, Spot], to: readonly [Spot, Spot]) => void;
  /** One finger was lifted: how far it came from where it touched. */
  readonly onSwipe: (by: Spot) => void;
  /** One short touch, and no second one. */
  readonly onTap: (at: Spot) => void;
  readonly onDoubleTap: (at: Spot) => void;
}

/** A finger that moves less far has not moved, CSS px. */
const SLIP = 12;
/** A second tap comes within this time, ms, and this far, CSS px. */
const SECOND = 280;
const BESIDE = 48;

interface Finger {
  readonly start: Spot;
  readonly now: Spot;
}

export class FingersController implements ReactiveController {
  readonly #options: FingersOptions;
  readonly #fingers = new Map<number, Finger>();
  /** Whether this touch was a drag or a pinch from some moment on. */
  #moved = false;
  #waiting: { readonly at: Spot; readonly cancel: () => void } | null = null;

  constructor(options: FingersOptions) {
    this.#options = options;
  }

  hostDisconnected(): void {
    this.#fingers.clear();
    this.#forget();
  }

  readonly down = (event: PointerEvent): void => {
    event.preventDefault();
    if (this.#fingers.size === 0) this.#moved = false;
    if (event.currentTarget instanceof Element && this.#fingers.size < 2) event.currentTarget.setPointerCapture(event.pointerId);
    const spot = spotOf(event);
    this.#fingers.set(event.pointerId, { start: spot, now: spot });
  };

  readonly move = (event: PointerEvent): void => {
    const finger = this.#fingers.get(event.pointerId);
    if (!finger) return;
    const now = spotOf(event);
    const before = [...this.#fingers.values()].map((one) => one.now);
    if (this.#fingers.size > 1 || Math.hypot(now.x - finger.start.x, now.y - finger.start.y) > SLIP) this.#moved = true;
    if (!this.#moved) return;
    this.#fingers.set(event.pointerId, { ...finger, now });
    const after = [...this.#fingers.values()].map((one) => one.now);
    if (isPair(before) && isPair(after)) this.#options.onPinch(before, after);
    else if (after.length === 1) this.#options.onDrag({ x: now.x - finger.now.x, y: now.y - finger.now.y });
  };

  readonly up = (event: PointerEvent): void => {
    const finger = this.#fingers.get(event.pointerId);
    const alone = this.#fingers.size === 1;
    this.#fingers.delete(event.pointerId);
    if (!finger || !alone) return;
    const spot = spotOf(event);
    if (this.#moved) this.#options.onSwipe({ x: spot.x - finger.start.x, y: spot.y - finger.start.y });
    else this.#tap(spot);
  };

  readonly cancel = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId);
    this.#moved = true;
  };

  #tap(at: Spot): void {
    const first = this.#waiting?.at;
    this.#forget();
    if (first && Math.hypot(at.x - first.x, at.y - first.y) < BESIDE) return this.#options.onDoubleTap(at);
    const cancel = this.#options.clock()?.after(SECOND, () => {
      this.#waiting = null;
      this.#options.onTap(at);
    });
    if (cancel) this.#waiting = { at, cancel };
    else this.#options.onTap(at);
  }

  #forget(): void {
    this.#waiting?.cancel();
    this.#waiting = null;
  }
}

function spotOf({ clientX, clientY }: PointerEvent): Spot {
  return { x: clientX, y: clientY };
}

function isPair(spots: Spot[]): spots is [Spot, Spot] {
  return spots.length === 2;
}
