import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import whole, { type i18n } from 'i18next';
import { leanCode } from '../../src/build/lean-i18next.ts';
import kk from '../../src/locales/kk.ts';

const SOURCE = await readFile(fileURLToPath(import.meta.resolve('i18next')).replace(/dist\/.*/, 'dist/esm/i18next.js'), 'utf8');
const LEAN = leanCode(SOURCE);

let folder: string;
let lean: i18n;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'korme-lean-'));
  const file = join(folder, 'i18next.mjs');
  await writeFile(file, LEAN);
  lean = (await import(pathToFileURL(file).href) as { default: i18n }).default;
});

after(() => rm(folder, { recursive: true }));

test('says the same sentences as the whole one', async () => {
  const values = { files: 3, filesTotal: 14, bytes: '1,5', bytesTotal: '8', count: 2, page: 1, pages: 3, slide: 4, slides: 9, name: 'Абай <b>', title: 'Су' };
  const spoken = await Promise.all([whole, lean].map(async (library) => {
    const translation = library.createInstance();
    await translation.init({ lng: 'kk', resources: { kk: { translation: kk } }, keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false } });
    return Object.keys(kk).flatMap((key) => [translation.t(key, values), translation.t(key)]);
  }));
  assert.deepEqual(spoken[1], spoken[0]);
  assert.ok((spoken[1] ?? []).some((sentence) => sentence.includes('14')), 'values are put in');
});

test('is smaller by the sentences for developers and by what is never called', () => {
  assert.ok(LEAN.length < SOURCE.length * 0.85, `${LEAN.length} of ${SOURCE.length}`);
});

test('refuses a library that is built another way', () => {
  assert.throws(() => leanCode(SOURCE.replace('class Connector', 'class Conductor')), /has to follow/);
  assert.throws(() => leanCode('export default {};'), /has to follow/);
});
