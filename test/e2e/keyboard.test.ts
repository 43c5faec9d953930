// A visit, and the work of staff, by a keyboard alone: nothing here touches, clicks or looks up an element to act on it.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { hashOfPin } from '../../src/core/staff-pin.ts';
import { useApp } from './support/app.ts';
import { focusArrives, focused, tabTo } from './support/focus.ts';
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

  await page.waitForFunction(() => !document.querySelector('korme-app')?.shadowRoot?.querySelector('korme-menu')?.shadowRoot?.querySelector('.greeting')); // The first tile.
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

test('the focus is never lost: after the greeting, a question, a slide that went away, a button that can’t be pressed any more', async () => {
  const page = await screen();
  const name = async (): Promise<string | undefined> => (await focused(page))?.name;
  await page.keyboard.press('Enter');
  await choose(page, 'Русский');
  await page.waitForFunction(() => !document.querySelector('korme-app')?.shadowRoot?.querySelector('korme-menu')?.shadowRoot?.querySelector('.greeting'));
  assert.match(await name() ?? '', /^Первый раздел/);

  await page.evaluate(() => { location.hash = '#/1.1/picture'; });
  await arrive(page, { slide: 'picture' });
  await tabTo(page, /^Увеличить картинку/);
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: 'map' });
  await page.waitForFunction(() => document.querySelector('korme-app')?.shadowRoot?.activeElement?.localName === 'main');

  await page.evaluate(() => { location.hash = '#/1/2'; });
  await arrive(page, { slide: '2' });
  await choose(page, 'Назад');
  await arrive(page, { slide: 'cover' });
  await focusArrives(page, 'Дальше');

  await tabTo(page, 'Вид и звук', 'Shift+Tab');
  await passTime(page, 151);
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('korme-still-here').waitFor({ state: 'detached' });
  assert.equal(await name(), 'Вид и звук');
});

test('who is asked over an enlarged picture sees the question, and goes on with the picture', async () => {
  const page = await screen();
  await page.evaluate(() => { location.hash = '#/1.1/picture'; });
  await arrive(page, { slide: 'picture' });
  await choose(page, /^Суретті үлкейту/);
  await page.locator('picture-zoom').waitFor({ state: 'attached' });
  await passTime(page, 151);
  const question = page.getByRole('alertdialog');
  await question.waitFor();
  assert.equal((await focused(page))?.unseen, null);
  await page.keyboard.press('Space');
  await question.waitFor({ state: 'detached' });
  assert.equal(await page.locator('picture-zoom').count(), 1);
});

test('a screen reader’s click, which comes without a pointer, is a touch', async () => {
  const page = await app.visitor();
  await holdLongTimers(page);
  await page.goto(app.address('#/1/2'));
  await arrive(page, { slide: '2', offline: 'ready' });
  await passTime(page, 59);
  await page.getByRole('button', { name: 'Келесі' }).evaluate((button: HTMLButtonElement) => { button.click(); });
  await arrive(page, { slide: 'long' });
  await passTime(page, 59);
  assert.equal(await page.locator('korme-still-here').count(), 0);
});

test('what Tab reaches behind the panel of sizes and colours is not covered by it', async () => {
  const page = await screen();
  await page.evaluate(() => { location.hash = '#/1/2'; });
  await arrive(page, { slide: '2' });
  await choose(page, 'Көрініс пен дыбыс');
  await page.locator('comfort-panel').waitFor();
  await tabTo(page, 'Алдыңғы');
  await page.locator('comfort-panel').waitFor({ state: 'detached' });
});

test('staff come in, set the colours of the device, look at its number and leave, by keyboard', async () => {
  const page = await screen();
  await page.keyboard.press('Control+Alt+Shift+KeyK');
  await arrive(page, { state: 'staff' });
  await page.locator('pin-pad').waitFor();
  await page.evaluate((words) => { // From a program that keeps PINs: nobody has to know them by heart.
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', words);
    document.querySelector('korme-staff')?.shadowRoot?.querySelector('dialog')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, `${PIN}\n`);
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
