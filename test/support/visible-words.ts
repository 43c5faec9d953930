// The words that a person sees on the screen now, in the order of the document: what is hidden or clipped off is left out.

/** Words of all text below `root`, shadow roots included, whose line lies inside `box`. */
export function visibleWords(root: Element, box: DOMRect = root.getBoundingClientRect()): string[] {
  return [...visibleText(root, box)].join('').split(/\s+/).filter(Boolean);
}

function* visibleText(node: Node, box: DOMRect): Generator<string> {
  if (node instanceof Text) {
    yield* linesInside(node, box);
    return;
  }
  if (!(node instanceof Element) || getComputedStyle(node).display === 'none') return;
  const inline = getComputedStyle(node).display.startsWith('inline');
  if (!inline) yield ' ';
  for (const child of childrenOf(node)) yield* visibleText(child, box);
  if (!inline || node instanceof HTMLBRElement) yield ' ';
}

function childrenOf(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) return element.assignedNodes({ flatten: true });
  return (element.shadowRoot ?? element).childNodes;
}

/** A line counts when its middle is inside the box; a text node may lie on two pages. */
function* linesInside(text: Text, box: DOMRect): Generator<string> {
  const { parentElement } = text;
  if (!parentElement || getComputedStyle(parentElement).visibility !== 'visible') return;
  const range = document.createRange();
  for (const piece of text.data.matchAll(/\s+|\S+/g)) {
    range.setStart(text, piece.index);
    range.setEnd(text, piece.index + piece[0].length);
    const rect = range.getBoundingClientRect();
    const middle = (rect.top + rect.bottom) / 2;
    if (/\s/.test(piece[0]) || (rect.width > 0 && middle > box.top && middle < box.bottom)) yield piece[0];
  }
}
