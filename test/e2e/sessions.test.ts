// Strangers, one after the other: each finds the screen fresh.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { useApp } from './support/app.ts';
import { holdLongTimers, passTime } from './support/long-timers.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { swipe } from './support/touch.ts';

const app = useApp({ slides: { ...SMALL_KIOSK, 'kiosk.json': { ...SMALL_KIOSK['kiosk.json'] as object, attract: { seconds: 10, hours: { from: '09:00', to: '18:00' } } } } });

/** A screen that nobody is at, at noon. */
async function nobody(path = ''): Promise<Page> {
  const page = await app.visitor({ hasTouch: true });
  await holdLongTimers(page);
  await page.addInitScript(() => {
    const noon = new Date('2026-11-20T12:00:00').getTime() - Date.now();
    const now = Date.now.bind(Date);
    Date.now = () => now() + noon;
  });
  await page.goto(app.address(path));
  return page;
}

/** The words of the slide that lies on top. */
function seenWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const slides = [...document.querySelector('korme-app')?.shadowRoot?.querySelector('korme-attract')?.shadowRoot?.querySelectorAll('attract-slide[seen]') ?? []];
    const flow = slides.at(-1)?.shadowRoot?.querySelector('slide-frame')?.shadowRoot?.querySelector('text-flow');
    return flow?.shadowRoot?.textContent?.trim() ?? '';
  });
}

test('the attract loop runs until somebody touches the screen, and that touch opens nothing but the menu', async () => {
  const page = await nobody();
  await arrive(page, { state: 'attract', lang: 'kk' });
  await page.locator('attract-slide[seen]').waitFor();
  await page.touchscreen.tap(640, 400); // Where a tile lies below it.
  await arrive(page, { state: 'menu' });
  await page.getByRole('group', { name: 'Тілді таңдаңыз' }).getByRole('button', { name: 'Русский' }).tap();
  await arrive(page, { state: 'menu', lang: 'ru' });
  assert.equal(await page.locator('.greeting').count(), 0);
  assert.match(page.url(), /#\/$/);
});

test('a key wakes the screen and does nothing else; so does a switch that presses the button', async () => {
  const page = await nobody();
  await arrive(page, { state: 'attract' });
  await page.keyboard.press('KeyB');
  await arrive(page, { state: 'menu' });
  assert.equal(await page.locator('.black').count(), 0);
  const other = await nobody();
  await other.getByRole('button', { name: 'Экранды түртіңіз' }).evaluate((button: HTMLButtonElement) => { button.click(); });
  await arrive(other, { state: 'menu' });
});

test('the picture changes every ten seconds, and the invitation speaks each language in turn', async () => {
  const page = await nobody();
  await arrive(page, { state: 'attract' });
  await page.locator('attract-slide[seen]').waitFor();
  assert.equal(await seenWords(page), 'Қош келдіңіз');
  const languages = new Set<string>();
  for (let turn = 0; turn < 40 && languages.size < 2; turn += 1) {
    languages.add(await page.locator('.invitation .now').getAttribute('lang') ?? '');
    await page.waitForTimeout(250);
  }
  assert.deepEqual([...languages].sort(), ['kk', 'ru']);
  await passTime(page, 10);
  await page.locator('attract-slide[seen][data-key="2"]').waitFor();
  assert.equal(await seenWords(page), 'Сурет');
});

test('after the opening hours the screen is black, and wakes at a touch', async () => {
  const page = await nobody();
  await arrive(page, { state: 'attract' });
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 8 * 3_600_000;
  });
  await page.locator('korme-attract .closed').waitFor();
  await page.touchscreen.tap(640, 400);
  await arrive(page, { state: 'menu' });
});

test('whoever may have gone is asked, sees the seconds, and goes on with a touch that does nothing else', async () => {
  const page = await nobody('#/1/2');
  await arrive(page, { slide: '2' });
  await page.touchscreen.tap(640, 300);
  await passTime(page, 59);
  assert.equal(await page.locator('korme-still-here').count(), 0);
  await passTime(page, 2);
  await page.getByRole('alertdialog', { name: 'Әлі осындасыз ба?' }).waitFor();
  assert.equal(await page.locator('korme-still-here .count').textContent(), '20');
  await page.locator('korme-still-here .count', { hasText: '19' }).waitFor();
  const next = await page.getByRole('button', { name: 'Келесі', includeHidden: true }).boundingBox();
  await page.touchscreen.tap(next!.x + next!.width / 2, next!.y + next!.height / 2);
  await page.locator('korme-still-here').waitFor({ state: 'detached' });
  await arrive(page, { slide: '2', page: '1' });
  await passTime(page, 59);
  assert.equal(await page.locator('korme-still-here').count(), 0);
});

