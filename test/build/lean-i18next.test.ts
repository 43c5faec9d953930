import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import whole, { type i18n } from 'i18next';
import { leanCode } from '../../src/build/lean-i18next.ts';
import en from '../../src/locales/en.ts';
import kk from '../../src/locales/kk.ts';
import ru from '../../src/locales/ru.ts';

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

for (const [locale, table] of Object.entries({ kk, ru, en })) {
  test(`says the same sentences as the whole one in ${locale}`, async () => {
    const values = { files: 3, filesTotal: 14, bytes: '<b> {{page}} $t(menu)', bytesTotal: '8', page: 1, pages: 3, slide: 4, slides: 9, seconds: 30, volume: 0.5 };
    const spoken = await Promise.all([whole, lean].map(async (library) => {
      const translation = library.createInstance();
      await translation.init({ lng: locale, resources: { [locale]: { translation: table } }, keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false } });
      const keys = new Set(Object.keys(table).flatMap((key) => [key, key.replace(/_(?:one|few|many|other)$/, '')]));
      return [...keys].flatMap((key) => [translation.t(key, {}), ...[0, 1, 2, 5, 11, 21, 1.5].map((count) => translation.t(key, { ...values, count }))]);
    }));
    assert.deepEqual(spoken[1]?.filter((sentence, index) => sentence !== spoken[0]?.[index]), []);
    assert.ok((spoken[1] ?? []).some((sentence) => sentence.includes('<b> {{page}} $t(menu)')), 'values are put in');
  });
}

test('says a key that is not there as it is', async () => {
  const translation = lean.createInstance();
  await translation.init({ lng: 'kk', resources: { kk: { translation: {} } } });
  assert.equal(translation.t('no-such-key', {}), 'no-such-key');
});

test('is smaller by the sentences for developers and by what is never called', () => {
  assert.ok(LEAN.length < SOURCE.length * 0.45, `${LEAN.length} of ${SOURCE.length}`);
});

test('refuses a library that is built another way', () => {
  assert.throws(() => leanCode(SOURCE.replace('class Connector', 'class Conductor')), /has to follow/);
  assert.throws(() => leanCode('export default {};'), /has to follow/);
});
