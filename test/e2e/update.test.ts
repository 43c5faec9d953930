import assert from 'node:assert/strict';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import type { Page } from 'playwright-core';
import type { Pointer } from '../../src/core/release.ts';
import { useApp } from './support/app.ts';
import { putSlides, remove } from './support/built.ts';
import { holdLongTimers, passTime } from './support/long-timers.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { writeSlides } from './support/slides-folder.ts';

const app = useApp({ slides: SMALL_KIOSK });
let edition = 0;

/** A kiosk that has stored what it shows, and whose minutes the test lets pass. */
async function kiosk(path: string): Promise<Page> {
  const page = await app.visitor();
  await holdLongTimers(page);
  await page.addInitScript(() => { Math.random = () => 0.5; }); // It looks at the server after five minutes, not about five.
  await page.goto(app.address(path));
  await arrive(page, { offline: 'ready' });
  return page;
}

/** Puts new content on the server; returns the name that the organisation has in it. */
async function publish(): Promise<string> {
  edition += 1;
  const name = `Площадка №\u00A0${edition}`; // As it is set on the screen: with its number on one line.
  const slides = await writeSlides({ ...SMALL_KIOSK, 'kiosk.json': { title: { kk: name, ru: name } } });
  await app.disconnect();
  await putSlides(slides, app.folder);
  await remove(slides);
  await app.connect();
  return name;
}

/** Puts a new app on the server: a byte of its worker is enough. */
async function publishApp(): Promise<void> {
  await appendFile(join(app.folder, 'sw.js'), ' ');
  await app.disconnect();
  await app.connect();
}

/** Five minutes pass, in which the kiosk looks at the server; it has stored what is new there. */
async function lookAtServer(page: Page, meanwhile = async (): Promise<void> => undefined): Promise<void> {
  const looked = page.waitForResponse('**/content/pointer.json');
  for (let minute = 0; minute < 5; minute += 1) {
    await meanwhile();
    await passTime(page, 60);
  }
  await looked;
  await page.evaluate(async () => {
    const { manifest } = await (await fetch('content/pointer.json')).json() as Pointer;
    while (!await caches.match(`content/${manifest.hash}.json`)) await new Promise(requestAnimationFrame);
  });
}

function shows(page: Page, name: string): Promise<unknown> {
  return page.waitForFunction((words) => document.title.endsWith(words), name);
}

test('new content comes by itself while nobody touches the screen', async () => {
  const page = await kiosk('#/1/2');
  const name = await publish();
  await lookAtServer(page);
  await shows(page, name);
});

test('new content waits for the end of a visit', async () => {
  const page = await kiosk('#/1/2');
  const name = await publish();
  await lookAtServer(page, () => page.mouse.click(640, 300));
  await arrive(page, { state: 'deck', slide: '2' });
  assert.ok(!(await page.title()).endsWith(name));
  await passTime(page, 91);
  await passTime(page, 20); // Nobody answers.
  await arrive(page, { state: 'attract' });
  await shows(page, name);
});

test('a newer app starts by itself while nobody touches the screen', async () => {
  const page = await kiosk('?attract=off');
  await publishApp();
  const restarted = page.waitForEvent('load');
  await lookAtServer(page);
  await restarted;
  await arrive(page, { state: 'menu', offline: 'ready' });
});

/** A file of an app before this one, which nothing names any more. */
const OLD = 'assets/old.js';

function keepOld(page: Page): Promise<void> {
  return page.evaluate(async (path) => {
    const shell = (await caches.keys()).find((name) => name.includes('precache'));
    await (await caches.open(shell ?? '')).put(path, new Response('old'));
  }, OLD);
}

function isOldKept(page: Page): Promise<boolean> {
  return page.evaluate(async (path) => Boolean(await caches.match(path)), OLD);
}

async function oldGoes(page: Page): Promise<void> {
  await passTime(page, 60);
  while (await isOldKept(page)) await page.evaluate(() => new Promise(requestAnimationFrame));
}

test('what an older app has left stays while the newer one takes over, and goes a minute later', async () => {
  const page = await kiosk('?attract=off');
  await keepOld(page);
  await oldGoes(page);
  await keepOld(page);
  await publishApp();
  const reloaded = page.waitForEvent('load');
  await lookAtServer(page);
  await reloaded;
  await arrive(page, { state: 'menu', offline: 'ready' });
  assert.equal(await isOldKept(page), true);
  await oldGoes(page);
});

test('a newer app does not start under the hand of somebody who has just come', async () => {
  const page = await kiosk('#/1/2');
  await publishApp();
  const taken = page.evaluate(() => new Promise<void>((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      document.querySelector('korme-app')?.dispatchEvent(new PointerEvent('pointerdown', { isPrimary: true }));
      setTimeout(resolve);
    });
  }));
  await lookAtServer(page);
  await taken;
  const restarted = page.waitForEvent('load');
  await passTime(page, 91);
  await passTime(page, 20); // Nobody answers.
  await restarted;
  await arrive(page, { state: 'attract' });
});

test('new content leaves a presenter on the slide, and comes in the menu', async () => {
  const page = await kiosk('?attract=off&lang=ru#/1/2');
  const name = await publish();
  await lookAtServer(page);
  await passTime(page, 91);
  await passTime(page, 20); // Nobody answers.
  await arrive(page, { state: 'deck', slide: '2' });
  assert.ok(!(await page.title()).endsWith(name));
  await page.keyboard.press('Escape');
  await arrive(page, { state: 'menu' });
  await passTime(page, 91);
  await passTime(page, 20); // Nobody answers.
  await shows(page, name);
});
