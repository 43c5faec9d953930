// A release with a slide that the app can't draw: nobody sees it, the screen goes on, and staff are told.
import assert from 'node:assert/strict';
import test from 'node:test';
import { breakElement } from './support/breaking.ts';
import { holdLongTimers } from './support/long-timers.ts';
import { comeIn, look, publish } from './support/publishing.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { STAFF_OF_KIOSK, useKioskWithStaff } from './support/states.ts';

const app = await useKioskWithStaff();

function withSlide(name: string, words: string): typeof SMALL_KIOSK {
  return {
    ...SMALL_KIOSK,
    'kiosk.json': { title: { kk: name, ru: name }, languages: ['kk', 'ru'], staff: STAFF_OF_KIOSK },
    '3/deck.json': { id: '3', title: { kk: name, ru: name }, slides: [{ title: { kk: words, ru: words }, text: { kk: words, ru: words } }] },
  };
}

test('a slide that can not be drawn keeps a release off the screen, which does not flinch; the next one comes', async () => {
  const page = await app.visitor();
  await breakElement(page, 'text-flow', 'Неподъёмное');
  await holdLongTimers(page);
  await page.addInitScript(() => { Math.random = () => 0.5; });
  await page.goto(app.address('?lang=ru&attract=off#/1/last'));
  await arrive(page, { slide: 'last', offline: 'ready' });
  await page.locator('korme-stage').evaluate((stage) => { stage.setAttribute('data-seen', ''); });

  await publish(app, withSlide('Сломанная', 'Неподъёмное'));
  await look(page);
  await comeIn(page);
  await page.getByText('Эта версия приложения не может показать слайд из выпуска.').waitFor();
  await page.keyboard.press('Escape');
  await arrive(page, { slide: 'last' });
  assert.ok(await page.locator('korme-stage[data-seen]').count(), 'nothing was drawn anew');

  await page.keyboard.press('Home');
  await publish(app, withSlide('Целая', 'Лёгкое'));
  await look(page);
  await comeIn(page);
  await page.getByText('Сохранено; появится, когда экрана никто не касается.').waitFor();
});