test('whoever has gone leaves nothing behind: no language, size, colours, panel, place or way back', async () => {
  const page = await nobody();
  await arrive(page, { state: 'attract' });
  await page.touchscreen.tap(640, 400);
  await page.locator('.greeting').getByRole('button', { name: 'Русский' }).tap();
  await page.getByRole('button', { name: 'Первый раздел' }).tap();
  await page.getByRole('button', { name: 'Введение' }).tap();
  await arrive(page, { slide: 'cover', lang: 'ru' });
  await page.getByRole('button', { name: 'Дальше' }).tap();
  await arrive(page, { slide: '2' });
  await page.getByRole('button', { name: 'Вид и звук' }).tap();
  await page.getByRole('button', { name: '160 %' }).tap();
  await page.getByRole('button', { name: 'Контрастные' }).tap();
  await page.getByRole('button', { name: 'Без звука' }).tap();
  await page.getByRole('button', { name: 'Опустить всё пониже' }).tap();
  await page.locator('korme-app[reach][theme=contrast]').waitFor();
  await page.waitForFunction(() => document.querySelector('korme-app')?.style.getPropertyValue('--korme-size') === '1.6');
  await passTime(page, 151);
  await page.getByRole('alertdialog').waitFor();
  await passTime(page, 20);
  await arrive(page, { state: 'attract', lang: 'kk', theme: 'light', deck: null });
  assert.equal(await page.locator('korme-app').getAttribute('reach'), null);
  assert.equal(await page.evaluate(() => document.querySelector('korme-app')?.style.getPropertyValue('--korme-size')), '1');
  assert.equal(await page.locator('comfort-panel, korme-still-here').count(), 0);
  await page.waitForFunction(() => location.hash === '#/');
  for (const step of ['back', 'forward', 'forward'] as const) {
    await page.evaluate((way) => { history[way](); }, step);
    await page.waitForTimeout(200);
    assert.equal(await page.locator('korme-app').getAttribute('deck'), null, step);
    assert.match(page.url(), /#\/$/, step);
  }
});

test('a touch beside the panel is done with it, and so is Escape', async () => {
  const page = await nobody('?lang=ru#/1/2');
  await arrive(page, { slide: '2' });
  await page.getByRole('button', { name: 'Вид и звук' }).tap();
  await page.locator('comfort-panel').waitFor();
  await page.touchscreen.tap(900, 300);
  await page.locator('comfort-panel').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Вид и звук' }).tap();
  await page.getByRole('dialog', { name: 'Вид и звук' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('comfort-panel').waitFor({ state: 'detached' });
  await arrive(page, { slide: '2' });
});

test('whoever looks at a picture is asked over it; what was opened there is no way back for the next one, and the address is that of the menu', async () => {
  const page = await nobody('?lang=ru');
  await arrive(page, { state: 'attract' });
  await page.touchscreen.tap(640, 400);
  await page.getByRole('button', { name: 'Первый раздел' }).tap();
  await page.getByRole('button', { name: 'Картина и карта' }).tap();
  await arrive(page, { slide: 'picture' });
  const enlarge = page.getByRole('button', { name: /^Увеличить/ }).first();
  await enlarge.tap();
  await page.locator('picture-zoom').waitFor({ state: 'attached' });
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: 'map' });
  await page.keyboard.press('PageUp');
  await arrive(page, { slide: 'picture' });
  await enlarge.tap();
  await page.locator('picture-zoom').waitFor({ state: 'attached' });
  await passTime(page, 151);
  await page.getByRole('button', { name: 'Да, я здесь' }).tap();
  await page.locator('korme-still-here').waitFor({ state: 'detached' });
  assert.equal(await page.locator('picture-zoom').count(), 1);
  await passTime(page, 151);
  await page.getByRole('alertdialog').waitFor();
  await passTime(page, 20);
  await arrive(page, { state: 'attract', deck: null });
  assert.equal(await page.locator('picture-zoom').count(), 0);
  await page.waitForFunction(() => location.hash === '#/' && (history.state as { steps?: number } | null)?.steps === 1);
  await page.evaluate(() => new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
    history.back();
  }));
  assert.match(page.url(), /#\/$/);
});

test('who was asked goes on at the button that had the focus', async () => {
  const page = await nobody('?lang=ru#/1/2');
  await arrive(page, { slide: '2' });
  const next = page.getByRole('button', { name: 'Дальше' });
  await next.focus();
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => customElements.get('korme-still-here')); // In a minute of real time it has long come.
  await passTime(page, 61);
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('korme-still-here').waitFor({ state: 'detached' });
  assert.ok(await next.evaluate((button) => button.matches(':focus')));
});

test('clicks without a finger, as a screen reader sends them, tell that somebody is there', async () => {
  const page = await nobody('?lang=ru#/1/2');
  await arrive(page, { slide: '2' });
  await page.getByRole('button', { name: 'Вид и звук' }).evaluate((button: HTMLButtonElement) => { button.click(); });
  await passTime(page, 61);
  await page.getByRole('alertdialog').waitFor();
});

test('a swipe wakes the screen, and takes nothing from the key that is pressed after it', async () => {
  const page = await nobody('?lang=ru');
  await arrive(page, { state: 'attract' });
  await swipe(page, { x: 640, y: 500 }, { x: 640, y: 300 });
  await arrive(page, { state: 'menu' });
  await page.getByRole('button', { name: 'Первый раздел' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash === '#/1/');
});
