// Whatever hands and keys do, nothing leads out, nothing breaks, and the next visitor finds a fresh screen.
// `npm test` does 5,000 things; `npm run test:monkey -- --events 100000 --seed 7` as many as you like.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { useApp } from './support/app.ts';
import { holdLongTimers, passTime } from './support/long-timers.ts';
import { Monkey } from './support/monkey.ts';
import { arrive } from './support/screen.ts';

const EVENTS = Number(process.env['MONKEY_EVENTS'] ?? 5000);
const SEED = Number(process.env['MONKEY_SEED'] ?? 1);

const app = useApp();

/** Where the page is, how many there are, and how large it is seen. */
async function whereabouts(page: Page): Promise<unknown> {
  const { origin, path, scale } = await page.evaluate(() => ({ origin: location.origin, path: location.pathname + location.search, scale: visualViewport?.scale }));
  return { origin, path, scale, pages: page.context().pages().length };
}

test(`${EVENTS} things that hands and keys can do (seed ${SEED}) lead nowhere and break nothing`, { timeout: 60_000 + EVENTS * 100 }, async () => {
  const page = await app.visitor({ hasTouch: true });
  await holdLongTimers(page);
  await page.goto(app.address(''));
  await arrive(page, { state: 'attract', offline: 'ready' }); // All that comes after the first screen is there.
  const before = await whereabouts(page);
  const monkey = await Monkey.at(page, SEED);
  const last: string[] = [];
  let events = await monkey.everyChord();
  for (; events < EVENTS; events += 1) {
    last.push(await monkey.act());
    if (events % 100 === 0) {
      assert.deepEqual(await whereabouts(page), before, last.slice(-100).join(', '));
      last.splice(0);
    }
    if (events % 2000 === 0) await page.evaluate((address) => { location.hash = address; }, ['#/4.1', '#/4.4', '#/2.2', '#/1.1'][events / 2000 % 4] ?? '#/');
  }
  assert.deepEqual(await whereabouts(page), before);
  for (let turn = 0; turn < 3 && await page.locator('korme-app').getAttribute('state') !== 'attract'; turn += 1) await passTime(page, 200); // It may ask, or wait for a film.
  await arrive(page, { state: 'attract', lang: 'kk', theme: 'light' });
});
