// A film of 500 MB on the device: how long a seek takes with the network gone, and how much memory the browser has more for it; beside
// a plain page that plays the same film from the host.
import { cp, mkdtemp, rename, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { SLIDES } from '../../src/cli/project.ts';
import { buildTestShell, putSlides, remove } from '../../test/e2e/support/built.ts';
import { arrive } from '../../test/e2e/support/screen.ts';
import { writeSlides } from '../../test/e2e/support/slides-folder.ts';
import type { Browser } from '../../test/support/browser.ts';
import { browserMegabytes } from '../process-memory.ts';
import { CountingHost } from '../release/counting-host.ts';
import { Device, stored } from '../release/device.ts';
import { writeLongFilm } from './long-film.ts';

/** 4 Mbit/s, as of a film in 1080p. */
const TURNS = 125;
const STRIDE = 4_000_000;
const SEEKS = 40;
/** Looking at the memory takes time, so that it is done in seeks of its own: after so many of them, so often. */
const WATCHED = 4;
const LOOKS = 5;

export interface Playing {
  /** ms from setting the time to the frame of that time. */
  readonly seeks: readonly number[];
  /** Megabytes that the whole browser has at most while it seeks, over what it has before; null where the system does not tell. */
  readonly memory: number | null;
}

export interface FilmFigures {
  readonly megabytes: number;
  readonly seconds: number;
  readonly kept: Playing;
  readonly plain: Playing;
}

export async function filmFigures(launch: Browser): Promise<FilmFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'korme-bench-'));
  const host = new CountingHost();
  try {
    const slides = await writeSlides({
      'kiosk.json': { title: { ru: 'Проба' }, languages: ['ru'] },
      '1/deck.json': { id: '1', title: { ru: 'Видео' }, slides: [{ id: 'film', video: { src: 'long.mp4' } }] },
    });
    const film = join(slides, '1/long.mp4');
    const seconds = await writeLongFilm(join(SLIDES, '2.2/morning.mp4'), film, TURNS, STRIDE);
    const megabytes = (await stat(film)).size / 1e6;
    const shell = await buildTestShell();
    await cp(shell, folder, { recursive: true });
    await remove(shell);
    await putSlides(slides, folder);
    await rename(film, join(folder, 'plain.mp4'));
    await writeFile(join(folder, 'plain.html'), '<!doctype html><title>A film</title><video muted preload="auto"></video>');
    await remove(slides);
    await host.deploy(folder);
    await host.connect();
    const plain = await Device.use(launch, (device) => device.visit((page) => playPlain(page, host.url, device.profile)));
    const kept = await Device.use(launch, async (device) => {
      await device.visit(async (page) => {
        await page.goto(`${host.url}?attract=off`);
        await stored(page);
      });
      await host.disconnect();
      return device.visit((page) => playKept(page, host.url, device.profile));
    });
    return { megabytes, seconds, kept, plain };
  } finally {
    await host.disconnect();
    await remove(folder);
  }
}

async function playKept(page: Page, url: string, profile: string): Promise<Playing> {
  await page.goto(`${url}?attract=off`);
  await arrive(page, { state: 'menu', offline: 'ready' });
  const before = await browserMegabytes(profile);
  await page.evaluate(() => { location.hash = '#/1/film'; });
  await arrive(page, { state: 'deck', slide: 'film' });
  return play(page.locator('slide-frame[shown] video'), profile, before);
}

async function playPlain(page: Page, url: string, profile: string): Promise<Playing> {
  await page.goto(`${url}plain.html`);
  const before = await browserMegabytes(profile);
  await page.locator('video').evaluate((video: HTMLVideoElement) => { video.src = 'plain.mp4'; });
  return play(page.locator('video'), profile, before);
}

async function play(film: Locator, profile: string, before: number | null): Promise<Playing> {
  const seeks = await seek(film, SEEKS);
  let most: number | null = null;
  for (let look = 0; look < LOOKS; look += 1) {
    await seek(film, WATCHED);
    const now = await browserMegabytes(profile);
    most = now === null ? most : Math.max(most ?? 0, now);
  }
  return { seeks, memory: before === null || most === null ? null : most - before };
}

/** All over the film, and never near the last one. */
function seek(film: Locator, count: number): Promise<number[]> {
  return film.evaluate(async (video: HTMLVideoElement, wanted) => {
    while (video.readyState < 2) await new Promise((resolve) => { setTimeout(resolve, 20); });
    const times: number[] = [];
    for (let turn = 1; turn <= wanted; turn += 1) {
      const from = performance.now();
      video.currentTime = (video.currentTime + video.duration * 0.618_034) % video.duration;
      await new Promise((resolve) => { video.addEventListener('seeked', resolve, { once: true }); });
      times.push(performance.now() - from);
    }
    return times;
  }, count);
}
