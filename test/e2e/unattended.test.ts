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
  test(`the screen is kept awake, again after it was hidden${granted ? ' and after the system let it sleep' : '; a browser that refuses changes nothing, and is asked again'}`, async () => {
    const page = await app.visitor();
    await holdLongTimers(page);
    await page.addInitScript((grants) => {
      const asked: string[] = [];
      const request = (kind: string): Promise<unknown> => {
        asked.push(kind);
        const lock = new EventTarget();
        Object.assign(window, { lock });
        return grants ? Promise.resolve(lock) : Promise.reject(new DOMException('refused', 'NotAllowedError'));
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
      Object.assign(window, { asked });
    }, granted);
    await page.goto(app.address('?attract=off#/1/cover'));
    await arrive(page, { deck: '1', slide: 'cover' });
    const asked = (): Promise<string[]> => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
    await page.waitForFunction(() => (window as unknown as { asked: string[] }).asked.length > 0); // It is asked for after the first slide.
    assert.deepEqual(await asked(), ['screen']);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    assert.deepEqual(await asked(), ['screen', 'screen']);
    if (granted) {
      await passTime(page, 30);
      assert.equal((await asked()).length, 2, 'what is held is not asked for');
      await page.evaluate(() => { (window as unknown as { lock: EventTarget }).lock.dispatchEvent(new Event('release')); });
    }
    await passTime(page, 30);
    assert.equal((await asked()).length, 3, 'what was taken away or refused is asked for again');
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await passTime(page, 60);
    assert.equal((await asked()).length, 3, 'nothing is asked for while the page is hidden');
    await page.keyboard.press('PageDown');
    await arrive(page, { slide: 'idea' });
  });
}

test('where what keeps the kiosk up to date has never come, it is loaded anew when nobody is there', async () => {
  const page = await app.visitor();
  await holdLongTimers(page);
  await page.route('**/assets/keep-offline-*.js', () => undefined); // Neither answered nor refused.
  await page.goto(app.address('?attract=off'));
  await arrive(page, { state: 'menu', offline: null });
  await page.evaluate(() => { document.body.dataset['seen'] = ''; });
  await passTime(page, 240);
  await page.keyboard.press('PageDown'); // Somebody is there.
  await passTime(page, 60);
  assert.equal(await page.locator('body[data-seen]').count(), 1, 'nobody is interrupted');
  await page.unroute('**/assets/keep-offline-*.js');
  const reloaded = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
  await passTime(page, 300);
  await reloaded;
  await arrive(page, { state: 'menu', offline: 'ready' });
  assert.equal(await page.locator('body[data-seen]').count(), 0);
});
