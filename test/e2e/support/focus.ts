// What has the focus, through all shadow roots, and whether an eye can see that it has.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

export interface Focused {
  /** As a screen reader names it: the label, else the words. */
  readonly name: string;
  /** Why nobody could see it; null where it is seen. */
  readonly unseen: string | null;
}

/** Null where nothing has it. */
export function focused(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    let element: Element | null = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const isInside = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
    let root: Document | ShadowRoot = document;
    let hit: Element | null = null;
    for (;;) {
      const deeper: Element | null = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!deeper || deeper === hit) break;
      hit = deeper;
      if (!deeper.shadowRoot) break;
      root = deeper.shadowRoot;
    }
    const isCovered = !hit || !(element.contains(hit) || hit.contains(element));
    const name = (element.getAttribute('aria-label') ?? (element as HTMLElement).innerText).replaceAll(/\s+/g, ' ').trim();
    return { name: name || element.localName, unseen: !isRinged ? 'it has no ring' : !isInside ? 'it is not on the screen' : isCovered ? `<${hit?.localName ?? 'nothing'}> lies over it` : null };
  });
}

/** Resolves when what is named so has the focus. */
export async function focusArrives(page: Page, name: string | RegExp): Promise<void> {
  await page.waitForFunction(({ source, exact }) => {
    let element: Element | null = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const found = (element?.getAttribute('aria-label') ?? (element as HTMLElement | null)?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
    return exact ? found === source : new RegExp(source).test(found);
  }, typeof name === 'string' ? { source: name, exact: true } : { source: name.source, exact: false });
}

/**
 * Presses Tab until something has the focus that is named so. On the way everything that gets it must be seen.
 * @returns What was passed, and the last one.
 */
export async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<readonly string[]> {
  const passed: string[] = [];
  while (passed.length < 80) {
    await page.keyboard.press(key);
    const found = await focused(page);
    if (!found) {
      passed.push('nothing');
      continue;
    }
    assert.equal(found.unseen, null, `The focus is on “${found.name}”, and cannot be seen`);
    passed.push(found.name);
    if (typeof name === 'string' ? found.name === name : name.test(found.name)) return passed;
  }
  return assert.fail(`Tab never leads to ${String(name)}, only to: ${passed.join(', ')}`);
}
