// What fails is broken here on purpose, in the real build: an element, a timer, the frames of the browser, its storage.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { useApp } from './support/app.ts';
import { breakElement, breakLayout, breakTimer, drawnAnew, hurry, loads, mend, refuseSession } from './support/breaking.ts';
import { holdLongTimers, passTime } from './support/long-timers.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';

const app = useApp({ slides: SMALL_KIOSK });

async function remember(page: Page): Promise<void> {
  await page.locator('korme-stage').evaluate((stage) => { stage.setAttribute('data-seen', ''); });
}

/** Leaves the deck and comes back to a slide of it. */
async function comeBack(page: Page, hash: string): Promise<void> {
  await page.evaluate(() => { location.hash = '#/1/2'; });
  await arrive(page, { deck: '1', slide: '2' });
  await page.evaluate((to) => { location.hash = to; }, hash);
}

test('a slide with an element that throws shows its words, the others are whole, and the third time it is passed over', async () => {
  const page = await app.visitor();
  await breakElement(page, 'slide-map');
  await page.goto(app.address('?lang=ru#/1.1/picture'));
  await arrive(page, { slide: 'picture' });
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: 'map', pages: '1' });
  await page.locator('slide-frame[shown] slide-fallback').getByText('Число библиотек').waitFor();
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: 'facts' });
  await page.locator('slide-frame[shown]').getByText('весной').waitFor();
  await page.keyboard.press('PageUp');
  await arrive(page, { slide: 'map' });

  for (const time of ['second', 'third']) {
    await comeBack(page, '#/1.1/picture');
    await arrive(page, { slide: 'picture' });
    await page.locator('slide-frame:not([shown]) slide-fallback').waitFor({ state: 'attached' });
    await page.keyboard.press('PageDown');
    await arrive(page, { slide: time === 'third' ? 'facts' : 'map' });
  }
  await page.keyboard.press('PageUp');
  await arrive(page, { slide: 'picture' });
});

test('a deck that has nothing but slides that fail leads to its section with a notice', async () => {
  const page = await app.visitor();
  await breakElement(page, 'text-flow', 'Единственный слайд');
  await page.goto(app.address('?lang=ru&attract=off#/1/2'));
  await arrive(page, { slide: '2' });
  for (let time = 1; time < 3; time += 1) {
    await comeBack(page, '#/2.1/alone');
    await arrive(page, { deck: '2.1', slide: 'alone' });
    await page.locator('slide-frame[shown] slide-fallback').getByText('Единственный слайд').waitFor();
  }
  await comeBack(page, '#/2.1/alone');
  await arrive(page, { state: 'menu' });
  await page.getByRole('alert').getByText('показать нельзя').waitFor();
});

for (const [what, fails] of [['fails', true], ['never comes', false]] as const) {
  test(`a slide whose layout ${what} shows its words, and next goes on`, async () => {
    const page = await app.visitor();
    if (!fails) await hurry(page);
    await breakLayout(page, 'Короткий слайд', fails);
    await page.goto(app.address('?lang=ru#/1.1/picture'));
    await arrive(page, { slide: 'picture', offline: 'ready' });
    await page.evaluate(() => { location.hash = '#/1/2'; });
    await page.locator('slide-frame[shown] slide-fallback').getByText('Всего одно предложение.').waitFor({ timeout: 8_000 }); // An error need not wait for ten seconds.
    await arrive(page, { slide: '2', pages: '1' });
    await page.keyboard.press('PageDown');
    await arrive(page, { slide: 'long', page: '1' });
  });
}

test('a slide whose script does not come shows its words, and the whole of it as soon as it has come', async () => {
  const page = await app.visitor();
  await hurry(page);
  const come = Promise.withResolvers<void>();
  await page.route('**/slide-map-*.js', async (route) => {
    await come.promise;
    await route.continue();
  });
  await page.goto(app.address('?lang=ru#/1.1/map'));
  const fallback = page.locator('slide-frame[shown] slide-fallback');
  await fallback.getByText('Число библиотек').waitFor();
  come.resolve();
  await page.locator('slide-frame[shown] slide-map').waitFor();
  assert.equal(await fallback.count(), 0);
});

test('the first slide of all shows its words where it fails', async () => {
  const page = await app.visitor();
  await holdLongTimers(page);
  await breakElement(page, 'text-flow', 'Единственный слайд');
  await page.goto(app.address('?lang=ru#/2.1'));
  await page.locator('korme-stage').waitFor();
  await passTime(page, 10);
  await page.locator('slide-fallback').getByText('Единственный слайд').waitFor();
  await arrive(page, { deck: '2.1', slide: 'alone', pages: '1' });
});

