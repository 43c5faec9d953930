import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { readSource } from '../../src/build/read-source.ts';
import { PUBLIC, SLIDES } from '../../src/cli/project.ts';
import { useApp } from './support/app.ts';
import { arrive, walk } from './support/screen.ts';
import { shown } from './support/words.ts';

const app = useApp();
const { decks } = await readSource(SLIDES, PUBLIC);

/** Whatever the page shows of a picture, a film or a map is really there. */
async function assertMediaWork(page: Page, where: string): Promise<void> {
  const frame = page.locator('slide-frame[shown]');
  for (const image of await frame.locator('img').all()) {
    if (await image.isVisible()) await image.evaluate((element: HTMLImageElement) => element.decode());
  }
  for (const film of await frame.locator('video').all()) {
    if (!await film.isVisible()) continue;
    await film.evaluate((element: HTMLVideoElement) => new Promise((resolve) => {
      element.addEventListener('timeupdate', () => { if (element.currentTime > 0.2) resolve(null); });
    }));
  }
  for (const map of await frame.locator('slide-map').all()) {
    if (await map.isVisible()) assert.equal(await map.locator('li button').count(), 20, where);
  }
}

test('after one visit the kiosk starts and shows every slide of every deck with the server killed', async (t) => {
  const page = await app.visit('?attract=off');
  await arrive(page, { state: 'menu', offline: 'ready' });
  await app.disconnect();
  let places = 0;
  let films = 0;
  let maps = 0;
  for (const { json } of decks) {
    await page.goto(app.address(`?lang=ru&visit=${json.id}#/${json.id}`));
    await arrive(page, { state: 'deck', deck: json.id, lang: 'ru' });
    const slides = new Set<string | null>();
    for await (const { slide } of walk(page)) {
      slides.add(slide);
      places += 1;
      await assertMediaWork(page, `${json.id}/${slide}`);
      films += await page.locator('slide-frame[shown] video:visible').count();
      maps += await page.locator('slide-frame[shown] slide-map:visible').count();
    }
    assert.equal(slides.size, json.slides.length, `every slide of ${json.id}`);
  }
  t.diagnostic(`${decks.length} decks, ${places} pages without a network`);
  assert.ok(films > 0, 'a film played');
  assert.ok(maps > 0, 'a map was shown');
  await app.connect();
});

test('the language can be changed without a network', async () => {
  const page = await app.visit(`?lang=ru#/${decks[0]?.json.id ?? ''}`);
  await arrive(page, { state: 'deck', lang: 'ru', offline: 'ready' });
  await app.disconnect();
  await page.reload();
  await arrive(page, { state: 'deck', lang: 'ru' });
  const before = await shown(page);
  await page.getByRole('button', { name: 'Қазақша' }).click();
  await arrive(page, { state: 'deck', lang: 'kk' });
  assert.notDeepEqual(await shown(page), before);
  await app.connect();
});

test('a part of the app that gets lost on its way does not keep the kiosk from working offline, and is there at the next start', async () => {
  const page = await app.visitor();
  let lost = true;
  await page.route('**/assets/slide-map-*.js', (route) => (lost ? route.abort() : route.continue()));
  await page.goto(app.address('?lang=ru&attract=off'));
  await arrive(page, { state: 'menu', offline: 'ready' });
  lost = false; // Chromium 153 remembers a module that failed for as long as the page lives, 156 asks again.
  await page.reload();
  await page.waitForFunction(() => customElements.get('slide-map'));
});

test('the first fill says how many files and bytes are there', async () => {
  const page = await app.visitor();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => { release = resolve; });
  await page.route('**/content/*.mp4', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(app.address('?lang=ru&attract=off'));
  await arrive(page, { offline: 'filling' });
  await page.getByText(/Сохраняем для работы без сети: \d+ из \d+ файлов, [\d,]+ из [\d,]+ МБ/).waitFor();
  release();
  await arrive(page, { offline: 'ready' });
  await page.getByText('Работает без сети', { exact: true }).waitFor();
});
