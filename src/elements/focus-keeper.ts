// Where the focus goes when what had it is gone, or can't be pressed any more: to its neighbour, else to the slide. Without that the
// next Tab would begin at the top of the screen, and a screen reader would lose its place.
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Clock } from '../core/clock.ts';
import { focusedElement } from './focused-element.ts';

/** ms. A browser takes the focus away a frame or two after it has drawn what lost it. */
const SETTLED = 100;

export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #clock: Clock;
  #cancel = (): void => undefined;

  constructor(host: ReactiveElement, clock: Clock) {
    this.#host = host;
    this.#clock = clock;
  }

  hostUpdate(): void {
    const last = focusedElement();
    if (!last) return;
    this.#cancel();
    this.#cancel = this.#clock.after(SETTLED, () => { this.#giveBack(last); });
  }

  #giveBack(last: HTMLElement): void {
    if (focusedElement()) return;
    const around = last.isConnected && last.checkVisibility({ visibilityProperty: true }) ? last.parentElement : null;
    const neighbour = around?.querySelector<HTMLElement>('button:not(:disabled)') ?? this.#host.renderRoot.querySelector<HTMLElement>('main');
    neighbour?.focus({ preventScroll: true });
  }
}
