import assert from 'node:assert/strict';
import test from 'node:test';
import { useApp } from './support/app.ts';
import { pressOnCyrillicLayout } from './support/keys.ts';
import { arrive, slidesInDocument, walk } from './support/screen.ts';
import { LONG, SMALL_KIOSK } from './support/small-kiosk.ts';
import { swipe } from './support/touch.ts';
import { shown } from './support/words.ts';

const app = useApp({ slides: SMALL_KIOSK });

for (const key of ['ArrowRight', 'ArrowDown', 'Space', 'PageDown']) {
  test(`${key} goes on, slide by slide and page by page`, async () => {
    const page = await app.visit('#/1');
    await arrive(page, { deck: '1', slide: 'cover' });
    await page.keyboard.press(key);
    await arrive(page, { slide: '2' });
    await page.keyboard.press(key);
    await arrive(page, { slide: 'long', page: '1' });
    await page.keyboard.press(key);
    await arrive(page, { slide: 'long', page: '2' });
  });
}

for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space']) {
  test(`${key} goes back, from a first page to the last page of the slide before`, async () => {
    const page = await app.visit('#/1/last');
    await arrive(page, { slide: 'last' });
    await page.keyboard.press(key);
    const { page: number, pages } = await arrive(page, { slide: 'long' });
    assert.ok(Number(pages) > 1, `the long slide has ${pages} pages`);
    assert.equal(number, pages);
    await page.keyboard.press(key);
    await arrive(page, { slide: 'long', page: String(Number(pages) - 1) });
  });
}

test('Home and End lead to the first and the last slide', async () => {
  const page = await app.visit('#/1/2');
  await arrive(page, { slide: '2' });
  await page.keyboard.press('End');
  await arrive(page, { slide: 'last' });
  await page.keyboard.press('Home');
  await arrive(page, { slide: 'cover' });
});

test('Escape leaves the deck for its section, and the section for the menu', async () => {
  const page = await app.visit('#/1.1/picture');
  await arrive(page, { state: 'deck', slide: 'picture' });
  await page.keyboard.press('Escape');
  await arrive(page, { state: 'menu', deck: null });
  assert.match(page.url(), /#\/1\/$/);
  await page.keyboard.press('Escape');
  await page.waitForURL(/#\/$/);
});

test('a clicker walks the whole deck and blackens the screen', async () => {
  const page = await app.visit('?attract=off#/1');
  await arrive(page, { slide: 'cover' });
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: '2' });
  for (const black of ['KeyB', 'Period']) {
    await page.keyboard.press(black);
    await page.waitForFunction(() => document.querySelector('korme-app')?.shadowRoot?.querySelector('.black'));
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => !document.querySelector('korme-app')?.shadowRoot?.querySelector('.black'));
    await arrive(page, { slide: '2' });
  }
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: 'long' });
  await page.keyboard.press('PageUp');
  await arrive(page, { slide: '2' });
});

test('the black key works on a Cyrillic layout', async () => {
  const page = await app.visit('?attract=off#/1/2');
  await arrive(page, { slide: '2' });
  await pressOnCyrillicLayout(page, 'KeyB', 'и');
  await page.waitForFunction(() => document.querySelector('korme-app')?.shadowRoot?.querySelector('.black'));
  await pressOnCyrillicLayout(page, 'KeyB', 'и');
  await page.waitForFunction(() => !document.querySelector('korme-app')?.shadowRoot?.querySelector('.black'));
});

test('a swipe to the left goes on, to the right back; a tap and an upward stroke do nothing', async () => {
  const page = await app.visit('#/1/2', { hasTouch: true });
  await arrive(page, { slide: '2' });
  await swipe(page, { x: 900, y: 350 }, { x: 500, y: 360 });
  await arrive(page, { slide: 'long', page: '1' });
  await swipe(page, { x: 900, y: 350 }, { x: 500, y: 340 });
  await arrive(page, { slide: 'long', page: '2' });
  await swipe(page, { x: 640, y: 500 }, { x: 660, y: 200 });
  await page.touchscreen.tap(640, 350);
  await swipe(page, { x: 300, y: 350 }, { x: 700, y: 350 });
  await arrive(page, { slide: 'long', page: '1' });
});

test('a visitor walks by touch alone: into a section, a deck, on, back and home', async () => {
  const page = await app.visit('?lang=ru&attract=off', { hasTouch: true });
  await arrive(page, { state: 'menu', lang: 'ru' });
  await page.getByRole('button', { name: 'Первый раздел' }).tap();
  await page.getByRole('button', { name: 'Введение' }).tap();
  await arrive(page, { deck: '1', slide: 'cover' });
  await page.getByRole('button', { name: 'Дальше' }).tap();
  await arrive(page, { slide: '2' });
  await page.getByRole('button', { name: 'Назад', exact: true }).tap();
  await arrive(page, { slide: 'cover' });
  await page.getByRole('button', { name: 'На главную' }).tap();
  await arrive(page, { state: 'menu', deck: null });
});

test('next on the last page of a deck stays there and offers the way on', async () => {
  const page = await app.visit('?lang=ru#/1.1/facts');
  await arrive(page, { slide: 'facts' });
  await page.keyboard.press('PageDown');
  const following = page.getByRole('button', { name: /На одном языке/ });
  await following.waitFor();
  await page.keyboard.press('PageDown');
  await arrive(page, { deck: '1.1', slide: 'facts' });
  await following.click();
  await arrive(page, { deck: '1.2', slide: 'russian' });
});

test('the last deck of a section offers the way back to it', async () => {
  const page = await app.visit('?lang=ru#/1.2/russian');
  await arrive(page, { slide: 'russian' });
  await page.keyboard.press('PageDown');
  await page.locator('korme-way-on').getByRole('button', { name: 'Назад к разделу' }).click();
  await arrive(page, { state: 'menu' });
  assert.match(page.url(), /#\/1\/$/);
});

test('next reaches every word of a long text, each once and in order', async () => {
  for (const lang of ['kk', 'ru'] as const) {
    const page = await app.visit(`?lang=${lang}#/1/long`);
    await arrive(page, { slide: 'long', page: '1', lang });
    const words: string[] = [];
    for await (const { slide } of walk(page)) if (slide === 'long') words.push(...await shown(page));
    assert.deepEqual(words.slice(2), LONG[lang].split(/\s+/));
  }
});

test('only the slide on the screen and its neighbours are in the document', async () => {
  const page = await app.visit('#/1/long');
  await arrive(page, { slide: 'long' });
  assert.equal(await slidesInDocument(page), 3);
  await page.keyboard.press('Home');
  await arrive(page, { slide: 'cover' });
  assert.equal(await slidesInDocument(page), 2);
});
