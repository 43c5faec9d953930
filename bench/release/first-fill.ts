// How fast a first fill is, as a part of what the browser fetches at all: the same files by plain fetches, as many at a time, and not stored.
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pack } from '../../src/build/pack.ts';
import type { SourceDeck } from '../../src/build/source.ts';
import { writeRelease } from '../../src/build/write-release.ts';
import { SLIDES } from '../../src/cli/project.ts';
import { POINTER_PATH } from '../../src/core/release.ts';
import { remove } from '../../test/e2e/support/built.ts';
import type { Browser } from '../../test/support/browser.ts';
import { manySlides, SLIDES_A_DECK } from '../../test/support/many-slides.ts';
import { median } from '../median.ts';
import { CountingHost } from './counting-host.ts';
import { Device, stored } from './device.ts';

export interface FirstFill {
  readonly files: number;
  readonly megabytes: number;
  /** Megabytes a second, medians. */
  readonly filled: number;
  readonly fetched: number;
}

const DECKS = 100;
const ROUNDS = 5;
/** Fetches at a time, as the app has them. */
const LANES = 4;
const FILM = join(SLIDES, '2.2/morning.mp4');

interface Filling {
  /** What the host was asked for meanwhile: content and app. */
  readonly paths: readonly string[];
  readonly bytes: number;
  /** ms. */
  readonly time: number;
}

/** A kiosk of 100 decks, each with a photograph and a film of 0.4 MB. */
export async function firstFill(launch: Browser, shell: string, cover: (deck: number) => string): Promise<FirstFill> {
  const folder = await mkdtemp(join(tmpdir(), 'korme-bench-'));
  const host = new CountingHost();
  try {
    await host.deploy(await kioskWithFilms(folder, shell, cover));
    await host.connect();
    const { paths, bytes } = await fill(launch, host); // From here on the host has everything compressed.
    const [fills, fetches]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      const both = [async () => { fills.push((await fill(launch, host)).time); }, async () => { fetches.push(await fetchAll(launch, host, paths)); }];
      for (const one of round % 2 === 0 ? both : both.reverse()) await one();
    }
    const speed = (times: readonly number[]): number => bytes / 1000 / median(times);
    return { files: paths.length, megabytes: bytes / 1e6, filled: speed(fills), fetched: speed(fetches) };
  } finally {
    await host.disconnect();
    await remove(folder);
  }
}

/** Returns where in the folder it is. */
async function kioskWithFilms(folder: string, shell: string, cover: (deck: number) => string): Promise<string> {
  const [kiosk, films] = [join(folder, 'kiosk'), join(folder, 'films')];
  await mkdir(films);
  await cp(shell, kiosk, { recursive: true });
  const source = await manySlides(DECKS * SLIDES_A_DECK, cover);
  const decks = await Promise.all(source.decks.map((deck, index) => withFilm(deck, join(films, `${index}.mp4`))));
  await writeRelease(await pack({ ...source, decks }, 1), kiosk);
  return kiosk;
}

/** Every film is another file: a box at its end that players pass over names it. */
async function withFilm(deck: SourceDeck, file: string): Promise<SourceDeck> {
  const box = Buffer.alloc(8 + deck.json.id.length);
  box.writeUInt32BE(box.length, 0);
  box.write(`free${deck.json.id}`, 4, 'latin1');
  await writeFile(file, Buffer.concat([await readFile(FILM), box]));
  const slides = deck.json.slides.map((slide, number) => (number === 2 ? { ...slide, video: { src: 'film.mp4', captions: {} } } : slide));
  return { ...deck, json: { ...deck.json, slides }, media: new Map([...deck.media, ['film.mp4', file]]) };
}

/** A first visit, from when the app begins to store until all is stored. */
function fill(launch: Browser, host: CountingHost): Promise<Filling> {
  return Device.use(launch, (device) => device.visit(async (page) => {
    host.forget();
    await page.addInitScript(noteOffline);
    await page.goto(`${host.url}?attract=off&lang=kk`);
    await stored(page);
    const { began, ended } = await page.evaluate(() => (window as unknown as { noted: { began: number; ended: number } }).noted);
    const answers = (await host.answers()).filter(({ asked, path }) => asked >= began && asked <= ended && path !== POINTER_PATH);
    return { paths: [...new Set(answers.map(({ path }) => path))], bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0), time: ended - began };
  }));
}

/** In the page: when the attribute `offline` first said anything, and when it said `ready`; ms since 1970. */
function noteOffline(): void {
  const noted = { began: 0, ended: 0 };
  Object.assign(window, { noted });
  new MutationObserver(() => {
    const offline = document.querySelector('korme-app')?.getAttribute('offline');
    if (offline !== null && noted.began === 0) noted.began = performance.timeOrigin + performance.now();
    if (offline === 'ready' && noted.ended === 0) noted.ended = performance.timeOrigin + performance.now();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['offline'] });
}

/** ms. */
function fetchAll(launch: Browser, host: CountingHost, paths: readonly string[]): Promise<number> {
  return Device.use(launch, (device) => device.visit(async (page: Page) => {
    await page.goto(`${host.url}${POINTER_PATH}`); // A page of the same origin without the app.
    return page.evaluate(async ([base, wanted, lanes]) => {
      const queue = [...wanted];
      const began = performance.now();
      await Promise.all(Array.from({ length: lanes }, async () => {
        for (let path = queue.shift(); path !== undefined; path = queue.shift()) await (await fetch(base + path)).arrayBuffer();
      }));
      return performance.now() - began;
    }, [host.url, paths, LANES] as const);
  }));
}
