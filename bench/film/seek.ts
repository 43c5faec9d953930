// A film of 500 MB on the device: how long a seek takes with the network gone, and how much memory the browser has more for it; beside
// a plain page that plays the same film from the host.
import { cp, mkdtemp, rename, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SLIDES } from '../../src/cli/project.ts';
import { buildTestShell, putSlides, remove } from '../../test/e2e/support/built.ts';
import { writeSlides } from '../../test/e2e/support/slides-folder.ts';
import type { Browser } from '../../test/support/browser.ts';
import type { Devtools } from '../../test/support/devtools.ts';
import { browserMegabytes } from '../process-memory.ts';
import { CountingHost } from '../release/counting-host.ts';
import { Device, stored } from '../release/device.ts';
import { writeLongFilm } from './long-film.ts';
import { visitUnwatched } from './unwatched.ts';

/** 4 Mbit/s, as of a film in 1080p. */
const TURNS = 125;
const STRIDE = 4_000_000;
const SEEKS = 40;
/** The memory is looked at after so many. */
const BETWEEN_LOOKS = 4;

export interface Playing {
  /** ms from setting the time to the frame of that time. */
  readonly seeks: readonly number[];
  /** Megabytes that the whole browser has at most after one of the looks, over what it has before; null where the system does not tell. */
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
    const plain = await Device.use(launch, (device) => visitUnwatched(launch, device.profile, `${host.url}plain.html`, (page) => playPlain(page, device.profile)));
    const kept = await Device.use(launch, async (device) => {
      await device.visit(async (page) => {
        await page.goto(`${host.url}?attract=off`);
        await stored(page);
      });
      await host.disconnect();
      return visitUnwatched(launch, device.profile, `${host.url}?attract=off`, (page) => playKept(page, device.profile));
    });
    return { megabytes, seconds, kept, plain };
  } finally {
    await host.disconnect();
    await remove(folder);
  }
}

async function playKept(page: Devtools, profile: string): Promise<Playing> {
  const is = (place: Readonly<Record<string, string>>): string => `${JSON.stringify(Object.entries(place))}.every(([name, value]) => document.querySelector('korme-app')?.getAttribute(name) === value)`;
  await page.until(is({ state: 'menu', offline: 'ready' }));
  const before = await afterAMoment(profile);
  await page.ask("void (location.hash = '#/1/film')");
  await page.until(is({ state: 'deck', slide: 'film', pages: '1' }));
  return play(page, profile, before);
}

async function playPlain(page: Devtools, profile: string): Promise<Playing> {
  await page.until("document.querySelector('video') !== null");
  const before = await afterAMoment(profile);
  await page.ask("void (document.querySelector('video').src = 'plain.mp4')");
  return play(page, profile, before);
}

/** What a start leaves behind is not counted for the film's sake. */
async function afterAMoment(profile: string): Promise<number | null> {
  await new Promise((resolve) => { setTimeout(resolve, 2_000); });
  return browserMegabytes(profile);
}

async function play(page: Devtools, profile: string, before: number | null): Promise<Playing> {
  const seeks: number[] = [];
  let most: number | null = null;
  while (seeks.length < SEEKS) {
    seeks.push(...await page.ask<number[]>(`(${String(seek)})(${BETWEEN_LOOKS})`));
    const now = await browserMegabytes(profile);
    most = now === null ? most : Math.max(most ?? 0, now);
  }
  return { seeks, memory: before === null || most === null ? null : most - before };
}

/** In the page: all over its film, and never near the last place. */
async function seek(count: number): Promise<number[]> {
  const find = (root: ParentNode): HTMLVideoElement | null => root.querySelector('video') ?? [...root.querySelectorAll('*')].reduce<HTMLVideoElement | null>((found, { shadowRoot }) => found ?? (shadowRoot && find(shadowRoot)), null);
  let film: HTMLVideoElement | null = null;
  while ((film ??= find(document)) === null || film.readyState < 2) await new Promise((resolve) => { setTimeout(resolve, 20); });
  const times: number[] = [];
  for (let turn = 1; turn <= count; turn += 1) {
    const from = performance.now();
    film.currentTime = (film.currentTime + film.duration * 0.618_034) % film.duration;
    await new Promise((resolve) => { film?.addEventListener('seeked', resolve, { once: true }); });
    times.push(performance.now() - from);
  }
  return times;
}
