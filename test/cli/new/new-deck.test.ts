import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { newDeck } from '../../../src/cli/new/new-deck.ts';
import { PLACEHOLDER, TEMPLATE_NAMES } from '../../../src/cli/new/templates.ts';
import { readSource } from '../../../src/build/read-source.ts';
import { LOCALES } from '../../../src/core/locale.ts';
import { deck } from '../../build/support/read.ts';
import { folderWith } from '../../build/support/folder.ts';
import { readJson } from '../../content/support/sample.ts';

test('any list of blocks, in the languages of any kiosk, gives a deck of which check has nothing to say', async (t) => {
  const folder = await folderWith(t, { 'slides/1/deck.json': deck('1') });
  const slides = join(folder, 'slides');
  await fc.assert(fc.asyncProperty(
    fc.array(fc.constantFrom(...TEMPLATE_NAMES), { minLength: 1, maxLength: 30 }),
    fc.subarray([...LOCALES], { minLength: 1 }),
    async (blocks, languages) => {
      const title = Object.fromEntries(languages.map((lang) => [lang, { kk: 'Үй', ru: 'Дом', en: 'House' }[lang]]));
      const { json, pictures } = newDeck({ id: '2', languages, title, blocks }, '1');
      await mkdir(join(slides, '2'));
      await writeFile(join(slides, '2/deck.json'), JSON.stringify(json));
      await writeFile(join(slides, 'kiosk.json'), JSON.stringify({ languages }));
      for (const name of pictures) await writeFile(join(slides, '2', name), PLACEHOLDER);
      const { problems, decks } = await readSource(slides, join(folder, 'public'));
      await rm(join(slides, '2'), { recursive: true });
      assert.deepEqual(problems.filter(({ file }) => !file.endsWith('slides/1/deck.json')), []);
      assert.equal(decks.length, 2);
      assert.equal(json.slides.length, blocks.length);
      for (const lang of LOCALES) assert.equal(JSON.stringify(json).includes(`"${lang}":`), languages.includes(lang), lang);
    },
  ), { numRuns: 60 });
});

test('there is a slide to begin with for every block', () => {
  const { $defs } = readJson('schemas/slide.schema.json') as { $defs: { block: { enum: string[] } } };
  assert.deepEqual(TEMPLATE_NAMES.toSorted(), $defs.block.enum.filter((block) => block !== 'auto').toSorted());
});
