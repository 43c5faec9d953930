// The hidden door: who gets in, what they see and set, and that it lasts.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { hashOfPin } from '../../src/core/staff-pin.ts';
import { useApp } from './support/app.ts';
import { holdLongTimers, passTime } from './support/long-timers.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';

const PIN = '482915';
const SALT = { salt: '0123456789abcdef0123456789abcdef', iterations: 100_000 };
const KIOSK = { ...SMALL_KIOSK['kiosk.json'] as object, session: { idleSeconds: 10 }, staff: { corner: 'top-right', pin: { ...SALT, hash: await hashOfPin(crypto.subtle, PIN, SALT) } } };

const app = useApp({ slides: { ...SMALL_KIOSK, 'kiosk.json': KIOSK } });

async function screen(path = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await app.visitor({ hasTouch: true, ...options });
  await holdLongTimers(page);
  await page.goto(app.address(path));
  return page;
}

/** The listener for taps comes after the first screen. */
async function ready(page: Page): Promise<void> {
  await page.locator('korme-app[offline=ready]').waitFor();
}

async function knock(page: Page, taps = 7): Promise<void> {
  const { width, height } = page.viewportSize()!;
  assert.ok(height > 0);
  for (let tap = 0; tap < taps; tap += 1) await page.touchscreen.tap(width - 20, 20);
}

async function enter(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).tap();
  await page.getByRole('button', { name: 'Войти' }).tap();
}

test('staff come in by seven taps and the PIN, switch on presenter mode, and it holds over a reload until they switch it off', async () => {
  const page = await screen('?lang=ru');
  await arrive(page, { state: 'attract' });
  await ready(page);
  await knock(page, 6);
  await arrive(page, { state: 'menu' });
  assert.equal(await page.locator('korme-staff').count(), 0);
  await page.touchscreen.tap(400, 20); // Elsewhere: the row begins anew.
  await knock(page);
  await arrive(page, { state: 'staff' });
  await enter(page, '482916');
  await page.getByText('PIN-код неверный. Осталось попыток: 4.').waitFor();
  await enter(page, PIN);
  await page.getByRole('heading', { name: 'Панель сотрудника' }).waitFor();
  await page.locator('staff-panel').getByText('Работает без сети').waitFor();
  await page.locator('staff-panel .events').getByText(/Показан выпуск: [0-9a-f]{12}$/).waitFor();
  assert.ok(!(await page.locator('staff-panel .events').textContent() ?? '').includes(PIN));
  assert.ok(!page.url().includes(PIN));
  await page.getByRole('button', { name: 'Включён' }).tap();
  await page.getByText('Сохранено.').waitFor();
  await page.getByRole('button', { name: 'Закрыть' }).tap();
  await arrive(page, { state: 'menu' });
  await passTime(page, 600);
  await arrive(page, { state: 'menu' });

  await page.reload();
  await arrive(page, { state: 'menu' }); // No attract loop.
  await ready(page);
  await knock(page);
  await enter(page, PIN);
  for (const event of ['Неверный PIN-код', 'Настройка изменена: presenter: true', 'Сотрудник вышел']) await page.locator('staff-panel .events').getByText(event).waitFor();
  await page.getByRole('button', { name: 'Выключен' }).tap();
  await page.keyboard.press('Escape');
  await arrive(page, { state: 'attract' });
});

test('five wrong PINs lock the door, for the right one too, and a reload does not open it', async () => {
  const page = await screen('?lang=ru#/1/2');
  await arrive(page, { slide: '2' });
  await ready(page);
  await page.keyboard.press('Control+Alt+Shift+KeyK');
  await arrive(page, { state: 'staff' });
  for (let time = 0; time < 5; time += 1) {
    await page.keyboard.type('1111');
    await page.keyboard.press('Enter');
    await page.getByText(time < 4 ? `Осталось попыток: ${4 - time}.` : 'Вход закрыт; осталось минут: 5.').waitFor();
  }
  await page.reload();
  await arrive(page, { slide: '2' });
  await ready(page);
  await page.keyboard.press('Control+Alt+Shift+KeyK');
  await page.getByText('Вход закрыт; осталось минут: 5.').waitFor();
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('staff-panel').count(), 0);
  await page.keyboard.press('Escape');
  await arrive(page, { state: 'deck', slide: '2' });
});

