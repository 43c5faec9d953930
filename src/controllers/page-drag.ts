// One finger or pen on the stage, from its first touch to its last: how far it has taken the page, and what it meant.
import { swipeOf, wishOf, type Point } from '../core/swipe.ts';

export interface PageDragOptions {
  /** The page goes along: the finger is so many CSS px from where it began. */
  readonly onMove: (x: number) => void;
  /** The finger has left; null where it turns no page. */
  readonly onEnd: (move: 'next' | 'previous' | null) => void;
}

export class PageDrag {
  readonly #stage: HTMLElement;
  readonly #options: PageDragOptions;
  #pointer: number | null = null;
  #path: Point[] = [];
  #moving = false;

  constructor(stage: HTMLElement, options: PageDragOptions) {
    this.#stage = stage;
    this.#options = options;
  }

  handle(event: PointerEvent): void {
    switch (event.type) {
      case 'pointerdown': return this.#down(event);
      case 'pointermove': return this.#move(event);
      case 'pointerup': return this.#up(event);
      default: if (event.pointerId === this.#pointer) this.#end(null);
    }
  }

  /** The page under the finger has been turned by something else. */
  forget(): void {
    this.#pointer = null;
    this.#path = [];
    this.#moving = false;
  }

  /** A second finger wants something else than a page. */
  #down(event: PointerEvent): void {
    this.#end(null);
    if (!event.isPrimary || event.pointerType === 'mouse' || isTaken(event, this.#stage)) return;
    this.#pointer = event.pointerId;
    this.#path = [pointOf(event)];
  }

  #move(event: PointerEvent): void {
    const [from] = this.#path;
    if (event.pointerId !== this.#pointer || !from) return;
    const to = pointOf(event);
    this.#path.push(to);
    if (!this.#moving) {
      const wish = wishOf(from, to);
      if (wish === 'other') this.#end(null);
      if (wish !== 'sideways') return;
      this.#moving = true;
      this.#hold(event.pointerId);
    }
    this.#options.onMove(to.x - from.x);
  }

  #up(event: PointerEvent): void {
    if (event.pointerId !== this.#pointer) return;
    this.#path.push(pointOf(event));
    this.#end(swipeOf(this.#path, this.#stage.clientWidth));
  }

  #end(move: 'next' | 'previous' | null): void {
    const ends = this.#moving || move !== null;
    this.forget();
    if (ends) this.#options.onEnd(move);
  }

  /** What was touched may leave the document under the finger, and a touch that moved a page presses no button. */
  #hold(pointer: number): void {
    try {
      this.#stage.setPointerCapture(pointer);
    } catch { /* It has left meanwhile: its end is on the way. */ }
  }
}

function pointOf({ clientX, clientY, timeStamp }: PointerEvent): Point {
  return { x: clientX, y: clientY, time: timeStamp };
}

/** What is under the finger needs a way sideways for itself: a slider, or what scrolls that way. */
function isTaken(event: PointerEvent, stage: HTMLElement): boolean {
  for (const target of event.composedPath()) {
    if (target === stage) break;
    if (!(target instanceof HTMLElement)) continue;
    if (target.matches('input, [role="slider"], dialog, [role="dialog"], .buttons')) return true;
    if (target.scrollWidth > target.clientWidth && /auto|scroll/.test(getComputedStyle(target).overflowX)) return true;
  }
  return false;
}
