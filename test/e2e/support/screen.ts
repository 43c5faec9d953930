// Where the screen is, read off the attributes of the root element as an operator reads it. Nothing here waits for time to
// pass: a test waits for a place to be reached and painted.
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

/** How many slides the document holds, seen or not. */
export function slidesInDocument(page: Page): Promise<number> {
  return page.locator('slide-frame').evaluateAll((frames) => frames.filter((frame) => frame.shadowRoot?.querySelector('article')).length);
}

/** Walks on from here to the end of the deck, page by page, and yields each place when it has been painted. */
export async function* walk(page: Page): AsyncGenerator<Place> {
  let place = await arrive(page, { state: 'deck' });
  // Nobody looks at the hundreds of pages that go by.
  await page.locator('korme-app').evaluate((app: HTMLElement) => { app.style.setProperty('--korme-motion', '0ms'); });
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
