// What a layout was made for. Another one is needed where the window has changed since, or the flow has by itself: a visitor's styles
// set its letters, words or lines apart.

export class FlowSize {
  #window = '';
  /** px of the flow; null while it is being laid out. */
  #height: number | null = null;
  /** px that last asked for a new layout: where it comes out the same, they ask no more. */
  #outgrown = 0;

  begin(): void {
    this.#height = null;
  }

  takeWindow(window: HTMLElement): void {
    this.#window = sizeOf(window);
  }

  end(flow: HTMLElement): void {
    this.#height = heightOf(flow);
  }

  isOutdated(window: HTMLElement, flow: HTMLElement): boolean {
    if (this.#window !== sizeOf(window)) return true;
    if (this.#height === null) return false;
    const height = heightOf(flow);
    if (Math.abs(height - this.#height) < 1 || height === this.#outgrown) return false;
    this.#outgrown = height;
    return true;
  }
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): string {
  return `${clientWidth} × ${clientHeight}`;
}

/** Without its padding, which moves pages. */
function heightOf(flow: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(flow).height);
}
