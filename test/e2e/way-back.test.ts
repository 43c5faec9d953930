// A newer release that staff don't want on the screen: from their panel back to the one before, and on again.
import test from 'node:test';
import type { Page } from 'playwright-core';
import { putSlides, remove } from './support/built.ts';
import { holdLongTimers, passTime } from './support/long-timers.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { writeSlides } from './support/slides-folder.ts';
import { PIN, STAFF_OF_KIOSK, useKioskWithStaff } from './support/states.ts';

const app = await useKioskWithStaff();

async function publish(name: string): Promise<void> {
  const slides = await writeSlides({ ...SMALL_KIOSK, 'kiosk.json': { title: { kk: name, ru: name }, languages: ['kk', 'ru'], staff: STAFF_OF_KIOSK } });
  await app.disconnect();
  await putSlides(slides, app.folder);
  await remove(slides);
  await app.connect();
}

/** Five minutes, in which the kiosk looks at the server. */
async function look(page: Page): Promise<void> {
  const looked = page.waitForResponse('**/content/pointer.json');
  await passTime(page, 300);
  await looked;
}

function shows(page: Page, name: string): Promise<unknown> {
  return page.waitForFunction((words) => document.title.endsWith(words), name);
}

async function comeIn(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+Shift+KeyK');
  await page.locator('pin-pad').waitFor();
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await page.locator('staff-update p').first().waitFor();
}

test('staff go back to the release before, which stays until they ask for the other one', async () => {
  const page = await app.visitor();
  await holdLongTimers(page);
  await page.addInitScript(() => { Math.random = () => 0.5; });
  await page.goto(app.address('?lang=ru&attract=off'));
  await arrive(page, { state: 'menu', offline: 'ready' });
  await publish('Новая');
  await look(page);
  await shows(page, 'Новая');
  await comeIn(page);
  await page.getByText('На экране тот же выпуск, что на сервере.').waitFor();
  await page.getByRole('button', { name: 'Показать прежний выпуск' }).click();
  await page.getByText('На экране прежний выпуск.').waitFor();
  await shows(page, 'Пробная площадка');
  await page.keyboard.press('Escape');
  await look(page);
  await comeIn(page);
  await page.getByText('На сервере выпуск, который сняли с этого экрана.').waitFor();
  await page.getByRole('button', { name: 'Всё равно взять выпуск с сервера' }).click();
  await page.getByText('Сохранено; появится, когда экрана никто не касается.').waitFor();
  await page.keyboard.press('Escape');
  await passTime(page, 91);
  await passTime(page, 20); // Nobody is there any more.
  await shows(page, 'Новая');
});
