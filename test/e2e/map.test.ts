// A map beside words, on a device as it is held.
import assert from 'node:assert/strict';
import test from 'node:test';
import { useApp } from './support/app.ts';
import { arrive } from './support/screen.ts';

const both = (kk: string, ru: string): object => ({ kk, ru });

const app = useApp({
  slides: {
    '1/deck.json': {
      id: '1', title: both('Қаржы', 'Деньги'),
      slides: [{
        id: 'map', title: both('Қаржы қайда жұмсалады?', 'Куда уходят деньги?'), text: both('Ең көп қаржы Алматыға бөлінген.', 'Больше всего выделено Алматы.'),
        map: { values: { 'KZ-75': 1_234_567, 'KZ-71': 500, 'KZ-10': 3, 'KZ-11': 440_000, 'KZ-15': 7 }, legend: both('Жыл басынан бөлінген қаржы', 'Выделено с начала года'), unit: both('мың теңге', 'тыс. тенге') },
      }],
    },
  },
});

test('a phone has room for the names of all regions above the words, although the legend is long', async () => {
  const page = await app.visit('?lang=kk#/1/map', { viewport: { width: 390, height: 844 } });
  await arrive(page, { slide: 'map', pages: '1' });
  assert.equal(await page.locator('slide-map .tiles .name').count(), 20);
});
