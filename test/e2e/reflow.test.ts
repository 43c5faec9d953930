// A browser of 1280 × 1024 px that somebody has enlarged to 400 %, as WCAG 1.4.10 has it: 320 × 256 CSS px are left.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { useApp } from './support/app.ts';
import { arrive, walk } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { shown } from './support/words.ts';

/** As WCAG 1.4.12 has it; a person sets it in their browser. */
async function spread(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }');
    const dress = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) dress(shadowRoot);
    };
    dress(document);
  });
}

/** The sentences with numbers, from here to the end of the slide. */
async function sentencesOf(page: Page): Promise<ReadonlySet<string>> {
  const read: string[] = [];
  for await (const { slide } of walk(page)) {
    if (slide !== 'long') break;
    read.push(...await shown(page));
  }
  return new Set(read.flatMap((word) => /^№\d+$/.exec(word) ?? []));
}

const app = useApp({ slides: SMALL_KIOSK });

for (const lang of ['kk', 'ru']) {
  test(`every sentence is read at 320 × 256, without scrolling sideways (${lang})`, async () => {
    const page = await app.visit(`?lang=${lang}&attract=off#/1/long`, { viewport: { width: 320, height: 256 } });
    await arrive(page, { slide: 'long', page: '1' });
    assert.equal((await sentencesOf(page)).size, 40);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
}

for (const viewport of [{ width: 390, height: 844 }, { width: 1280, height: 800 }]) {
  test(`whoever sets letters and words apart reads every sentence, the bars and the map (${viewport.width}x${viewport.height})`, async () => {
    const page = await app.visit('?lang=kk&attract=off#/1/long', { viewport });
    await arrive(page, { slide: 'long', page: '1' });
    const before = await page.evaluate(() => performance.getEntriesByName('korme:slide').at(-1)?.startTime ?? 0);
    await spread(page);
    await page.waitForFunction((time) => (performance.getEntriesByName('korme:slide').at(-1)?.startTime ?? 0) > time, before); // It is laid out anew.
    assert.equal((await sentencesOf(page)).size, 40);
    await page.evaluate(() => { location.hash = '#/1.1/map'; });
    await arrive(page, { slide: 'map' });
    await spread(page);
    // A name may reach over the edge of its tile, which cuts nothing.
    const cut = await page.evaluate(() => {
      const within = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...element.shadowRoot ? within(element.shadowRoot) : []]);
      return within(document).filter((element) => element.matches('button') && element.checkVisibility() && element.scrollWidth > element.clientWidth + 6).map((element) => `${element.textContent?.trim() ?? ''}: ${element.scrollWidth} > ${element.clientWidth}`);
    });
    assert.deepEqual(cut, []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
}
