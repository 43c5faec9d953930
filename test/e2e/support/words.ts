// The words on the screen, as a visitor reads them: painted, inside every window and clip, in the order of the document.
import type { Page } from 'playwright-core';

/** The words that can be seen inside <korme-stage>. */
export function shown(page: Page): Promise<string[]> {
  return page.evaluate(wordsOnStage, false);
}

/** The same for one who reads page by page: a label that stays while its row goes on to this page is not read again. */
export function readOn(page: Page): Promise<string[]> {
  return page.evaluate(wordsOnStage, true);
}

/** Runs in the page. */
function wordsOnStage(once: boolean): string[] {
  const words: string[] = [];

  const isPainted = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });

  /** What of an element's inside reaches the screen. */
  const clip = (element: Element, outer: DOMRect): DOMRect => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const [top = 0, right = 0, bottom = 0, left = 0] = style.clipPath.startsWith('inset(') ? insets(style.clipPath) : [];
    const hides = style.overflowX !== 'visible' || style.clipPath !== 'none' || style.contain.includes('paint');
    if (!hides) return outer;
    const edges = {
      left: Math.max(outer.left, box.left + left), top: Math.max(outer.top, box.top + top),
      right: Math.min(outer.right, box.right - right), bottom: Math.min(outer.bottom, box.bottom - bottom),
    };
    return new DOMRect(edges.left, edges.top, Math.max(0, edges.right - edges.left), Math.max(0, edges.bottom - edges.top));
  };
  const insets = (path: string): number[] => {
    const [top = 0, right = top, bottom = top, left = right] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
    return [top, right, bottom, left];
  };

  // The same node holds other words on another slide.
  const app = document.querySelector('korme-app');
  const slide = ['deck', 'slide', 'lang'].map((name) => app?.getAttribute(name)).join('/');
  const { reading: known } = window as unknown as { reading?: { readonly slide: string; readonly read: WeakSet<Node> } };
  const reading = known?.slide === slide ? known : { slide, read: new WeakSet<Node>() };
  const { read } = reading;
  Object.assign(window, { reading });
  /** A label or the head of a table that stays on the screen while its rows go on, or is there again beside more of them. */
  const stays = (text: Text): boolean => {
    if (text.parentElement?.closest('.again')) return true;
    for (let element = text.parentElement; element; element = element.parentElement) if (getComputedStyle(element).position === 'sticky') return true;
    return false;
  };

  const readText = (text: Text, window: DOMRect): void => {
    if (once && stays(text) && (read.has(text) || text.parentElement?.closest('.again'))) return;
    const found = words.length;
    const range = document.createRange();
    for (const word of text.data.matchAll(/\S+/g)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const visible = [...range.getClientRects()].some((rect) => {
        const x = rect.left + rect.width / 2;
        const y = rect.top + rect.height / 2;
        return rect.width > 0 && x >= window.left && x <= window.right && y >= window.top && y <= window.bottom;
      });
      if (visible) words.push(word[0]);
    }
    if (words.length > found) read.add(text);
  };

  const readInside = (node: Node, window: DOMRect): void => {
    if (node instanceof Text) {
      if (node.parentElement && isPainted(node.parentElement)) readText(node, window);
      else if (node.parentNode instanceof ShadowRoot && isPainted(node.parentNode.host)) readText(node, window);
      return;
    }
    if (!(node instanceof Element) || node instanceof HTMLStyleElement) return;
    const inner = clip(node, window);
    const children = node.shadowRoot ? node.shadowRoot.childNodes
      : node instanceof HTMLSlotElement && node.assignedNodes().length > 0 ? node.assignedNodes() : node.childNodes;
    for (const child of children) readInside(child, inner);
  };

  const stages: Element[] = [];
  const find = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'korme-stage') stages.push(element);
      else if (element.shadowRoot) find(element.shadowRoot);
    }
  };
  find(document);
  for (const stage of stages) readInside(stage, new DOMRect(0, 0, innerWidth, innerHeight));
  return words;
}
