// A kiosk on plain http in a local network: no service worker, no caches, no crypto.subtle.
import assert from 'node:assert/strict';
import test from 'node:test';
import { useApp } from './support/app.ts';
import { arrive, walk } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { shown } from './support/words.ts';

const HOST = 'kiosk.test';

const app = useApp({ slides: SMALL_KIOSK, args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`] });

test('on a plain http address everything is shown, and staff read why it will not work offline', async () => {
  const page = await app.visit(app.address('?lang=ru&attract=off', HOST));
  await arrive(page, { state: 'menu', offline: 'none' });
  assert.deepEqual(await page.evaluate(() => [isSecureContext, 'caches' in window, 'serviceWorker' in navigator, crypto.subtle === undefined]), [false, false, false, true]);
  await page.getByText('Работает только с сетью').click();
  await page.getByText('Адрес не защищён (http)').waitFor();
});

test('on a plain http address every slide can be walked', async () => {
  const page = await app.visit(app.address('?lang=ru#/1', HOST));
  const slides = new Set<string | null>();
  await arrive(page, { slide: 'cover', offline: 'none' });
  for await (const { slide } of walk(page)) {
    slides.add(slide);
    assert.ok((await shown(page)).length > 0, `words on ${slide}`);
  }
  assert.deepEqual([...slides], ['cover', '2', 'long', 'last']);
  await page.goto(app.address('?lang=ru#/1.1', HOST));
  await arrive(page, { slide: 'picture' });
  await page.locator('slide-frame[shown] img').evaluate((image: HTMLImageElement) => image.decode());
});
