import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith } from '../build/support/folder.ts';
import { deck } from '../build/support/read.ts';
import { Command } from './support/command.ts';

const WHOLE = ['--title-kk', 'Үй', '--title-ru', 'Дом', '--blocks', 'cover,gallery', '--lang', 'en'];

test('writes a deck that check has nothing to say of, and what to do next', async (t) => {
  const slides = await folderWith(t, {});
  const { code, out, err } = await new Command('new', '--slides', slides, '--id', '1.6', ...WHOLE).ended();
  assert.deepEqual([code, err], [0, '']);
  assert.deepEqual((await readdir(join(slides, '1.6'))).sort(), ['cover.svg', 'deck.json', 'gallery-1.svg', 'gallery-2.svg']);
  assert.ok(out.endsWith(`Next: npm run dev -- --slides ${slides} shows the deck while you write; npm run check -- ${slides} says what is wrong with it.\n`), out);
  const checked = await new Command('check', slides, '--lang', 'en').ended();
  assert.deepEqual([checked.code, checked.out], [0, 'Decks: 1, errors: 0, warnings: 0.\n']);
});

test('asks a person, and tells a taken id with its file before it asks for the next thing', async (t) => {
  const slides = await folderWith(t, { '1.6/deck.json': deck('1.6') });
  const command = new Command('new', '--slides', slides, '--lang', 'ru', '--blocks', 'text');
  await command.says(/Id презентации.* \[2\]: $/);
  command.answer('1.6');
  await command.says(/Такой же id, "1\.6", уже есть в файле .*1\.6\/deck\.json\.\n/);
  for (const words of ['1.7', '', 'Үй', 'Дом']) command.answer(words);
  assert.equal((await command.ended()).code, 0);
  assert.deepEqual((JSON.parse(await readFile(join(slides, '1.7/deck.json'), 'utf8')) as { title: object }).title, { kk: 'Үй', ru: 'Дом' });
});

test('never touches a file that is there, whatever it is', async (t) => {
  const slides = await folderWith(t, { '1.6/deck.json': 'mine', '1.7/cover.svg': 'mine too', '1.8/deck.json': { id: '9', title: 'x', slides: [{ title: 'x' }] } });
  const taken = await new Command('new', '--slides', slides, '--id', '1.6', ...WHOLE).ended();
  assert.equal(taken.code, 2);
  assert.match(taken.err, /^--id: .*1\.6\/deck\.json has the id "1\.6" already\.\n$/);
  const other = await new Command('new', '--slides', slides, '--id', '1.8', ...WHOLE).ended();
  assert.equal(other.code, 2);
  assert.match(other.err, /^Nothing was written: .*1\.8\/deck\.json is there already\.\n$/);
  assert.match(await readFile(join(slides, '1.8/deck.json'), 'utf8'), /"id":"9"/);
  await new Command('new', '--slides', slides, '--id', '1.7', ...WHOLE).ended();
  assert.equal(await readFile(join(slides, '1.7/cover.svg'), 'utf8'), 'mine too');
});

const MISUSES: readonly (readonly [args: string[], sentence: RegExp])[] = [
  [['--slides', 'no/such'], /^There is no folder .*no\/such\.$/],
  [['--colour', 'red'], /^These options are not understood: --colour\. Use: npm run new -- \[--id …\] /],
  [['--lang', 'de'], /^There are no sentences in "de"\. Use: /],
  [['--id', '1.6'], /^Nothing was written: there is no answer for --title-kk\.$/],
];

for (const [args, sentence] of MISUSES) {
  test(`refuses "new ${args.join(' ')}" in one sentence`, async (t) => {
    const slides = await folderWith(t, {});
    const { code, err } = await new Command('new', ...args.includes('--slides') ? [] : ['--slides', slides], ...args.includes('--lang') ? [] : ['--lang', 'en'], ...args).ended();
    assert.equal(code, 2);
    assert.match(err.trimEnd(), sentence);
    assert.deepEqual(await readdir(slides), []);
  });
}
