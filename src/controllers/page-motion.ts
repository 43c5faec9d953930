// What moves when a page is turned, and under a finger. The new page is in its place before anything moves, and only
// transform and opacity ever do: nothing is laid out, and nothing waits for the end of a motion.
import type { ReactiveElement } from 'lit';
import { beside, spotOf, stepBetween, type PageStep, type Spot } from '../core/page-step.ts';
import type { DeckView } from '../core/player.ts';
import { follow } from '../core/swipe.ts';
import { PageDrag } from './page-drag.ts';

export interface PageMotionOptions {
  readonly view: () => DeckView | null;
  /** What shows a slide of the deck, by its index from 0; the slides beside the shown one are there too. */
  readonly frameOf: (slide: number) => ReactiveElement | null;
  readonly onSwipe: (move: 'next' | 'previous') => void;
}

/** A presenter's key is done in the next frame; only what a hand has touched moves. */
let isHand = false;
for (const [type, hand] of [['keydown', false], ['pointerdown', true]] as const) addEventListener(type, () => { isHand = hand; }, { capture: true });

/** ms, where the styles (--korme-motion) say nothing else. */
const SHORT = 180;
/** How far a new page comes from, of its width. */
const NEAR = '3.5%';
const SETTLING: KeyframeAnimationOptions = { easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' };
/** A little too far and back, as a sheet on a spring. */
const SPRING: KeyframeAnimationOptions = { easing: 'cubic-bezier(0.3, 1.35, 0.5, 1)' };
/** What a finger lets go has further to go. */
const LONGER = 1.4;
/** Asked once: each question is an object of the document. */
const REDUCED = matchMedia('(prefers-reduced-motion: reduce)');

export class PageMotion {
  readonly #stage: HTMLElement;
  readonly #options: PageMotionOptions;
  readonly #drag: PageDrag;
  #spot: Spot | null;
  /** How far a finger has taken the page, CSS px; null where there is none. */
  #taken: number | null = null;
  /** Frames with styles of our own, for as long as they are out of their places. */
  readonly #out = new Set<HTMLElement>();
  #running: readonly Animation[] = [];
  #still: Promise<unknown> = Promise.resolve();

  constructor(stage: HTMLElement, options: PageMotionOptions) {
    this.#stage = stage;
    this.#options = options;
    const view = options.view();
    this.#spot = view && spotOf(view);
    this.#drag = new PageDrag(stage, { onMove: (x) => { this.#take(x); }, onEnd: (move) => { this.#letGo(move); } });
  }

  /** A touch or a pen on the stage. */
  handle(event: PointerEvent): void {
    this.#drag.handle(event);
  }

  /** A page is in its place and will be painted in the next frame. Resolves when it stands still, or another one has come. */
  async turn(view: DeckView): Promise<void> {
    const before = this.#spot;
    const spot = spotOf(view);
    this.#spot = spot;
    const step = stepBetween(before, spot);
    if (step.kind !== 'none') this.#still = this.#move(step, before?.slide ?? spot.slide, spot.slide);
    await this.#still;
  }

  async #move(step: PageStep, from: number, to: number): Promise<void> {
    const taken = this.#taken;
    this.#stop();
    this.#drag.forget();
    const frame = this.#options.frameOf(to);
    await frame?.updateComplete;
    if (!isHand || !frame || this.#spot?.slide !== to || step.kind === 'none') return;
    if (REDUCED.matches || step.kind === 'leap') return this.#play([[frame, [{ opacity: 0.2 }, { opacity: 1 }]]], { easing: 'ease-out' });
    const { direction } = step;
    if (taken === null) {
      const moves = step.kind === 'slide' ? frame : changingPart(frame);
      return this.#play([[moves, [{ transform: `translateX(${direction === 1 ? '' : '-'}${NEAR})`, opacity: 0.3 }, { transform: 'none', opacity: 1 }]]], SETTLING);
    }
    const width = this.#stage.clientWidth;
    const leaves = step.kind === 'slide' ? this.#options.frameOf(from) : null;
    if (leaves) this.#put(leaves, -direction * width);
    return this.#play([
      [frame, [at(taken + direction * width), at(0)]],
      ...(leaves ? [[leaves, [at(taken), at(-direction * width)]] as const] : []),
    ], SETTLING, LONGER);
  }

  /** The page follows the finger, and what lies beside it comes along. */
  #take(x: number): void {
    const view = this.#options.view();
    const frame = view && this.#options.frameOf(view.slide);
    if (!frame || REDUCED.matches) return;
    this.#stop();
    const direction = x < 0 ? 1 : -1;
    const width = this.#stage.clientWidth;
    const next = beside(view, direction);
    const neighbour = next === 'slide' ? this.#options.frameOf(view.slide + direction) : null;
    this.#taken = follow(x, width, next !== null);
    this.#put(frame, this.#taken);
    if (neighbour) this.#put(neighbour, this.#taken + direction * width);
  }

  #letGo(move: 'next' | 'previous' | null): void {
    if (move) this.#options.onSwipe(move);
    // The page that was asked for comes before the next frame; where there is none, this one goes back to its place.
    requestAnimationFrame(() => { if (this.#taken !== null) this.#still = this.#springBack(this.#taken); });
  }

  async #springBack(taken: number): Promise<void> {
    const [frame, neighbour] = this.#out;
    this.#stop();
    if (!frame) return;
    const away = Math.sign(-taken) * this.#stage.clientWidth;
    if (neighbour) this.#put(neighbour, away);
    await this.#play([
      [frame, [at(taken), at(0)]],
      ...(neighbour ? [[neighbour, [at(taken + away), at(away)]] as const] : []),
    ], SPRING, LONGER);
  }

  async #play(moves: readonly (readonly [Element, readonly Keyframe[]])[], timing: KeyframeAnimationOptions, longer = 1): Promise<void> {
    const running = moves.map(([element, keyframes]) => element.animate([...keyframes], { ...timing, duration: this.#duration() * longer }));
    this.#running = running;
    await Promise.all(running.map((animation) => animation.finished.catch(() => undefined)));
    if (this.#running === running) this.#stop();
  }

  /** Shows a frame beside its place. */
  #put(frame: HTMLElement, x: number): void {
    this.#out.add(frame);
    frame.style.setProperty('visibility', 'visible');
    frame.style.setProperty('will-change', 'transform');
    frame.style.setProperty('transform', `translateX(${x}px)`);
  }

  /** Whatever moves is in its place at once. */
  #stop(): void {
    for (const animation of this.#running) animation.cancel();
    this.#running = [];
    for (const frame of this.#out) for (const name of ['visibility', 'will-change', 'transform']) frame.style.removeProperty(name);
    this.#out.clear();
    this.#taken = null;
  }

  /** ms; 0 where nothing may move. */
  #duration(): number {
    const said = Number.parseFloat(getComputedStyle(this.#stage).getPropertyValue('--korme-motion'));
    return Number.isNaN(said) ? SHORT : said;
  }
}

function at(x: number): Keyframe {
  return { transform: `translateX(${x}px)` };
}

/** Within a slide only what is turned moves: the text, or the whole of a page of another kind. */
function changingPart(frame: HTMLElement): Element {
  const page = frame.shadowRoot?.querySelector('article:not([data-off])');
  return page?.querySelector('text-flow') ?? page ?? frame;
}
