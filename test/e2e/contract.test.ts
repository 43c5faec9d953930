// The lines of the public contract (docs/architecture.md) that no other file of tests holds to.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { useApp } from './support/app.ts';
import { servePlainly } from './support/plain-host.ts';
import { arrive, at } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { shown } from './support/words.ts';

const app = useApp({ slides: SMALL_KIOSK });

interface Mark {
  readonly name: string;
  readonly detail: unknown;
}

function marks(page: Page): Promise<Mark[]> {
  return page.evaluate(() => performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('korme:'))
    .map((mark) => ({ name: mark.name, detail: (mark as PerformanceMark).detail as unknown })));
}

test('the root element says what is on the screen', async () => {
  const page = await app.visit('?lang=ru&theme=dark&attract=off');
  await arrive(page, { state: 'menu' });
  assert.deepEqual({ ...await at(page), offline: null }, { state: 'menu', deck: null, slide: null, page: null, pages: null, lang: 'ru', theme: 'dark', offline: null });
  await page.evaluate(() => { location.hash = '#/1/long/2'; });
  const { pages, ...place } = await arrive(page, { slide: 'long', page: '2' });
  assert.deepEqual({ ...place, offline: null }, { state: 'deck', deck: '1', slide: 'long', page: '2', lang: 'ru', theme: 'dark', offline: null });
  assert.match(pages ?? '', /^[2-9]$/);
});

test('the moments that matter are marked, and of the slides only the latest', async () => {
  const page = await app.visit('#/1/2');
  await arrive(page, { slide: '2' });
  const start = await marks(page);
  assert.deepEqual(start.map(({ name }) => name).sort(), ['korme:first-slide', 'korme:shell', 'korme:slide']);
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: 'long' });
  const later = (await marks(page)).filter(({ name }) => name === 'korme:slide');
  assert.deepEqual(later, [{ name: 'korme:slide', detail: { deck: '1', slide: 'long', page: 1 } }]);
});

test('the words of a slide are text of the document, in the order of the source', async () => {
  const page = await app.visit('?lang=ru#/1.1/facts');
  await arrive(page, { slide: 'facts' });
  assert.deepEqual(await shown(page), ['Начало', 'весной']);
});

test('the kiosk works in any folder of any static host', async (t) => {
  const host = await servePlainly(app.folder, '/screens/hall/');
  t.after(() => host.stop());
  const page = await app.visitor();
  await page.goto(`${host.url}?lang=ru#/1.1/picture`);
  await arrive(page, { slide: 'picture', offline: 'ready' });
  await host.stop();
  await page.reload();
  await arrive(page, { slide: 'picture', offline: 'ready' });
  await page.locator('slide-frame[shown] img').evaluate((image: HTMLImageElement) => image.decode());
});
