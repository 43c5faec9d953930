// An app with a key: what somebody else has put on the host never comes to the screen, and nothing goes dark.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { buildShell, buildWorker } from '../../src/build/build-app.ts';
import { PUBLIC_KEY_FILE, readSigning } from '../../src/build/signing.ts';
import { POINTER_PATH, type Pointer } from '../../src/core/release.ts';
import { useApp } from './support/app.ts';
import { putSlides, remove } from './support/built.ts';
import { holdLongTimers, passTime } from './support/long-timers.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { writeSlides } from './support/slides-folder.ts';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1', privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });
const keys = await writeSlides({});
await writeFile(join(keys, PUBLIC_KEY_FILE), publicKey);
const read = await readSigning(keys, privateKey);
await remove(keys);
assert.ok(read.ok && read.signing);
const { key, seal } = read.signing;

const app = useApp({
  slides: SMALL_KIOSK,
  async build(folder) {
    await buildShell(folder, [], key);
    await buildWorker(folder);
  },
});

/** The hash of its manifest. */
async function publish(name: string, signed: boolean): Promise<string> {
  const slides = await writeSlides({ ...SMALL_KIOSK, 'kiosk.json': { title: { kk: name, ru: name }, languages: ['kk', 'ru'] } });
  await app.disconnect();
  await putSlides(slides, app.folder, signed ? (pointer) => seal(pointer, '') : undefined);
  await remove(slides);
  await app.connect();
  return (JSON.parse(await readFile(join(app.folder, POINTER_PATH), 'utf8')) as Pointer).manifest.hash;
}

/** Five minutes, in which the kiosk looks at the server. */
async function look(page: Page): Promise<void> {
  const looked = page.waitForResponse('**/content/pointer.json');
  await passTime(page, 300);
  await looked;
}

test('an unsigned release is taken neither at a first visit nor at an update, a signed one is', async () => {
  const page = await app.visitor();
  const asked: string[] = [];
  page.on('request', (request) => { asked.push(request.url()); });
  await holdLongTimers(page);
  await page.addInitScript(() => { Math.random = () => 0.5; });
  const foreign = [await publish('Чужая', false)];
  await page.goto(app.address('?lang=ru&attract=off'));
  await page.getByRole('heading', { name: 'Ждём сеть' }).waitFor();

  await publish('Своя', true);
  await page.reload();
  await arrive(page, { state: 'menu', offline: 'ready' });
  await page.waitForFunction(() => document.title.endsWith('Своя'));

  foreign.push(await publish('Снова чужая', false));
  await look(page);
  const own = await publish('Новая', true);
  await look(page);
  await page.waitForFunction(() => document.title.endsWith('Новая'));
  assert.ok(asked.some((address) => address.includes(own)));
  for (const hash of foreign) assert.ok(!asked.some((address) => address.includes(hash)), 'A foreign manifest was asked for');
});
