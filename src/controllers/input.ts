// Keys, and that somebody is there: what a visitor does to the whole screen. Bound to one element for as long as it is connected.
import type { ReactiveController } from 'lit';
import { moveOf, type KeyMove } from '../core/keys.ts';

export interface InputOptions {
  readonly onKey: (move: Exclude<KeyMove, 'stay'>) => void;
  /** Any touch, key or wheel: somebody is there. */
  readonly onTouch: () => void;
}

export class InputController implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #options: InputOptions;
  #stop: AbortController | null = null;

  constructor(host: HTMLElement, options: InputOptions) {
    this.#host = host;
    this.#options = options;
  }

  hostConnected(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    window.addEventListener('keydown', this.#onKey, { signal });
    this.#host.addEventListener('pointerdown', this.#options.onTouch, { signal });
    window.addEventListener('wheel', this.#options.onTouch, { signal, passive: true });
  }

  hostDisconnected(): void {
    this.#stop?.abort();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    this.#options.onTouch();
    if (event.defaultPrevented) return; // Whoever has the focus has used it.
    const target = event.composedPath()[0];
    const onButton = target instanceof HTMLElement && target.matches('button, summary');
    const move = moveOf({ code: event.code, shift: event.shiftKey, command: event.ctrlKey || event.altKey || event.metaKey, onButton });
    if (move) {
      event.preventDefault();
      const flickers = event.repeat && move === 'black';
      if (move !== 'stay' && !flickers) this.#options.onKey(move);
    }
  };
}