test('an error that comes again and again: drawn anew, three reloads, the safe slide, and back when it is over', async () => {
  const page = await app.visitor();
  await holdLongTimers(page);
  await breakTimer(page);
  const loaded = loads(page);
  await page.goto(app.address('?lang=ru&attract=off#/1/2'));
  await arrive(page, { slide: '2' });
  await remember(page);
  await drawnAnew(page);
  await page.locator('safe-slide').waitFor({ timeout: 60_000 });
  assert.equal(loaded(), 4, 'the first load and three reloads');
  await page.getByText('Пробная площадка').waitFor();
  await page.getByText('Экран уақытша жұмыс істемей тұр.').waitFor();

  await passTime(page, 60);
  await page.locator('safe-slide').waitFor({ state: 'detached' });
  await page.locator('safe-slide').waitFor();
  await mend(page);
  await passTime(page, 60);
  await arrive(page, { deck: '1', slide: '2' });
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: 'long' });
  assert.equal(loaded(), 4);
});

test('a browser that stores nothing reloads nothing, and the safe slide comes and goes all the same', async () => {
  const page = await app.visitor();
  await holdLongTimers(page);
  await refuseSession(page);
  await breakTimer(page);
  const loaded = loads(page);
  await page.goto(app.address('?lang=ru&attract=off#/1/2'));
  await page.locator('safe-slide').waitFor({ timeout: 30_000 });
  await mend(page);
  await passTime(page, 60);
  await arrive(page, { deck: '1', slide: '2' });
  assert.equal(loaded(), 1);
});

test('staff come in over the safe slide, and again when it has given way', async () => {
  const page = await app.visitor();
  await holdLongTimers(page);
  await refuseSession(page);
  await breakTimer(page);
  await page.goto(app.address('?lang=ru&attract=off#/1/2'));
  await page.locator('safe-slide').waitFor({ timeout: 30_000 });
  await page.keyboard.press('Control+Alt+Shift+KeyK');
  await page.getByRole('heading', { name: 'Панель сотрудника' }).waitFor();
  await mend(page);
  await passTime(page, 60);
  assert.equal(await page.locator('korme-staff').count(), 1); // Nobody is thrown out.
  await page.getByRole('button', { name: 'Закрыть' }).click();
  await passTime(page, 60);
  await arrive(page, { state: 'deck', deck: '1', slide: '2' });
  await page.keyboard.press('Control+Alt+Shift+KeyK');
  await page.getByRole('heading', { name: 'Панель сотрудника' }).waitFor();
});

test('a frozen screen is drawn anew, then reloaded', async () => {
  const page = await app.visitor();
  await page.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    const frame = window.requestAnimationFrame.bind(window);
    const isFrozen = (): boolean => localStorage.getItem('frozen') !== null;
    const ask = (call: FrameRequestCallback): number => isFrozen() ? wait(() => { ask(call); }, 50) : frame(call);
    Object.assign(window, {
      setTimeout: (call: () => void, ms = 0) => wait(call, ms === 1000 && isFrozen() ? 100 : ms), // Ten seconds in one.
      requestAnimationFrame: ask,
    });
  });
  await page.goto(app.address('?lang=ru&attract=off#/1/2'));
  await arrive(page, { slide: '2', offline: 'ready' });
  await remember(page);
  await page.evaluate(() => { localStorage.setItem('frozen', 'yes'); });
  await drawnAnew(page);
  await page.waitForEvent('load');
  await page.evaluate(() => { localStorage.removeItem('frozen'); });
  await arrive(page, { deck: '1', slide: '2' });
});

test('a database that never answers keeps no slide from the screen', async () => {
  const page = await app.visitor();
  await page.addInitScript(() => { IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest; });
  await page.goto(app.address('?lang=ru#/1/2'));
  await arrive(page, { slide: '2' });
});

test('nor does a cache that never answers, at the next visit either', async () => {
  const page = await app.visitor();
  await page.goto(app.address('?lang=ru#/1/2'));
  await arrive(page, { slide: '2', offline: 'ready' });
  await page.addInitScript(() => {
    const never = (): Promise<never> => new Promise(() => undefined);
    Object.assign(Cache.prototype, { match: never, keys: never, put: never, delete: never });
  });
  await page.reload();
  await arrive(page, { slide: '2' });
});
