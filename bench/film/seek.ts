// A film of 500 MB on the device: how long a seek takes with the network gone, and how much memory the browser has more for it.
import { cp, mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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
/** ms between two looks at the memory. */
const LOOK = 50;

export interface SeekFigures {
  readonly megabytes: number;
  readonly seconds: number;
  /** ms from setting the time to the frame of that time, in the order in which they were made. */
  readonly seeks: readonly number[];
  /** Megabytes that the whole browser has at most while it plays and seeks, over what it has with the menu; null where the system does not tell. */
  readonly memory: number | null;
}

export async function seekFigures(launch: Browser): Promise<SeekFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'korme-bench-'));
  const host = new CountingHost();
  try {
    const slides = await writeSlides({
      'kiosk.json': { title: { ru: 'Проба' }, languages: ['ru'] },
      '1/deck.json': { id: '1', title: { ru: 'Видео' }, slides: [{ id: 'film', video: { src: 'long.mp4' } }] },
    });
    const film = join(slides, '1/long.mp4');
    const seconds = await writeLongFilm(join(SLIDES, '2.2/morning.mp4'), film, TURNS, STRIDE);
    const { size } = await stat(film);
    const shell = await buildTestShell();
    await cp(shell, folder, { recursive: true });
    await remove(shell);
    await putSlides(slides, folder);
    await remove(slides);
    await host.deploy(folder);
    await host.connect();
    return await Device.use(launch, async (device) => {
      await device.visit(async (page) => {
        await page.goto(`${host.url}?attract=off`);
        await stored(page);
      });
      await host.disconnect();
      return device.visit(async (page) => ({ megabytes: size / 1e6, seconds, ...await seek(page, host.url, device.profile) }));
    });
  } finally {
    await host.disconnect();
    await remove(folder);
  }
}

async function seek(page: Page, url: string, profile: string): Promise<Pick<SeekFigures, 'seeks' | 'memory'>> {
  await page.goto(`${url}?attract=off`);
  await arrive(page, { state: 'menu', offline: 'ready' });
  const before = await browserMegabytes(profile);
  const over = new AbortController();
  const most = highest(profile, over.signal);
  await page.evaluate(() => { location.hash = '#/1/film'; });
  await arrive(page, { state: 'deck', slide: 'film' });
  const film = page.locator('slide-frame[shown] video');
  const seeks = await film.evaluate(async (video: HTMLVideoElement, count) => {
    while (video.readyState < 2) await new Promise((resolve) => { setTimeout(resolve, 20); });
    const times: number[] = [];
    for (let turn = 1; turn <= count; turn += 1) {
      const from = performance.now();
      video.currentTime = video.duration * ((turn * 0.618_034) % 1); // All over the film, and never near the last one.
      await new Promise((resolve) => { video.addEventListener('seeked', resolve, { once: true }); });
      times.push(performance.now() - from);
    }
    return times;
  }, SEEKS);
  over.abort();
  const peak = await most;
  return { seeks, memory: before === null || peak === null ? null : peak - before };
}

/** The most that it was until then. */
async function highest(profile: string, until: AbortSignal): Promise<number | null> {
  let most: number | null = null;
  while (!until.aborted) {
    const now = await browserMegabytes(profile);
    if (now === null) return most;
    most = Math.max(most ?? 0, now);
    await new Promise((resolve) => { setTimeout(resolve, LOOK); });
  }
  return most;
}
