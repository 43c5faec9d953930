// A visitor's own styles may set letters, words or lines apart: then the flow has another height, though nothing else has changed.

/** ms. Never in the frame that turns the screen, whose own layout changes the height as well. */
const CALM = 150;

export class FlowGrowth {
  readonly #observer: ResizeObserver;
  #flow: HTMLElement | null = null;
  /** px at rest; null while it is laid out. */
  #rests: number | null = null;
  /** px that last asked for a layout: where it changed nothing, the same height asks no more. */
  #asked = 0;

  constructor(lay: () => void) {
    this.#observer = new ResizeObserver(() => { setTimeout(() => { this.#look(lay); }, CALM); });
  }

  watch(flow: HTMLElement): void {
    this.#flow = flow;
    this.#observer.observe(flow);
  }

  stop(): void {
    this.#flow = null;
    this.#observer.disconnect();
  }

  begin(): void {
    this.#rests = null;
  }

  end(): void {
    this.#rests = this.#height();
  }

  #height(): number | null {
    return this.#flow && Math.round(Number.parseFloat(getComputedStyle(this.#flow).height));
  }

  #look(lay: () => void): void {
    const height = this.#height();
    if (height === null || this.#rests === null || height === this.#rests || height === this.#asked) return;
    this.#asked = height;
    lay();
  }
}
