// What fails on purpose, and what a test sees of it.
import type { Page } from 'playwright-core';
import { ON_PURPOSE } from './faults.ts';

/** An element throws whenever it is drawn with these words in its properties. */
export async function breakElement(page: Page, tag: string, words = ''): Promise<void> {
  await page.addInitScript(({ name, part, message }) => {
    const define = customElements.define.bind(customElements);
    customElements.define = (tagName: string, type: CustomElementConstructor) => {
      const prototype = type.prototype as { render: (this: { parts?: unknown }) => unknown };
      const { render } = prototype;
      if (tagName === name) prototype.render = function broken() {
        if (JSON.stringify(this.parts ?? '').includes(part)) throw new Error(message);
        return render.call(this);
      };
      define(tagName, type);
    };
  }, { name: tag, part: words, message: ON_PURPOSE });
}

/** The layout of a text with these words fails halfway, or never comes to an end. */
export async function breakLayout(page: Page, words: string, fails: boolean): Promise<void> {
  await page.addInitScript(({ part, message, throws }) => {
    const prototype = EventTarget.prototype as { dispatchEvent: (this: { parts?: unknown }, event: Event) => boolean };
    const dispatch = prototype.dispatchEvent;
    prototype.dispatchEvent = function broken(event) {
      if (event.type !== 'flow-paged' || !JSON.stringify(this.parts).includes(part)) return dispatch.call(this, event);
      if (throws) throw new Error(message);
      return true;
    };
  }, { part: words, message: ON_PURPOSE, throws: fails });
}

/** A second of the app is a tenth of one. */
export async function hurry(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    Object.assign(window, { setTimeout: (call: () => void, ms = 0) => wait(call, ms === 1000 ? 100 : ms) });
  });
}

/** Until mend() a timer throws twice a second. */
export async function breakTimer(page: Page): Promise<void> {
  await page.addInitScript((message) => {
    setInterval(() => { if (!localStorage.getItem('mended')) throw new Error(message); }, 500);
  }, ON_PURPOSE);
}

export async function mend(page: Page): Promise<void> {
  await page.evaluate(() => { localStorage.setItem('mended', 'yes'); });
}

/** How often the page has been loaded since. */
export function loads(page: Page): () => number {
  let count = 0;
  page.on('load', () => { count += 1; });
  return () => count;
}

/** Resolves when everything has been drawn anew since the call before. */
export async function drawnAnew(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const stage = document.querySelector('korme-app')?.shadowRoot?.querySelector('korme-stage');
    return stage && !stage.hasAttribute('data-seen');
  }, undefined, { polling: 50 }); // Not with the frames, which may be what fails.
}

/** As in a browser that keeps nothing: no reload can be counted. */
export async function refuseSession(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });
  });
}
