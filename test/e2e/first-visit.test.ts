import test from 'node:test';
import { useApp } from './support/app.ts';
import { holdLongTimers } from './support/long-timers.ts';
import { arrive } from './support/screen.ts';

/** A worker's own requests can not be held back, and this is about a visit that has none yet. */
const DIRECT = { serviceWorkers: 'block' } as const;

const app = useApp({ slides: { 'kiosk.json': { title: { kk: 'Бос алаң', ru: 'Пустая площадка' } } } });

test('a kiosk without decks shows a calm screen', async () => {
  const page = await app.visit('?lang=ru&attract=off');
  await arrive(page, { state: 'menu' });
  await page.getByRole('heading', { name: 'Пока нечего показать' }).waitFor();
  await page.getByRole('button', { name: 'Қазақша' }).click();
  await arrive(page, { state: 'menu', lang: 'kk' });
});

test('a first visit that can not reach the content says so calmly, and shows it when it can', async () => {
  const page = await app.visitor(DIRECT);
  await holdLongTimers(page); // It looks again by itself, too.
  const keeperHasLooked = Promise.withResolvers<void>();
  let looks = 0;
  page.on('requestfailed', (request) => { if (request.url().endsWith('/pointer.json') && (looks += 1) === 2) keeperHasLooked.resolve(); });
  await page.route('**/content/**', (route) => route.abort());
  await page.goto(app.address('?lang=ru&attract=off'));
  await page.getByRole('heading', { name: 'Ждём сеть' }).waitFor();
  await keeperHasLooked.promise; // In vain, as the app did before it.
  await page.unroute('**/content/**');
  await page.getByRole('button', { name: 'Попробовать снова' }).click();
  await arrive(page, { state: 'menu' });
});

test('a portal that answers everything with a page of its own is not mistaken for content', async () => {
  const page = await app.visitor(DIRECT);
  await page.route('**/content/**', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Войдите в сеть</h1>' }));
  await page.goto(app.address('?lang=ru&attract=off'));
  await page.getByRole('heading', { name: 'Ждём сеть' }).waitFor();
});
