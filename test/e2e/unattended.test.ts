// A screen that nobody touches: it stays awake, and it does not break off a film.
import assert from 'node:assert/strict';
import test from 'node:test';
import { useApp } from './support/app.ts';
import { holdLongTimers, passTime } from './support/long-timers.ts';
import { arrive } from './support/screen.ts';

const app = useApp();

test('a film that plays holds the question back; it is asked a minute and a half after it has stopped', async () => {
  const page = await app.visitor();
  await holdLongTimers(page);
  await page.goto(app.address('?lang=ru#/2.2/morning'));
  await page.getByRole('button', { name: 'Пауза' }).waitFor(); // It plays.
  await passTime(page, 91);
  await arrive(page, { deck: '2.2', slide: 'morning' });
  await page.getByRole('button', { name: 'Пауза' }).click();
  await page.getByRole('button', { name: 'Воспроизвести' }).waitFor();
  await passTime(page, 89);
  assert.equal(await page.locator('korme-still-here').count(), 0);
  await passTime(page, 100); // There are words to read beside it.
  await page.getByRole('alertdialog', { name: 'Вы ещё здесь?' }).waitFor();
});

for (const granted of [true, false]) {
  test(`the screen is kept awake, again after it was hidden${granted ? '' : '; a browser that refuses changes nothing'}`, async () => {
    const page = await app.visitor();
    await page.addInitScript((grants) => {
      const asked: string[] = [];
      const request = (kind: string): Promise<unknown> => {
        asked.push(kind);
        return grants ? Promise.resolve({}) : Promise.reject(new DOMException('refused', 'NotAllowedError'));
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
      Object.assign(window, { asked });
    }, granted);
    await page.goto(app.address('#/1/cover'));
    await arrive(page, { deck: '1', slide: 'cover' });
    const asked = (): Promise<string[]> => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
    await page.waitForFunction(() => (window as unknown as { asked: string[] }).asked.length > 0); // It is asked for after the first slide.
    assert.deepEqual(await asked(), ['screen']);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    assert.deepEqual(await asked(), ['screen', 'screen']);
    await page.keyboard.press('PageDown');
    await arrive(page, { slide: 'idea' });
  });
}
