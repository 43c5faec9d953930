// A film in the whole app: its sound, its captions, what happens at its end and when it fails.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { SLIDES } from '../../src/cli/project.ts';
import { useApp } from './support/app.ts';
import { arrive } from './support/screen.ts';

const file = (name: string): Promise<Buffer> => readFile(join(SLIDES, '2.2', name));
const film = { src: 'morning.mp4', poster: 'morning-poster.avif' };

/** Two pages and more in Russian, one sentence in Kazakh. */
const LONG = 'Солнце встаёт над грядой, и ветер крепнет над степью. '.repeat(60);

const app = useApp({
  slides: {
    'kiosk.json': { title: { kk: 'Сынақ', ru: 'Проба' }, languages: ['kk', 'ru'] },
    '1/deck.json': {
      id: '1',
      title: { kk: 'Бейне', ru: 'Видео' },
      slides: [
        { id: 'both', video: { ...film, captions: { kk: 'kk.vtt', ru: 'ru.vtt' } } },
        { id: 'kazakh', title: { kk: 'Таң', ru: 'Утро' }, video: { ...film, captions: { kk: 'kk.vtt' } } },
        { id: 'on', title: { kk: 'Таң', ru: 'Утро' }, video: { ...film, then: 'next' } },
        { id: 'broken', title: { kk: 'Бұзық', ru: 'Сломано' }, video: { src: 'broken.mp4', poster: 'morning-poster.avif' } },
        { id: 'own-page', block: 'image', title: { kk: 'Таң', ru: 'Утро' }, text: { kk: 'Бір сөйлем.', ru: LONG }, image: { src: 'morning-poster.avif', alt: { kk: 'Таң', ru: 'Утро' } }, video: film },
        { id: 'end', title: { kk: 'Соңы', ru: 'Конец' }, video: { ...film, then: 'next' } },
      ],
    },
    '1/morning.mp4': await file('morning.mp4'),
    '1/broken.mp4': (await file('morning.mp4')).subarray(0, 600),
    '1/morning-poster.avif': await file('morning-poster.avif'),
    '1/kk.vtt': await file('morning.kk.vtt'),
    '1/ru.vtt': await file('morning.ru.vtt'),
  },
});

const shownFilm = (page: Page): Locator => page.locator('slide-frame[shown] video');

/** Resolves when it plays. */
function plays(page: Page): Promise<void> {
  return shownFilm(page).evaluate((video: HTMLVideoElement) => new Promise<void>((resolve) => {
    if (!video.paused && video.currentTime > 0) return resolve();
    video.addEventListener('timeupdate', () => { resolve(); }, { once: true });
  }));
}

function seek(page: Page, seconds: number): Promise<void> {
  return shownFilm(page).evaluate((video: HTMLVideoElement, to) => new Promise<void>((resolve) => {
    video.addEventListener('seeked', () => { resolve(); }, { once: true });
    video.currentTime = to < 0 ? video.duration + to : to;
  }), seconds);
}

/** The words on the film at this moment, with their language. */
function captions(page: Page): Promise<string> {
  return shownFilm(page).evaluate((video: HTMLVideoElement) => new Promise<string>((resolve) => {
    const look = (): void => {
      const showing = [...video.textTracks].filter(({ mode }) => mode === 'showing');
      const cues = showing.flatMap((track) => [...track.activeCues ?? []].map((cue) => `${track.language}: ${(cue as VTTCue).text}`));
      if (cues.length > 0) resolve(cues.join('\n'));
      else requestAnimationFrame(look);
    };
    look();
  }));
}

