// What is on the screen, read as a visitor or an operator reads it: the words that can be seen, and the attributes of the
// root element. Nothing here waits for time to pass: a test waits for a place to be reached and painted.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** The reflected attributes of <korme-app>; null where one is absent. */
export interface Place {
  readonly state: string | null;
  readonly deck: string | null;
  readonly slide: string | null;
  readonly page: string | null;
  readonly pages: string | null;
  readonly lang: string | null;
  readonly theme: string | null;
  readonly offline: string | null;
}

export function at(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const app = document.querySelector('korme-app');
    const read = (name: string): string | null => app?.getAttribute(name) ?? null;
    return {
      state: read('state'), deck: read('deck'), slide: read('slide'), page: read('page'), pages: read('pages'),
      lang: read('lang'), theme: read('theme'), offline: read('offline'),
    };
  });
}

/**
 * Resolves when the screen shows this place, painted and settled: in a deck, when the latest `korme:slide` mark names it too.
 * @param wanted Only what is named is compared.
 */
export async function arrive(page: Page, wanted: Partial<Place>): Promise<Place> {
  const arrived = await page.waitForFunction((expected) => {
    const app = document.querySelector('korme-app');
    if (!app || !Object.entries(expected).every(([name, value]) => app.getAttribute(name) === value)) return false;
    if (app.getAttribute('state') !== 'deck') return app.getAttribute('state') !== null;
    const [mark] = performance.getEntriesByName('korme:slide').slice(-1) as PerformanceMark[];
    const detail = mark?.detail as { deck: string; slide: string; page: number } | undefined;
    return detail !== undefined && app.getAttribute('pages') !== null && detail.deck === app.getAttribute('deck')
      && detail.slide === app.getAttribute('slide') && String(detail.page) === app.getAttribute('page');
  }, wanted).catch((error: unknown) => error);
  const place = await at(page);
  if (arrived instanceof Error) assert.fail(`Waited for ${JSON.stringify(wanted)}, and the screen shows ${JSON.stringify(place)} at ${page.url()} (${arrived.message.split('\n')[0] ?? ''})`);
  return place;
}

/** The words that can be seen inside <korme-stage>, in the order of the document. */
export async function shown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
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

    const read = (text: Text, window: DOMRect): void => {
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
    };

    const readInside = (node: Node, window: DOMRect): void => {
      if (node instanceof Text) {
        if (node.parentElement && isPainted(node.parentElement)) read(node, window);
        else if (node.parentNode instanceof ShadowRoot && isPainted(node.parentNode.host)) read(node, window);
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
  });
}

/** How many slides the document holds, seen or not. */
export function slidesInDocument(page: Page): Promise<number> {
  return page.locator('slide-frame').evaluateAll((frames) => frames.filter((frame) => frame.shadowRoot?.querySelector('article')).length);
}

/** Walks on from here to the end of the deck, page by page, and yields each place when it has been painted. */
export async function* walk(page: Page): AsyncGenerator<Place> {
  let place = await arrive(page, { state: 'deck' });
  for (;;) {
    yield place;
    await page.keyboard.press('PageDown');
    await page.waitForFunction(({ slide, page: number }) => {
      const app = document.querySelector('korme-app');
      return app?.getAttribute('slide') !== slide || app.getAttribute('page') !== number || app.shadowRoot?.querySelector('korme-way-on');
    }, place);
    const after = await arrive(page, { state: 'deck' });
    if (after.slide === place.slide && after.page === place.page) return;
    place = after;
  }
}
