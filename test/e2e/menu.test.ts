// The menu is a script of its own: a visit that starts on a slide is not held up by it, one that starts with it never sees it lacking.
import assert from 'node:assert/strict';
import test from 'node:test';
import { useApp } from './support/app.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';

const app = useApp({ slides: SMALL_KIOSK });
const MENU = '**/assets/korme-menu-*.js';

test('a visit that starts on a slide shows it without the menu, and has the menu when it goes there', async () => {
  const page = await app.visit('?lang=ru#/1');
  await arrive(page, { state: 'deck', slide: 'cover' });
  const asked = await page.evaluate(() => {
    const firstSlide = performance.getEntriesByName('korme:first-slide')[0]?.startTime ?? 0;
    return performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= firstSlide).map(({ name }) => name);
  });
  assert.ok(asked.some((url) => url.endsWith('.js')));
  assert.deepEqual(asked.filter((url) => url.includes('menu')), []);
  await page.getByRole('button', { name: 'На главную' }).click();
  await page.getByRole('button', { name: 'Первый раздел' }).waitFor();
});

test('the menu stands on the screen from the moment that it is called the menu, however late its script comes', async () => {
  const page = await app.visitor();
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      const kiosk = document.querySelector('korme-app');
      if (kiosk?.getAttribute('state') !== 'menu') return;
      document.documentElement.dataset['menu'] = kiosk.menu ? 'there' : 'lacking';
      observer.disconnect();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['state'] });
  });
  await page.route(MENU, async (route) => {
    await page.waitForFunction(() => document.documentElement.lang === 'ru' && document.querySelector('korme-app')?.language);
    await route.continue();
  });
  await page.goto(app.address('?lang=ru&attract=off'));
  await arrive(page, { state: 'menu' });
  assert.equal(await page.evaluate(() => document.documentElement.dataset['menu']), 'there');
});

test('a kiosk whose menu gets lost on its way still shows a deck, and the menu at the next start', async () => {
  const page = await app.visitor();
  let lost = true;
  await page.route(MENU, (route) => (lost ? route.abort() : route.continue()));
  await page.goto(app.address('?lang=ru&attract=off'));
  await arrive(page, { state: 'menu' });
  await page.goto(app.address('?lang=ru#/1'));
  await arrive(page, { state: 'deck', slide: 'cover' });
  lost = false;
  await page.reload();
  await page.getByRole('button', { name: 'На главную' }).click();
  await page.getByRole('button', { name: 'Первый раздел' }).waitFor();
});