test('keys in the panel move nothing below it, staff are not asked whether they are there, and who goes away leaves it closed', async () => {
  const page = await screen('?lang=ru#/1/2');
  await arrive(page, { slide: '2' });
  await ready(page);
  await knock(page);
  await arrive(page, { state: 'staff' });
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await page.locator('staff-panel').waitFor();
  for (const key of ['ArrowRight', 'PageDown', 'End', 'KeyB']) await page.keyboard.press(key);
  for (let turn = 0; turn < 28; turn += 1) {
    await passTime(page, 10);
    assert.equal(await page.locator('korme-still-here').count(), 0);
  }
  assert.equal(await page.locator('staff-panel').count(), 1);
  await passTime(page, 20);
  await page.locator('korme-staff').waitFor({ state: 'detached' });
  await arrive(page, { state: 'deck', slide: '2', page: '1' });
});

test('a screen that was calibrated has buttons of 20 and 15 mm, after a reload too', async () => {
  const page = await screen('?lang=ru', { viewport: { width: 1080, height: 1920 } });
  await arrive(page, { state: 'attract' });
  await ready(page);
  await knock(page);
  await enter(page, PIN);
  await page.getByRole('button', { name: 'Откалибровать экран' }).tap();
  await page.getByRole('slider').fill('428'); // 5 px to a millimetre.
  await page.locator('card-ruler').getByRole('button', { name: 'Сохранить' }).tap();
  await page.getByText('216 × 384 мм').waitFor();
  await page.keyboard.press('Escape');
  for (let visit = 0; visit < 2; visit += 1) {
    await arrive(page, { state: 'attract' });
    const targets = await page.locator('korme-app').evaluate((root) => {
      const probe = document.createElement('div');
      Object.assign(probe.style, { width: 'var(--korme-target)', height: 'var(--korme-target-small)', position: 'absolute' });
      root.shadowRoot!.append(probe);
      const { width, height } = probe.getBoundingClientRect();
      probe.remove();
      return [width, height].map(Math.round);
    });
    assert.deepEqual(targets, [100, 75]);
    await page.reload();
  }
});

test('the events can be saved as a file', async () => {
  const page = await screen('?lang=ru');
  await arrive(page, { state: 'attract' });
  await ready(page);
  await knock(page);
  await enter(page, PIN);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Сохранить в файл' }).tap();
  const stream = await (await saving).createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  assert.match(text, /"offline": \{\n {4}"state": "ready"/);
  assert.match(text, /\d\d:\d\d:\d\d [+-]\d\d:\d\d start\n/);
  assert.ok(!text.includes(PIN));
});

test('a device whose database does not open shows its slides, and lets staff in', async () => {
  const page = await screen('about:blank');
  await page.addInitScript(() => { IDBFactory.prototype.open = () => { throw new DOMException('broken', 'UnknownError'); }; });
  await page.goto(app.address('?lang=ru#/1/2'));
  await arrive(page, { slide: '2' });
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/staff-[^/]*\.js$/.test(name)));
  await page.locator('korme-comfort').waitFor();
  await knock(page);
  await arrive(page, { state: 'staff' });
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Тёмные' }).tap();
  await page.getByText('действует до следующего запуска').waitFor();
  await page.getByRole('button', { name: 'Закрыть' }).tap();
  await arrive(page, { slide: '2', theme: 'dark' });
  for (const left of [4, 3]) { // The door is not as if nobody had tried, nor the panel as if nothing had been set.
    await knock(page);
    await enter(page, '1111');
    await page.getByText(`Осталось попыток: ${left}.`).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('korme-staff').waitFor({ state: 'detached' });
  }
  await knock(page);
  await enter(page, PIN);
  assert.equal(await page.getByRole('button', { name: 'Тёмные' }).getAttribute('aria-pressed'), 'true');
});
