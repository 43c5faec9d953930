import assert from 'node:assert/strict';
import test from 'node:test';
import { useApp } from './support/app.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { shown } from './support/words.ts';

const app = useApp({ slides: SMALL_KIOSK });

test('one touch switches the slide and the interface, at the same slide and page', async () => {
  const page = await app.visit('?lang=ru#/1/long/2', { hasTouch: true });
  await arrive(page, { lang: 'ru', slide: 'long', page: '2' });
  await page.getByRole('button', { name: 'Қазақша' }).tap();
  await arrive(page, { lang: 'kk', slide: 'long', page: '2' });
  assert.ok((await shown(page)).includes('сөйлем'));
  await page.getByRole('button', { name: 'Келесі' }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'kk');
});

test('every text says which language it is in', async () => {
  const page = await app.visit('?lang=kk#/1.2/russian');
  await arrive(page, { lang: 'kk', slide: 'russian' });
  const languageOf = (words: string): Promise<string | null> => page.locator('slide-frame[shown]').getByText(words).evaluate((text) => text.closest('[lang]')?.getAttribute('lang') ?? null);
  assert.equal(await languageOf('Только по-русски'), 'ru');
  assert.equal(await languageOf('Этого слайда нет на казахском'), 'ru');
});

test('a slide that lacks the language shows the other one with a badge, never an empty page', async () => {
  const page = await app.visit('?lang=kk#/1.2/russian');
  await arrive(page, { lang: 'kk', slide: 'russian' });
  assert.deepEqual(await shown(page), ['Только', 'по-русски', 'Этого', 'слайда', 'нет', 'на', 'казахском.']);
  await page.getByText('Орысша көрсетілді').waitFor();
  await page.getByRole('button', { name: 'Русский' }).click();
  await arrive(page, { lang: 'ru', slide: 'russian' });
  await page.getByText('Показано на русском').waitFor({ state: 'detached' });
});

test('the interface speaks English where the slides do not', async () => {
  const page = await app.visit('?lang=en#/1/2');
  await arrive(page, { lang: 'en', slide: '2' });
  await page.getByRole('button', { name: 'Next' }).waitFor();
  assert.ok((await shown(page)).length > 0);
});

test('the day stands in the menu as the language writes it', async () => {
  const page = await app.visitor();
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00'));
  await page.goto(app.address('?lang=kk&attract=off'));
  await page.getByText('2026 ж. 20 қараша, жұма').waitFor();
  await page.getByRole('button', { name: 'Русский' }).click();
  await page.getByText('пятница, 20 ноября 2026 г.').waitFor();
});

test('only the language in use is loaded', async () => {
  const page = await app.visitor();
  const tables: string[] = [];
  page.on('request', (request) => {
    const table = /\/(kk|ru|en)-[^/]*\.js$/.exec(request.url());
    if (table?.[1] && request.serviceWorker() === null) tables.push(table[1]);
  });
  await page.goto(app.address('?lang=ru#/1/2'));
  await arrive(page, { lang: 'ru', slide: '2' });
  assert.deepEqual(tables, ['ru']);
});
