// A finger takes the page along: what it shows on its way, and where the page is when it has left.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { useApp } from './support/app.ts';
import { tellWhatMoves, type InPage } from './support/moving.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { handOn } from './support/touch.ts';

const app = useApp({ slides: SMALL_KIOSK });
const WIDTH = 1280;

async function stand(hash: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await app.visitor({ hasTouch: true, ...options });
  await tellWhatMoves(page);
  await page.goto(app.address(`?lang=ru${hash}`));
  await arrive(page, { slide: hash.split('/')[2] ?? '' });
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('page-motion')));
  return page;
}

/** Where each slide that can be seen has its left edge, by its first words. */
function edges(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => new Promise<Record<string, number>>((resolve) => {
    requestAnimationFrame(() => {
      const stage = document.querySelector('korme-app')?.shadowRoot?.querySelector('korme-stage');
      const frames = [...stage?.shadowRoot?.querySelectorAll('slide-frame') ?? []].filter((frame) => getComputedStyle(frame).visibility === 'visible');
      resolve(Object.fromEntries(frames.map((frame) => [(frame as unknown as { slide: { title: { ru: string } } }).slide.title.ru, Math.round(frame.getBoundingClientRect().x)])));
    });
  }));
}

/** Resolves when the slide is in its place and nothing moves any more. */
async function rest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const frame = document.querySelector('korme-app')?.shadowRoot?.querySelector('korme-stage')?.shadowRoot?.querySelector('slide-frame[shown]');
    return frame?.getBoundingClientRect().x === 0 && (window as unknown as InPage).moving().length === 0;
  });
}

test('the page follows the finger with the next slide beside it, and goes on when it is let go', async () => {
  const page = await stand('#/1/cover');
  const hand = await handOn(page);
  await hand.down({ x: 900, y: 350 });
  await hand.move({ x: 880, y: 352 });
  await hand.move({ x: 600, y: 355 });
  assert.deepEqual(await edges(page), { 'Добро пожаловать': -300, 'Короткий слайд': WIDTH - 300 });
  await hand.move({ x: 400, y: 350 });
  await hand.up();
  await arrive(page, { slide: '2' });
  assert.deepEqual(await edges(page), { 'Короткий слайд': 0 });
});

test('a finger to the right brings the slide before along', async () => {
  const page = await stand('#/1/2');
  const hand = await handOn(page);
  await hand.down({ x: 300, y: 350 });
  await hand.move({ x: 320, y: 350 });
  await hand.move({ x: 700, y: 350 });
  assert.deepEqual(await edges(page), { 'Добро пожаловать': 400 - WIDTH, 'Короткий слайд': 400 });
  await hand.up();
  await arrive(page, { slide: 'cover' });
});

test('a page of a long slide goes along alone, for the next one has the same place', async () => {
  const page = await stand('#/1/long');
  const hand = await handOn(page);
  await hand.down({ x: 900, y: 350 });
  await hand.move({ x: 880, y: 350 });
  await hand.move({ x: 600, y: 350 });
  assert.deepEqual(await edges(page), { 'Длинный текст': -300 });
  await hand.up();
  await arrive(page, { slide: 'long', page: '2' });
  assert.deepEqual(await edges(page), { 'Длинный текст': 0 });
});

for (const [about, leave] of [
  ['comes back before it is let go', async (hand) => { await hand.move({ x: 880, y: 350 }); await hand.up(); }],
  ['is taken away by the system', (hand) => hand.cancel()],
  ['is joined by a second one', async (hand) => { await hand.down({ x: 600, y: 350 }, { x: 300, y: 350 }); await hand.move({ x: 500, y: 350 }, { x: 100, y: 350 }); await hand.up(); }],
] as const satisfies readonly (readonly [string, (hand: Awaited<ReturnType<typeof handOn>>) => Promise<void>])[]) {
  test(`the page springs back when the finger ${about}`, async () => {
    const page = await stand('#/1/cover');
    const hand = await handOn(page);
    await hand.down({ x: 900, y: 350 });
    await hand.move({ x: 860, y: 350 });
    await hand.move({ x: 600, y: 350 });
    assert.notDeepEqual(await edges(page), { 'Добро пожаловать': 0 });
    await leave(hand);
    await rest(page);
    assert.deepEqual(await edges(page), { 'Добро пожаловать': 0 });
    await arrive(page, { slide: 'cover' });
  });
}

