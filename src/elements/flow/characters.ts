// The characters of an element's text, however its text nodes divide it: where each of them stands on the screen.

export class Characters {
  readonly text: string;
  readonly #nodes: readonly Text[];
  /** Where each node's text begins. */
  readonly #starts: readonly number[];
  readonly #range = document.createRange();

  constructor(element: Element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    const starts: number[] = [];
    let text = '';
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      nodes.push(node);
      starts.push(text.length);
      text += node.data;
    }
    this.text = text;
    this.#nodes = nodes;
    this.#starts = starts;
  }

  /** The rect of one character; where it is doubled at a line's edge, the lower one. */
  rect(offset: number): DOMRect | undefined {
    let index = this.#starts.length - 1;
    while (index > 0 && (this.#starts[index] ?? 0) > offset) index -= 1;
    const node = this.#nodes[index];
    const at = offset - (this.#starts[index] ?? 0);
    if (!node || at >= node.length) return undefined;
    this.#range.setStart(node, at);
    this.#range.setEnd(node, at + 1);
    return [...this.#range.getClientRects()].at(-1);
  }

  /** The first character from `from` on whose middle lies at or below `y` (px of the viewport). */
  firstBelow(y: number, from: number): number {
    let low = from;
    let high = this.text.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const rect = this.rect(middle);
      if (rect && (rect.top + rect.bottom) / 2 >= y) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
