// A newer release that staff don't want on the screen: from their panel back to the one before, and on again.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { loads } from './support/breaking.ts';
import { holdLongTimers, passTime } from './support/long-timers.ts';
import { comeIn, look, publish } from './support/publishing.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import type { Files } from './support/slides-folder.ts';
import { STAFF_OF_KIOSK, useKioskWithStaff } from './support/states.ts';

const app = await useKioskWithStaff();

function release(name: string): Files {
  return { ...SMALL_KIOSK, 'kiosk.json': { title: { kk: name, ru: name }, languages: ['kk', 'ru'], staff: STAFF_OF_KIOSK } };
}

function shows(page: Page, name: string): Promise<unknown> {
  return page.waitForFunction((words) => document.title.endsWith(words), name);
}

/** Five minutes pass; and once more where the look before them was still under way, so that the next one comes five minutes after it. */
async function showsInTime(page: Page, name: string): Promise<void> {
  await passTime(page, 300);
  const shown = await page.waitForFunction((words) => document.title.endsWith(words), name, { timeout: 5_000 }).catch(() => null);
  if (shown) return;
  await passTime(page, 300);
  await shows(page, name);
}

test('staff go back to the release before, which stays until they ask for the other one', async () => {
  const page = await app.visitor();
  await holdLongTimers(page);
  await page.addInitScript(() => { Math.random = () => 0.5; });
  await page.goto(app.address('?lang=ru&attract=off'));
  await arrive(page, { state: 'menu', offline: 'ready' });
  await publish(app, release('Новая'));
  await look(page);
  await shows(page, 'Новая');
  await comeIn(page);
  await page.getByText('На экране тот же выпуск, что на сервере.').waitFor();
  await page.getByRole('button', { name: 'Показать прежний выпуск' }).click();
  await page.getByText('На экране прежний выпуск.').waitFor();
  await shows(page, 'Пробная площадка');
  await page.keyboard.press('Escape');
  await look(page);
  await comeIn(page);
  await page.getByText('На сервере выпуск, который сняли с этого экрана.').waitFor();
  await page.getByRole('button', { name: 'Всё равно взять выпуск с сервера' }).click();
  await page.getByText('Сохранено; появится, когда экрана никто не касается.').waitFor();
  await page.keyboard.press('Escape');
  await passTime(page, 91);
  await passTime(page, 20); // Nobody is there any more.
  await shows(page, 'Новая');
});

test('a release that the disk does not give at a start is shown as soon as it does, without a network', async () => {
  await publish(app, release('Пробная площадка'));
  const page = await app.visitor();
  await holdLongTimers(page);
  await page.addInitScript(() => { Math.random = () => 0.5; });
  await page.goto(app.address('?lang=ru&attract=off'));
  await arrive(page, { state: 'menu', offline: 'ready' });
  const manifest = `content/${await publish(app, release('Новая'))}.json`;
  await look(page);
  await shows(page, 'Новая');
  await arrive(page, { offline: 'ready' });
  const bytes = await page.evaluate(async (path) => {
    const words = await (await caches.match(path))?.text() ?? '';
    await (await caches.open('korme-content')).delete(path);
    return words;
  }, manifest);
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache'); // Which would give it, too.
  await app.disconnect();
  await page.reload();
  await shows(page, 'Пробная площадка');
  await arrive(page, { state: 'menu', offline: 'ready' });
  await page.evaluate(async ([path, words]) => { await (await caches.open('korme-content')).put(path, new Response(words, { headers: { 'content-type': 'application/json' } })); }, [manifest, bytes] as const);
  await showsInTime(page, 'Новая');
  await app.connect();
});

test('a release that neither drawing anew nor reloads help gives way to the one before by itself', async () => {
  await publish(app, release('Пробная площадка'));
  const page = await app.visitor();
  await holdLongTimers(page);
  await page.addInitScript(() => { Math.random = () => 0.5; });
  await page.addInitScript(() => { setInterval(() => { if (sessionStorage.getItem('broken') !== null) throw new Error('broken on purpose'); }, 500); });
  const loaded = loads(page);
  await page.goto(app.address('?lang=ru&attract=off'));
  await arrive(page, { state: 'menu', offline: 'ready' });
  await publish(app, release('Плохая'));
  await look(page);
  await shows(page, 'Плохая');
  await page.evaluate(() => { sessionStorage.setItem('broken', ''); });
  await page.reload();
  await shows(page, 'Пробная площадка');
  assert.equal(loaded(), 5, 'the first load, one that shows what is broken, and three reloads');
  await page.evaluate(() => { sessionStorage.removeItem('broken'); });
  await passTime(page, 61);
  assert.equal(loaded(), 5, 'nobody is thrown out a minute later');
  await comeIn(page);
  await page.getByText('На сервере выпуск, который сняли с этого экрана.').waitFor();
});
