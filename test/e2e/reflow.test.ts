// A browser of 1280 × 1024 px that somebody has enlarged to 400 %, as WCAG 1.4.10 has it: 320 × 256 CSS px are left.
import assert from 'node:assert/strict';
import test from 'node:test';
import { useApp } from './support/app.ts';
import { arrive, walk } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { shown } from './support/words.ts';

const app = useApp({ slides: SMALL_KIOSK });

for (const lang of ['kk', 'ru']) {
  test(`every sentence is read at 320 × 256, without scrolling sideways (${lang})`, async () => {
    const page = await app.visit(`?lang=${lang}&attract=off#/1/long`, { viewport: { width: 320, height: 256 } });
    await arrive(page, { slide: 'long', page: '1' });
    const read: string[] = [];
    for await (const { slide } of walk(page)) {
      if (slide !== 'long') break;
      read.push(...await shown(page));
    }
    const numbers = new Set(read.flatMap((word) => /^№\d+$/.exec(word) ?? []));
    assert.equal(numbers.size, 40);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
}
