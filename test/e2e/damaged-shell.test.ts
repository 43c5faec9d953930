// A disk that has damaged a file of the app itself, so that the browser does not notice.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { useApp } from './support/app.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';

const app = useApp({ slides: SMALL_KIOSK });

/** Damages what is stored under the addresses that match; returns how many are still damaged. */
function damage(page: Page, pattern: string): Promise<number> {
  return page.evaluate(async (words) => {
    let count = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!new RegExp(words).test(request.url)) continue;
        const type = (await cache.match(request))?.headers.get('content-type') ?? '';
        await cache.put(request, new Response('damaged', { headers: { 'content-type': type } }));
        count += 1;
      }
    }
    return count;
  }, pattern);
}

function damaged(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const bad: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (await (await cache.match(request))?.text() === 'damaged') bad.push(request.url);
    }
    return bad;
  });
}

for (const [what, pattern] of [['the page', 'index\\.html'], ['the first script', 'assets/index-[^/]*\\.js'], ['the styles', '\\.css'], ['the font', 'woff2']] as const) {
  test(`${what} is brought again at the next start`, async () => {
    const page = await app.visit('?lang=ru&attract=off#/1/cover');
    await arrive(page, { offline: 'ready' });
    assert.ok(await damage(page, pattern) > 0);
    await page.reload();
    await arrive(page, { state: 'deck', slide: 'cover', offline: 'ready' });
    while ((await damaged(page)).length > 0) await page.evaluate(() => new Promise(requestAnimationFrame));
    await app.disconnect();
    await page.reload();
    await arrive(page, { state: 'deck', slide: 'cover' });
    await app.connect();
  });
}

test('a storage that fails while the kiosk starts is opened again, and keeps it for a time without a network', async () => {
  const page = await app.visitor();
  await page.addInitScript(() => {
    const open = caches.open.bind(caches);
    let calls = 0;
    caches.open = (name) => ((calls += 1) > 2 ? open(name) : Promise.reject(new DOMException('on purpose', 'UnknownError')));
  });
  await page.goto(app.address('?lang=ru&attract=off'));
  await arrive(page, { state: 'menu', offline: 'ready' });
});
