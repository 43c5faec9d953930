// A screen that plays by itself, and what a visitor who interrupts it leaves behind.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { useApp } from './support/app.ts';
import { holdLongTimers, passTime } from './support/long-timers.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';

const app = useApp({ slides: { ...SMALL_KIOSK, 'kiosk.json': { ...SMALL_KIOSK['kiosk.json'] as object, autoplay: { decks: ['1.1', '1'] } } } });

/** Nobody has touched it yet. */
async function screen(): Promise<Page> {
  const page = await app.visitor({ hasTouch: true });
  await holdLongTimers(page);
  await page.goto(app.address('?lang=ru'));
  await arrive(page, { state: 'deck', slide: 'picture' });
  await page.locator('korme-comfort').waitFor();
  return page;
}

async function leave(page: Page): Promise<void> {
  await passTime(page, 151);
  await page.getByRole('alertdialog').waitFor();
  await passTime(page, 20);
  await page.locator('korme-still-here').waitFor({ state: 'detached' });
}

test('goes on where it was interrupted, without what was opened on the map there', async () => {
  const page = await screen();
  await passTime(page, 30);
  await arrive(page, { slide: 'map' });
  await page.getByRole('button', { name: /Астана/ }).first().tap();
  await page.getByText('В Астане двенадцать').waitFor();
  await leave(page);
  await arrive(page, { slide: 'map' });
  await page.getByText('В Астане двенадцать').waitFor({ state: 'detached' });
  await passTime(page, 60);
  await arrive(page, { slide: 'facts' });
});

test('an enlarged picture goes with whoever has enlarged it', async () => {
  const page = await screen();
  await page.getByRole('button', { name: /^Увеличить/ }).first().tap();
  await page.locator('picture-zoom').waitFor({ state: 'attached' });
  await leave(page);
  await arrive(page, { slide: 'picture' });
  assert.equal(await page.locator('picture-zoom').count(), 0);
});

test('the panel of sizes and colours goes with whoever has opened it', async () => {
  const page = await screen();
  await page.getByRole('button', { name: 'Вид и звук' }).tap();
  await page.locator('comfort-panel').waitFor();
  await leave(page);
  await arrive(page, { slide: 'picture' });
  assert.equal(await page.locator('comfort-panel').count(), 0);
});

test('a click without a finger stops it, as a touch does', async () => {
  const page = await screen();
  await page.getByRole('button', { name: 'Вид и звук' }).evaluate((button: HTMLButtonElement) => { button.click(); });
  await page.locator('comfort-panel').waitFor();
  await passTime(page, 59);
  await arrive(page, { slide: 'picture' });
  assert.equal(await page.locator('comfort-panel').count(), 1);
});
