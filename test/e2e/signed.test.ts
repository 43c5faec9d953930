// An app with a key: what somebody else has put on the host never comes to the screen, and nothing goes dark.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { buildShell, buildWorker } from '../../src/build/build-app.ts';
import { PUBLIC_KEY_FILE, readSigning } from '../../src/build/signing.ts';
import { useApp } from './support/app.ts';
import { remove } from './support/built.ts';
import { holdLongTimers } from './support/long-timers.ts';
import { look, publish } from './support/publishing.ts';
import { arrive } from './support/screen.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { writeSlides, type Files } from './support/slides-folder.ts';

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

function release(name: string): Files {
  return { ...SMALL_KIOSK, 'kiosk.json': { title: { kk: name, ru: name }, languages: ['kk', 'ru'] } };
}

test('an unsigned release is taken neither at a first visit nor at an update, a signed one is', async () => {
  const page = await app.visitor();
  const asked: string[] = [];
  page.on('request', (request) => { asked.push(request.url()); });
  await holdLongTimers(page);
  await page.addInitScript(() => { Math.random = () => 0.5; });
  const foreign = [await publish(app, release('Чужая'))];
  await page.goto(app.address('?lang=ru&attract=off'));
  await page.getByRole('heading', { name: 'Ждём сеть' }).waitFor();

  await publish(app, release('Своя'), seal);
  await page.reload();
  await arrive(page, { state: 'menu', offline: 'ready' });
  await page.waitForFunction(() => document.title.endsWith('Своя'));

  foreign.push(await publish(app, release('Снова чужая')));
  await look(page);
  const own = await publish(app, release('Новая'), seal);
  await look(page);
  await page.waitForFunction(() => document.title.endsWith('Новая'));
  assert.ok(asked.some((address) => address.includes(own)));
  for (const hash of foreign) assert.ok(!asked.some((address) => address.includes(hash)), 'A foreign manifest was asked for');
});
