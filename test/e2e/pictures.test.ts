import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { useApp } from './support/app.ts';
import { arrive, at } from './support/screen.ts';
import { pinch, swipe } from './support/touch.ts';

const WIDE = await sharp({ create: { width: 2400, height: 1350, channels: 3, background: '#0b6b70' } }).jpeg().toBuffer();
const TALL = await sharp({ create: { width: 900, height: 1600, channels: 3, background: '#e2ab42' } }).jpeg().toBuffer();

const app = useApp({
  slides: {
    '1/deck.json': {
      id: '1', title: { kk: 'Суреттер', ru: 'Снимки' },
      slides: [
        { id: 'wide', title: { ru: 'Озеро' }, image: { src: 'wide.jpg', alt: { ru: 'Озеро утром' } } },
        { id: 'tall', title: { ru: 'Башня' }, image: { src: 'tall.jpg', alt: { ru: 'Старая башня' } } },
        { id: 'broken', title: { ru: 'Пусто' }, image: { src: 'broken.jpg', alt: { ru: 'Здесь был мост' } } },
      ],
    },
    '1/wide.jpg': WIDE, '1/tall.jpg': TALL, '1/broken.jpg': 'no picture',
  },
});

const KIOSK = { viewport: { width: 1920, height: 1080 }, screen: { width: 1920, height: 1080 }, hasTouch: true };
const MIDDLE = { x: 960, y: 540 };

async function opened(page: Page): Promise<void> {
  await page.locator('slide-frame[shown] picture-button button').tap();
  await page.locator('picture-zoom img').waitFor();
}

const zoomed = (page: Page): Promise<number> => page.locator('picture-zoom img').evaluate((picture) => new DOMMatrix(picture.style.transform).a);

/** Type and natural width of the picture that is on the screen. */
async function onScreen(page: Page): Promise<[string, number]> {
  return page.locator('slide-frame[shown] slide-image img').evaluate(async (picture: HTMLImageElement) => {
    await picture.decode();
    return [picture.src.split('.').at(-1) ?? '', picture.naturalWidth];
  });
}

for (const [name, width, height, scale, expected] of [['a phone', 390, 844, 3, 1280], ['a tablet', 1280, 800, 1, 1280], ['a kiosk', 1920, 1080, 1, 1920]] as const) {
  test(`shows ${name} a picture ${expected} px wide, in AVIF`, async () => {
    const page = await app.visit('?lang=ru#/1/wide', { viewport: { width, height }, screen: { width, height }, deviceScaleFactor: scale });
    await arrive(page, { slide: 'wide' });
    assert.deepEqual(await onScreen(page), ['avif', expected]);
  });
}

test('shows WebP to a browser that reads no AVIF, and keeps it for a time without a network', async () => {
  const page = await app.visitor(KIOSK);
  await page.addInitScript(() => {
    const make = globalThis.createImageBitmap.bind(globalThis);
    globalThis.createImageBitmap = (async (source: ImageBitmapSource, options?: ImageBitmapOptions) => {
      if (source instanceof Blob && source.type === 'image/avif') throw new DOMException('', 'InvalidStateError');
      return make(source, options);
    }) as typeof createImageBitmap;
  });
  await page.goto(app.address('?lang=ru#/1/wide'));
  await page.waitForFunction(() => document.querySelector('korme-app')?.getAttribute('offline') === 'ready');
  await arrive(page, { slide: 'wide' });
  await app.disconnect();
  await page.reload();
  await arrive(page, { slide: 'wide' });
  assert.deepEqual(await onScreen(page), ['webp', 1920]);
  await app.connect();
});

test('misses no picture after the screen was turned, or exchanged, without a network', async () => {
  const page = await app.visit('?lang=ru#/1/wide', KIOSK);
  await arrive(page, { slide: 'wide', offline: 'ready' });
  await app.disconnect();
  await page.setViewportSize({ width: 1080, height: 1920 });
  assert.equal((await at(page)).offline, 'ready');
  await page.reload();
  await arrive(page, { slide: 'wide' });
  assert.deepEqual(await onScreen(page), ['avif', 1920]);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', { width: 800, height: 600, screenWidth: 800, screenHeight: 600, deviceScaleFactor: 1, mobile: false });
  await page.reload();
  await arrive(page, { slide: 'wide', offline: 'ready' });
  assert.deepEqual(await onScreen(page), ['avif', 1920], 'what is stored is shown');
  await app.connect();
});

