import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { useApp } from './support/app.ts';
import { holdLongTimers, passTime } from './support/long-timers.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { swipe } from './support/touch.ts';

const app = useApp({ slides: SMALL_KIOSK });

/** Whether the page kept the browser from doing its own with an event of this kind. */
async function isPrevented(page: Page, type: string, act: () => Promise<void>): Promise<boolean> {
  const seen = page.evaluate((name) => new Promise<boolean>((resolve) => {
    addEventListener(name, (event) => { setTimeout(() => { resolve(event.defaultPrevented); }); }, { once: true, capture: true });
  }), type);
  await page.evaluate(() => undefined); // The listener is there before the act.
  await act();
  return seen;
}

test('a long press or a right click opens no menu', async () => {
  const page = await app.visit('#/1/2');
  await arrive(page, { slide: '2', offline: 'ready' }); // All that comes after the first slide is there.
  assert.equal(await isPrevented(page, 'contextmenu', () => page.mouse.click(400, 300, { button: 'right' })), true);
});

test('text can not be selected and pictures can not be dragged', async () => {
  const page = await app.visit('#/1.1/picture');
  await arrive(page, { slide: 'picture', offline: 'ready' });
  await page.mouse.dblclick(300, 80);
  await page.mouse.move(100, 80);
  await page.mouse.down();
  await page.mouse.move(900, 400, { steps: 5 });
  await page.mouse.up();
  assert.equal(await page.evaluate(() => getSelection()?.toString()), '');
  await arrive(page, { slide: 'picture' });
});

test('a pinch or a double tap does not zoom', async () => {
  const page = await app.visit('#/1/2', { hasTouch: true, isMobile: true });
  await arrive(page, { slide: '2' });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Input.synthesizePinchGesture', { x: 640, y: 360, scaleFactor: 2.5 });
  await page.touchscreen.tap(640, 360);
  await page.touchscreen.tap(640, 360);
  assert.equal(await page.evaluate(() => visualViewport?.scale), 1);
});

test('no link leads out', async () => {
  const page = await app.visit('#/1');
  await arrive(page, { slide: 'cover' });
  assert.equal(await page.locator('a[href]').count(), 0);
});

test('a wheel or a touch that changes nothing draws nothing anew', async () => {
  const page = await app.visit('#/1/2');
  await arrive(page, { slide: '2', offline: 'ready' });
  await page.mouse.wheel(0, 10); // The first one says that somebody is there.
  await page.evaluate(() => {
    const element = document.querySelector('korme-app') as unknown as { update(changed: unknown): void };
    element.update = () => { document.title = 'drawn'; };
  });
  for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, 10);
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve); }); }));
  assert.notEqual(await page.title(), 'drawn');
});

test('a swipe in the menu moves no focus, a key does', async () => {
  const page = await app.visitor({ hasTouch: true });
  await page.goto(app.address('?attract=off'));
  await arrive(page, { state: 'menu' });
  const focused = (): Promise<string> => page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.localName ?? '';
  });
  await swipe(page, { x: 900, y: 400 }, { x: 300, y: 400 });
  assert.equal(await focused(), 'body');
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(), 'button');
});

test('the title of the page says what is on the screen, and whose it is', async () => {
  const page = await app.visit('?lang=ru#/1/2');
  await arrive(page, { slide: '2', lang: 'ru' });
  assert.equal(await page.title(), 'Введение – Пробная площадка');
  await page.evaluate(() => { location.hash = '#/1/'; });
  await arrive(page, { state: 'menu' });
  assert.equal(await page.title(), 'Первый раздел – Пробная площадка');
  await page.evaluate(() => { location.hash = '#/'; });
  await page.waitForFunction(() => document.title === 'Пробная площадка');
  await page.getByRole('button', { name: 'Қазақша' }).click();
  await arrive(page, { lang: 'kk' });
  assert.equal(await page.title(), 'Сынақ алаңы');
});

test('with attract=off the slide stays', async () => {
  const page = await app.visitor();
  await holdLongTimers(page);
  await page.goto(app.address('?attract=off#/1/2'));
  await arrive(page, { slide: '2' });
  await passTime(page, 600);
  await arrive(page, { slide: '2' });
});

test('the kiosk can be installed to a home screen', async () => {
  const page = await app.visit('#/1');
  await arrive(page, { slide: 'cover' });
  const browser = await page.context().newCDPSession(page);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((error) => error !== 'in-incognito'), []); // As tests are.
  const { errors, data } = await browser.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  const { icons, display } = JSON.parse(data ?? '{}') as { icons: { src: string; type: string }[]; display: string };
  assert.equal(display, 'fullscreen');
  for (const { src, type } of icons) {
    const answer = await page.request.get(app.address(src));
    assert.deepEqual([answer.status(), answer.headers()['content-type']], [200, type]);
  }
});

test('the buttons of a mouse for back and forward lead nowhere', async () => {
  const page = await app.visit('?attract=off');
  await arrive(page, { state: 'menu', offline: 'ready' });
  const browser = await page.context().newCDPSession(page);
  for (const button of ['back', 'forward'] as const) {
    for (const type of ['mousePressed', 'mouseReleased'] as const) await browser.send('Input.dispatchMouseEvent', { type, x: 600, y: 300, button, clickCount: 1 });
  }
  await page.waitForTimeout(300);
  assert.equal(page.url(), app.address('?attract=off#/'));
  await arrive(page, { state: 'menu' });
});