test('a switch of the language keeps the second and the sound, and changes the captions', async () => {
  const page = await app.visit('?lang=ru#/1/both');
  await arrive(page, { slide: 'both' });
  await plays(page);
  await page.getByRole('button', { name: 'Включить звук' }).click();
  await seek(page, 3);
  assert.equal(await captions(page), 'ru: Солнце встаёт над грядой, и ветер крепнет.');
  await page.getByRole('button', { name: 'Қазақша' }).click();
  await arrive(page, { slide: 'both', lang: 'kk' });
  assert.equal(await captions(page), 'kk: Күн жотадан көтеріліп, жел күшейе бастайды.');
  const after = await shownFilm(page).evaluate(({ currentTime, muted, paused }: HTMLVideoElement) => ({ currentTime, muted, paused }));
  assert.ok(after.currentTime >= 3 && after.currentTime < 7, `it stands at ${after.currentTime}`);
  assert.deepEqual([after.muted, after.paused], [false, false]);
});

test('a film on a page of its own stays on the screen at its second, however many pages the words have in the other language', async () => {
  const page = await app.visit('?lang=ru#/1/own-page');
  const { pages } = await arrive(page, { slide: 'own-page', page: '1' });
  assert.ok(Number(pages) > 2, `${pages} pages`);
  await page.evaluate((last) => { location.hash = `#/1/own-page/${last}`; }, pages);
  await arrive(page, { slide: 'own-page', page: pages });
  await plays(page);
  await seek(page, 3);
  await page.getByRole('button', { name: 'Қазақша' }).click();
  await arrive(page, { slide: 'own-page', page: '2', pages: '2', lang: 'kk' });
  const after = await shownFilm(page).evaluate(({ currentTime, paused }: HTMLVideoElement) => ({ currentTime, paused }));
  assert.ok(after.currentTime >= 3 && after.currentTime < 7.9, `it stands at ${after.currentTime}`);
  assert.equal(after.paused, false);
});

test('a film without captions in the visitor’s language shows the others and says so', async () => {
  const page = await app.visit('?lang=ru#/1/kazakh');
  await arrive(page, { slide: 'kazakh' });
  await plays(page);
  await seek(page, 1);
  assert.equal(await captions(page), 'kk: Таңғы сағат алты. Желдіқыр әлі көлеңкеде.');
  await page.getByText('Показано на казахском').waitFor();
});

test('each film starts without sound, whatever the one before had, and stops when its slide leaves', async () => {
  const page = await app.visit('?lang=ru#/1/both');
  await arrive(page, { slide: 'both' });
  await plays(page);
  await page.getByRole('button', { name: 'Включить звук' }).click();
  const first = await shownFilm(page).elementHandle();
  await page.keyboard.press('PageDown');
  await arrive(page, { slide: 'kazakh' });
  await plays(page);
  assert.equal(await shownFilm(page).evaluate((video: HTMLVideoElement) => video.muted), true);
  assert.equal(await first?.evaluate((video) => (video as HTMLVideoElement).paused), true);
  await page.keyboard.press('PageUp');
  await arrive(page, { slide: 'both' });
  assert.equal(await shownFilm(page).evaluate((video: HTMLVideoElement) => video.muted), true);
});

test('at the end of a film the show goes on where the deck says so', async () => {
  const page = await app.visit('?lang=ru#/1/on');
  await arrive(page, { slide: 'on' });
  await plays(page);
  await seek(page, -0.2);
  await arrive(page, { slide: 'broken' });
});

test('at the end of the last film the way on is offered', async () => {
  const page = await app.visit('?lang=ru#/1/end');
  await arrive(page, { slide: 'end' });
  await plays(page);
  await seek(page, -0.2);
  await page.getByText('Это был последний слайд').waitFor();
});

test('a film that can not be read gives way to its poster, and nothing else changes', async () => {
  const page = await app.visit('?lang=ru#/1/broken');
  await arrive(page, { slide: 'broken' });
  const slide = page.locator('slide-frame[shown]');
  await slide.getByText('Сейчас это видео показать нельзя').waitFor();
  assert.equal(await slide.locator('img').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0)), true);
  await page.evaluate(() => { location.hash = '#/1/end'; });
  await arrive(page, { slide: 'end' });
  await plays(page);
});
