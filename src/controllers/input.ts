// Keys, and that somebody is there: what a visitor does to the whole screen. Bound to one element for as long as it is connected.
import type { ReactiveController } from 'lit';
import { moveOf, type KeyMove } from '../core/keys.ts';

export interface InputOptions {
  readonly onKey: (move: Exclude<KeyMove, 'stay'>) => void;
  /** Any touch, key or wheel: somebody is there. */
  readonly onTouch: () => void;
  /** The screen waits for somebody: what wakes it does nothing else. */
  readonly isResting: () => boolean;
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
    this.#host.addEventListener('pointerdown', this.#onPointer, { signal, capture: true });
    window.addEventListener('click', this.#onClick, { signal, capture: true });
    window.addEventListener('wheel', this.#options.onTouch, { signal, passive: true });
  }

  hostDisconnected(): void {
    this.#stop?.abort();
  }

  /** The click of a touch that woke the screen would fall on what comes to light below the finger. */
  #isSwallowing = false;

  readonly #onPointer = (event: PointerEvent): void => {
    this.#isSwallowing = this.#options.isResting();
    this.#options.onTouch();
    if (this.#isSwallowing) event.stopPropagation();
  };

  readonly #onClick = (event: MouseEvent): void => {
    // Of a key, a switch or a screen reader, which may send nothing else: somebody is there, and it is none that a touch left behind.
    if (event.detail === 0) return this.#options.onTouch();
    if (!this.#isSwallowing) return;
    this.#isSwallowing = false;
    event.stopPropagation();
    event.preventDefault();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const isResting = this.#options.isResting();
    this.#options.onTouch();
    if (isResting) return event.preventDefault();
    if (event.defaultPrevented) return; // Whoever has the focus has used it.
    const target = event.composedPath()[0];
    const onButton = target instanceof HTMLElement && target.matches('button, summary');
    const move = moveOf({ code: event.code, shift: event.shiftKey, command: event.ctrlKey || event.altKey || event.metaKey, onButton });
    if (move) {
      event.preventDefault();
      if (move !== 'stay' && !event.repeat) this.#options.onKey(move); // A key that is held down would make the screen flicker.
    }
  };
}