test('at the start of a deck the page gives way a little, and comes back', async () => {
  const page = await stand('#/1/cover');
  const hand = await handOn(page);
  await hand.down({ x: 300, y: 350 });
  await hand.move({ x: 330, y: 350 });
  await hand.move({ x: 900, y: 350 });
  const { 'Добро пожаловать': edge = 0, ...others } = await edges(page);
  assert.ok(edge > 20 && edge < WIDTH * 0.16, `${edge} px`);
  assert.deepEqual(others, {});
  await hand.up();
  await rest(page);
  assert.deepEqual(await edges(page), { 'Добро пожаловать': 0 });
});

test('at the end of a deck a finger gets the way on, and the page comes back', async () => {
  const page = await stand('#/1/last');
  const hand = await handOn(page);
  await hand.down({ x: 900, y: 350 });
  await hand.move({ x: 860, y: 350 });
  await hand.move({ x: 300, y: 350 });
  await hand.up();
  await page.getByText('Это был последний слайд').waitFor();
  await rest(page);
  assert.deepEqual(await edges(page), { 'Последний слайд': 0 });
});

test('a mouse and an upward stroke move nothing', async () => {
  const page = await stand('#/1/cover');
  await page.mouse.move(900, 350);
  await page.mouse.down();
  await page.mouse.move(500, 350, { steps: 3 });
  assert.deepEqual(await edges(page), { 'Добро пожаловать': 0 });
  await page.mouse.up();
  const hand = await handOn(page);
  await hand.down({ x: 640, y: 500 });
  await hand.move({ x: 645, y: 460 });
  await hand.move({ x: 300, y: 300 });
  assert.deepEqual(await edges(page), { 'Добро пожаловать': 0 });
  await hand.up();
  await arrive(page, { slide: 'cover' });
});

test('where less motion is wanted nothing follows the finger, and the page still turns', async () => {
  const page = await stand('#/1/cover', { reducedMotion: 'reduce' });
  const hand = await handOn(page);
  await hand.down({ x: 900, y: 350 });
  await hand.move({ x: 860, y: 350 });
  await hand.move({ x: 500, y: 350 });
  assert.deepEqual(await edges(page), { 'Добро пожаловать': 0 });
  await hand.up();
  await arrive(page, { slide: '2' });
});

test('a key during a drag wins, and nothing stays out of its place', async () => {
  const page = await stand('#/1/2');
  const hand = await handOn(page);
  await hand.down({ x: 900, y: 350 });
  await hand.move({ x: 860, y: 350 });
  await hand.move({ x: 600, y: 350 });
  await page.keyboard.press('Home');
  await arrive(page, { slide: 'cover' });
  await hand.move({ x: 500, y: 350 });
  await hand.up();
  assert.deepEqual(await edges(page), { 'Добро пожаловать': 0 });
  await arrive(page, { slide: 'cover' });
});

test('a finger that goes over a picture turns the page, and enlarges nothing', async () => {
  const page = await stand('#/1.1/picture');
  const picture = await page.locator('slide-frame[shown] slide-image img').boundingBox();
  assert.ok(picture);
  const spot = { x: picture.x + picture.width * 0.6, y: picture.y + picture.height / 2 };
  const hand = await handOn(page);
  await hand.down(spot);
  for (const way of [40, 200, 380]) await hand.move({ x: spot.x - way, y: spot.y });
  assert.ok((await edges(page))['Картина'] === -380);
  await hand.up();
  await arrive(page, { slide: 'map' });
  assert.equal(await page.locator('dialog[open]').count(), 0);
});
