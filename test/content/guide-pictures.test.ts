// The pictures of the guide: one for every block, each taken of the JSON below it, small enough for a page.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { readSource } from '../../src/build/read-source.ts';
import { fingerprint, fingerprintIn, GUIDE_DECK, guideExamples, guideSlides, PICTURED } from '../shots/guide-examples.ts';
import { PAGES } from './support/documents.ts';
import { filesUnder, readJson, ROOT } from './support/sample.ts';

const guideIn = (lang: string): string => PAGES.find(({ path }) => path === `docs/authoring.${lang}.md`)?.text ?? '';
const pathOf = (name: string, lang: string): string => `docs/pictures/${name}.${lang}.webp`;
const examples = guideExamples(guideIn('kk'));

test('every block but auto has a heading, a picture and its JSON', () => {
  const { $defs } = readJson('schemas/slide.schema.json') as { $defs: { block: { enum: string[] } } };
  const blocks = $defs.block.enum.filter((block) => block !== 'auto');
  assert.deepEqual(blocks.filter((block) => !guideIn('kk').includes(`\n### ${block}\n\n![`)), []);
  assert.deepEqual(new Set(examples.map(({ name }) => name.replace(/-\d+$/, ''))), new Set(blocks));
});

test('every picture shows the JSON below it (`npm run shots -- --guide` takes them anew)', async () => {
  const wanted = PICTURED.flatMap(({ lang }) => examples.map((example) => [pathOf(example.name, lang), fingerprint(example)]));
  const kept = await Promise.all(filesUnder('docs/pictures').map(async (path) => [path, await fingerprintIn(join(ROOT, path))]));
  assert.deepEqual(Object.fromEntries(kept), Object.fromEntries(wanted));
});

test('the pictures are 640 px wide, below 40 kB each and 1 MB together', async () => {
  const files = filesUnder('docs/pictures').map((path) => join(ROOT, path));
  for (const file of files) {
    assert.equal((await sharp(file).metadata()).width, 640, file);
    assert.ok(statSync(file).size < 40_000, file);
  }
  assert.ok(files.reduce((sum, file) => sum + statSync(file).size, 0) < 1_000_000);
});

test('check has nothing to say of the examples, with the files of the sample that they name', async (t) => {
  const folder = await guideSlides(examples, join(ROOT, 'slides'));
  t.after(() => rm(folder, { recursive: true }));
  const { decks, problems } = await readSource(folder, join(ROOT, 'public'));
  assert.ok(decks.some(({ json }) => json.id === GUIDE_DECK));
  assert.deepEqual(problems.filter(({ file }) => !file.endsWith('kiosk.json')), []);
});

for (const lang of ['kk', 'ru', 'en']) {
  test(`the common mistakes of the guide in ${lang} say what check says`, () => {
    const problems = PAGES.find(({ path }) => path === 'docs/problems.md')?.text ?? '';
    const rows = [...guideIn(lang).matchAll(/^\| \[(.*?)\]\(problems\.md#([\w-]+)\)/gm)];
    assert.equal(rows.length, 10);
    for (const [, message = '', address = ''] of rows) {
      const entry = problems.split(/^### /m).find((one) => one.split('\n')[0]?.replace('/', '') === address) ?? '';
      assert.ok(entry.split('\n').some((line) => line.startsWith(`- ${lang} · `) && line.includes(`**${message}**`)), message);
    }
  });
}
