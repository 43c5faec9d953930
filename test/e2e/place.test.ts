import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { useApp } from './support/app.ts';
import { arrive, at } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { shown } from './support/words.ts';

const app = useApp({ slides: SMALL_KIOSK });

const LANDSCAPE = { width: 1280, height: 800 };
const PORTRAIT = { width: 800, height: 1280 };

async function firstNumber(page: Page): Promise<string> {
  const number = (await shown(page)).find((word) => /^№\d+/.test(word));
  assert.ok(number);
  return number;
}

/** Waits until a layout for another window has been painted: the mark is set anew. */
async function turn(page: Page, size: { width: number; height: number }): Promise<void> {
  const before = await page.evaluate(() => performance.getEntriesByName('korme:slide').at(-1)?.startTime ?? 0);
  await page.setViewportSize(size);
  await page.waitForFunction((time) => (performance.getEntriesByName('korme:slide').at(-1)?.startTime ?? 0) > time, before);
}

test('turning the device there and back keeps the reader at the same words, and at last on the same page', async () => {
  const page = await app.visit('?lang=kk#/1/long/3', { viewport: LANDSCAPE });
  const place = await arrive(page, { slide: 'long', page: '3' });
  const reading = await firstNumber(page);
  for (const size of [PORTRAIT, { width: 390, height: 844 }, LANDSCAPE]) {
    await turn(page, size);
    assert.ok((await shown(page)).includes(reading), `${reading} is not on the screen at ${size.width} × ${size.height}`);
    assert.equal(page.url().endsWith(`/${(await at(page)).page ?? ''}`), true);
  }
  assert.equal((await at(page)).page, place.page);
});

test('another language shows the same sentence', async () => {
  const page = await app.visit('?lang=kk&size=160#/1/long/5', { viewport: LANDSCAPE });
  await arrive(page, { slide: 'long', page: '5' });
  const reading = await firstNumber(page);
  await page.getByRole('button', { name: /^Рус/ }).click();
  await arrive(page, { lang: 'ru', slide: 'long' });
  assert.ok((await shown(page)).includes(reading));
});
