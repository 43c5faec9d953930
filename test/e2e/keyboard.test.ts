// A visit, and the work of staff, by a keyboard alone: nothing here touches, clicks or looks up an element to act on it.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { hashOfPin } from '../../src/core/staff-pin.ts';
import { useApp } from './support/app.ts';
import { focused, tabTo } from './support/focus.ts';
import { holdLongTimers, passTime } from './support/long-timers.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';

const PIN = '739146';
const SALT = { salt: 'fedcba9876543210fedcba9876543210', iterations: 100_000 };
const KIOSK = { ...SMALL_KIOSK['kiosk.json'] as object, staff: { pin: { ...SALT, hash: await hashOfPin(crypto.subtle, PIN, SALT) } } };

const app = useApp({ slides: { ...SMALL_KIOSK, 'kiosk.json': KIOSK } });

/** Tab to it, and Enter or Space on it. */
async function choose(page: Page, name: string | RegExp, by: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(by);
}

async function screen(): Promise<Page> {
  const page = await app.visitor();
  await holdLongTimers(page);
  await page.goto(app.address(''));
  await arrive(page, { state: 'attract', offline: 'ready' });
  return page;
}

test('a visitor does everything by keyboard: language, sections, decks, pages, size, colours, map, way on, home, and is asked before the end', async () => {
  const page = await screen();
  await page.keyboard.press('Enter');
  await arrive(page, { state: 'menu', lang: 'kk' });
  await choose(page, 'Русский');
  await arrive(page, { lang: 'ru' });

  await page.keyboard.press('ArrowRight'); // The first tile.
  assert.match((await focused(page))?.name ?? '', /^Первый раздел/);
  await page.keyboard.press('Enter');
  await choose(page, /^Введение/, 'Space');
  await arrive(page, { deck: '1', slide: 'cover' });
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: '2' });
  await page.keyboard.press('Space');
  await arrive(page, { slide: 'long', page: '1' });
  await page.keyboard.press('ArrowRight');
  await arrive(page, { slide: 'long', page: '2' });
  await page.keyboard.press('Home');
  await arrive(page, { slide: 'cover' });
  await choose(page, 'Дальше');
  await arrive(page, { slide: '2' });

  await choose(page, 'Вид и звук');
  await page.getByRole('dialog', { name: 'Вид и звук' }).waitFor();
  await choose(page, '200 %');
  await page.waitForFunction(() => document.querySelector('korme-app')?.style.getPropertyValue('--korme-size') === '2');
  await choose(page, 'Контрастные', 'Space');
  await arrive(page, { theme: 'contrast' });
  await page.keyboard.press('Escape');
  assert.equal((await focused(page))?.name, 'Вид и звук'); // Back where it came from.
  await choose(page, 'Опустить всё пониже');
  await page.locator('korme-app[reach]').waitFor();

  await page.keyboard.press('End');
  await arrive(page, { slide: 'last' });
  await page.keyboard.press('PageDown');
  await choose(page, /Картина и карта$/);
  await arrive(page, { deck: '1.1', slide: 'picture' });
  await choose(page, /^Увеличить картинку/);
  await page.locator('picture-zoom').waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await page.locator('picture-zoom').waitFor({ state: 'detached' });
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: 'map' });
  await choose(page, /Астана/);
  await page.getByText('В Астане двенадцать').waitFor();
  await page.keyboard.press('Escape');
  await arrive(page, { state: 'deck', slide: 'map' });

  await passTime(page, 151);
  await page.getByRole('alertdialog').waitFor();
  assert.equal((await focused(page))?.unseen, null);
  await page.keyboard.press('Space');
  await page.locator('korme-still-here').waitFor({ state: 'detached' });
  await arrive(page, { state: 'deck', slide: 'map' });
  await page.keyboard.press('Escape');
  await arrive(page, { state: 'menu' });
  await choose(page, 'На главную');
  await page.waitForURL(/#\/$/);
});

test('staff come in, set the colours of the device, look at its number and leave, by keyboard', async () => {
  const page = await screen();
  await page.keyboard.press('Control+Alt+Shift+KeyK');
  await arrive(page, { state: 'staff' });
  await page.locator('pin-pad').waitFor();
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await page.locator('staff-panel').waitFor();
  await choose(page, 'Қараңғы');
  await choose(page, 'Нөмірін көрсету');
  await page.locator('device-number').waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await page.locator('staff-panel').waitFor();
  await choose(page, 'Жабу');
  await arrive(page, { theme: 'dark' });
});
