import assert from 'node:assert/strict';
import test from 'node:test';
import { useApp } from './support/app.ts';
import { arrive, walk } from './support/screen.ts';
import { shown } from './support/words.ts';

const NAMES = ['Алғашқы', 'Екінші', 'Үшінші', 'Төртінші', 'Бесінші', 'Алтыншы', 'Жетінші', 'Сегізінші', 'Тоғызыншы', 'Оныншы'];
const small = (id: string, name: string): object => ({ id, title: { kk: name, ru: name }, slides: [{ id: 'only', title: { kk: name, ru: name } }] });

const app = useApp({
  slides: {
    '1/deck.json': {
      id: '1', title: { kk: 'Бас', ru: 'Главное' },
      slides: [{ id: 'cover', title: { kk: 'Бас', ru: 'Главное' } }, { id: 'tiles', block: 'section', title: { kk: 'Таңдаңыз', ru: 'Выберите' } }, { id: 'last', title: { kk: 'Соңы', ru: 'Конец' } }],
    },
    ...Object.fromEntries(NAMES.map((name, index) => [`1.${index + 1}/deck.json`, small(`1.${index + 1}`, name)])),
    '1.11.1/deck.json': small('1.11.1', 'Ішкі'), '1.11.2/deck.json': small('1.11.2', 'Ішкі екі'),
    'kiosk.json': { sections: [{ id: '1.11', title: { kk: 'Тағы бөлім', ru: 'Ещё раздел' } }] },
  },
});

test('a tile on a slide opens its deck by a touch, and Escape leads to the section', async () => {
  const page = await app.visit('?lang=kk#/1/tiles', { hasTouch: true });
  await arrive(page, { slide: 'tiles' });
  await page.getByRole('button', { name: 'Үшінші' }).tap();
  await arrive(page, { deck: '1.3', slide: 'only' });
  await page.keyboard.press('Escape');
  await arrive(page, { state: 'menu' });
});

test('a tile on a slide opens its section by Tab and Enter', async () => {
  const page = await app.visit('?lang=kk#/1/tiles');
  await arrive(page, { slide: 'tiles', page: '1', pages: '2' });
  const tile = page.locator('slide-section').getByRole('button', { name: 'Тағы бөлім' });
  for (let step = 0; step < 20 && !await tile.evaluate((button) => button.matches(':focus')); step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await arrive(page, { state: 'menu', deck: null });
  assert.match(page.url(), /#\/1\.11\/$/);
});

test('a clicker sees every tile on a phone with large text, and goes on and back over their pages', async () => {
  const page = await app.visit('?lang=kk&size=200#/1', { viewport: { width: 390, height: 844 } });
  await arrive(page, { slide: 'cover' });
  const words: string[] = [];
  for await (const place of walk(page)) if (place.slide === 'tiles') words.push(...await shown(page));
  assert.deepEqual(words.filter((word) => NAMES.includes(word)), NAMES);
  const { page: last } = await arrive(page, { slide: 'last' });
  assert.equal(last, '1');
  await page.keyboard.press('PageUp'); // Takes the way on away.
  await page.keyboard.press('PageUp');
  const back = await arrive(page, { slide: 'tiles' });
  assert.ok(Number(back.pages) > 2);
  assert.equal(back.page, back.pages);
});