test('has the description in the place of a picture that can not be read', async () => {
  const page = await app.visit('?lang=ru#/1/broken', KIOSK);
  await arrive(page, { slide: 'broken' });
  await page.locator('slide-frame[shown]').getByText('Здесь был мост').waitFor();
});

test('enlarges a picture at a touch; fingers move it and turn no page; once it is whole again, a tap leads back', async () => {
  const page = await app.visit('?lang=ru#/1/wide', KIOSK);
  await arrive(page, { slide: 'wide', offline: 'ready' });
  await opened(page);
  await pinch(page, MIDDLE, 100, 300);
  assert.ok(Math.abs(await zoomed(page) - 3) < 0.1, `${await zoomed(page)}`);
  await swipe(page, { x: 1500, y: 540 }, { x: 300, y: 540 });
  assert.equal((await at(page)).slide, 'wide');
  await pinch(page, MIDDLE, 300, 60);
  assert.equal(await zoomed(page), 1);
  await page.touchscreen.tap(MIDDLE.x, MIDDLE.y);
  await page.locator('picture-zoom').waitFor({ state: 'detached' });
  assert.equal(await page.locator('slide-frame[shown] picture-button button').evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button), true);
});

test('a clicker turns the page under an enlarged picture', async () => {
  const page = await app.visit('?lang=ru#/1/wide', KIOSK);
  await arrive(page, { slide: 'wide', offline: 'ready' });
  await opened(page);
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: 'tall' });
  assert.equal(await page.locator('picture-zoom').count(), 0);
});

for (const [way, leave] of [
  ['the browser’s way back', (page: Page) => page.goBack().then(() => undefined)],
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
] as const) {
  test(`${way} leads from an enlarged picture to its slide, and from there one step back is the slide before`, async () => {
    const page = await app.visit('?lang=ru#/1/wide', KIOSK);
    await arrive(page, { slide: 'wide' });
    await page.keyboard.press('PageDown');
    await arrive(page, { slide: 'tall', offline: 'ready' });
    await opened(page);
    await leave(page);
    await page.locator('picture-zoom').waitFor({ state: 'detached' });
    await page.waitForFunction(() => (history.state as { steps?: number } | null)?.steps === 1);
    assert.equal((await at(page)).slide, 'tall');
    await page.goBack();
    await arrive(page, { slide: 'wide' });
  });
}

test('keys belong to the enlarged picture even where the button that had the focus can not be pressed any more', async () => {
  const page = await app.visit('?lang=ru#/1/wide', KIOSK);
  await arrive(page, { slide: 'wide', offline: 'ready' });
  await opened(page);
  await page.keyboard.press('Equal');
  await page.getByRole('button', { name: 'Отдалить' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Отдалить', disabled: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('picture-zoom').waitFor({ state: 'detached' });
  assert.deepEqual([(await at(page)).state, (await at(page)).slide], ['deck', 'wide']);
});

test('a step that comes at once after an enlarged picture was closed is made', async () => {
  const page = await app.visit('?lang=ru&attract=off#/1/wide', KIOSK);
  await arrive(page, { slide: 'wide', offline: 'ready' });
  await opened(page);
  await page.evaluate(() => {
    for (const code of ['Escape', 'PageDown']) {
      let target: Element | null = document.activeElement;
      while (target?.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
      (target ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, composed: true, cancelable: true }));
    }
  });
  await arrive(page, { slide: 'tall' });
  await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 200); })); // The way back of the browser has come by now.
  assert.deepEqual([(await at(page)).slide, new URL(page.url()).hash], ['tall', '#/1/tall']);
  await page.keyboard.press('PageUp');
  await arrive(page, { slide: 'wide' });
});
