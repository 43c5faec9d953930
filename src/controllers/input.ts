// Hands and keys: what a visitor does to the whole screen, as moves. Bound to one element for as long as it is connected.
import type { ReactiveController } from 'lit';
import { moveOf, type KeyMove } from '../core/keys.ts';
import { swipeOf, type Point } from '../core/swipe.ts';

export interface InputOptions {
  readonly onKey: (move: Exclude<KeyMove, 'stay'>) => void;
  readonly onSwipe: (move: 'next' | 'previous') => void;
  /** Any touch, key or wheel: somebody is there. */
  readonly onTouch: () => void;
}

export class InputController implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #options: InputOptions;
  #start: (Point & { readonly pointer: number }) | null = null;
  #stop: AbortController | null = null;

  constructor(host: HTMLElement, options: InputOptions) {
    this.#host = host;
    this.#options = options;
  }

  hostConnected(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    window.addEventListener('keydown', this.#onKey, { signal });
    this.#host.addEventListener('pointerdown', this.#onDown, { signal });
    this.#host.addEventListener('pointerup', this.#onUp, { signal });
    this.#host.addEventListener('pointercancel', this.#onCancel, { signal });
    window.addEventListener('wheel', this.#options.onTouch, { signal, passive: true });
  }

  hostDisconnected(): void {
    this.#stop?.abort();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    const onButton = target instanceof HTMLElement && target.matches('button, summary');
    const move = moveOf({ code: event.code, shift: event.shiftKey, command: event.ctrlKey || event.altKey || event.metaKey, onButton });
    if (move) {
      event.preventDefault();
      const flickers = event.repeat && move === 'black';
      if (move !== 'stay' && !flickers) this.#options.onKey(move);
    }
    this.#options.onTouch();
  };

  readonly #onDown = (event: PointerEvent): void => {
    this.#start = event.isPrimary ? { pointer: event.pointerId, x: event.clientX, y: event.clientY, time: event.timeStamp } : null;
    this.#options.onTouch();
  };

  readonly #onUp = (event: PointerEvent): void => {
    const start = this.#start;
    this.#start = null;
    if (!start || start.pointer !== event.pointerId || event.pointerType === 'mouse') return;
    const move = swipeOf(start, { x: event.clientX, y: event.clientY, time: event.timeStamp });
    if (move) this.#options.onSwipe(move);
  };

  readonly #onCancel = (): void => {
    this.#start = null;
  };
}
