// A film of more than 4 MiB in the whole app: kept in pieces, played and sought without a network.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { PIECE } from '../../src/core/pieces.ts';
import { longFilm } from '../support/long-film.ts';
import { useApp } from './support/app.ts';
import { arrive } from './support/screen.ts';

const FILM = await longFilm();

const app = useApp({
  slides: {
    'kiosk.json': { title: { kk: 'Сынақ', ru: 'Проба' } },
    '1/deck.json': { id: '1', title: { kk: 'Бейне', ru: 'Видео' }, slides: [{ id: 'film', title: { kk: 'Таң', ru: 'Утро' }, video: { src: 'long.mp4' } }] },
    '1/long.mp4': FILM,
  },
});

function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await (await caches.open('korme-content')).keys()).map(({ url }) => url.split('/').at(-1) ?? ''));
}

/** What the app's own address of the film answers to a Range: status, Content-Range, and the bytes as numbers. */
function part(page: Page, range: string): Promise<[number, string | null, number[]]> {
  return page.evaluate(async (header) => {
    const video = document.querySelector('korme-app')?.shadowRoot?.querySelector('korme-stage');
    const film = [...video?.shadowRoot?.querySelectorAll('slide-frame') ?? []].flatMap((frame) => [...frame.shadowRoot?.querySelectorAll('slide-video') ?? []]).flatMap((one) => one.shadowRoot?.querySelector('video')?.currentSrc ?? []).find((src) => src !== '');
    const response = await fetch(film ?? '', { headers: { range: header } });
    return [response.status, response.headers.get('content-range'), [...new Uint8Array(await response.arrayBuffer())]] as [number, string | null, number[]];
  }, range);
}

async function seek(page: Page): Promise<void> {
  await page.locator('slide-frame[shown] video').evaluate((video: HTMLVideoElement) => new Promise<void>((resolve, reject) => {
    video.addEventListener('error', () => { reject(new Error(video.error?.message)); });
    video.addEventListener('seeked', () => { resolve(); }, { once: true });
    const go = (): void => { video.currentTime = video.duration - 0.5; };
    if (video.readyState > 0) go();
    else video.addEventListener('loadedmetadata', go);
  }));
}

test('a large film is kept in pieces, and plays, is sought and answers any range without a network', async () => {
  const page = await app.visit('?lang=ru#/1/film');
  await arrive(page, { offline: 'ready' });
  const names = (await stored(page)).map((name) => name.split('.')[1]);
  assert.deepEqual(names.filter((type) => type === 'piece').length, 3);
  assert.ok(names.includes('pieces') && !names.includes('mp4'));
  await app.disconnect();
  await page.reload();
  await arrive(page, { state: 'deck', slide: 'film' });
  await seek(page);
  const size = FILM.length;
  for (const [range, first, last] of [['0-9', 0, 9], [`${PIECE - 3}-${PIECE + 3}`, PIECE - 3, PIECE - 1], [`${PIECE}-${PIECE + 4}`, PIECE, PIECE + 4], ['-7', size - 7, size - 1], [`${size - 2}-${size + 99}`, size - 2, size - 1]] as const) {
    assert.deepEqual(await part(page, `bytes=${range}`), [206, `bytes ${first}-${last}/${size}`, [...FILM.subarray(first, last + 1)]]);
  }
  assert.deepEqual(await part(page, `bytes=${size}-`), [416, `bytes */${size}`, []]);
  await app.connect();
});

test('a piece that the disk has damaged is not played, and is brought again', async () => {
  const page = await app.visit('?lang=ru#/1/film');
  await arrive(page, { offline: 'ready' });
  const piece = (await stored(page)).find((name) => name.endsWith('.piece')) ?? assert.fail();
  await page.evaluate(async (name) => { await (await caches.open('korme-content')).put(`content/${name}`, new Response('damaged')); }, piece);
  await page.reload();
  await arrive(page, { state: 'deck', slide: 'film' });
  await seek(page);
  const { [2]: first } = await part(page, 'bytes=0-9');
  assert.deepEqual(first, [...FILM.subarray(0, 10)]);
  await page.waitForFunction(async (name) => (await (await caches.match(`content/${name}`))?.arrayBuffer())?.byteLength !== 7 && Boolean(await caches.match(`content/${name}`)), piece);
});
