// A browser of 1280 × 1024 px that somebody has enlarged to 400 %, as WCAG 1.4.10 has it: 320 × 256 CSS px are left.
import assert from 'node:assert/strict';
import test from 'node:test';
import { useApp } from './support/app.ts';
import { arrive, walk } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';

const app = useApp({ slides: SMALL_KIOSK });

for (const lang of ['kk', 'ru']) {
  test(`every sentence is read at 320 × 256, without scrolling sideways (${lang})`, async () => {
    const page = await app.visit(`?lang=${lang}&attract=off#/1/long`, { viewport: { width: 320, height: 256 } });
    await arrive(page, { slide: 'long', page: '1' });
    const read = new Set<string>();
    for await (const { slide } of walk(page)) {
      if (slide !== 'long') break;
      const words = await page.locator('slide-frame').evaluateAll((frames) => frames.map((frame) => frame.shadowRoot?.querySelector('text-flow')?.shadowRoot).filter(Boolean).map((root) => (root!.host as HTMLElement).innerText).join(' '));
      for (const [, number] of words.matchAll(/№(\d+)/g)) read.add(number ?? '');
    }
    assert.equal(read.size, 40);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
}
