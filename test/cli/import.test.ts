import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { shownPath } from '../../src/build/read-source-files.ts';
import type { Deck } from '../../src/core/deck.ts';
import { detectLanguage } from '../../src/core/detect-language.ts';
import type { Locale, Text } from '../../src/core/locale.ts';
import { parseMarkdown, type Block } from '../../src/core/markdown.ts';
import { readDeck } from '../../src/core/read-deck.ts';
import { folderWith } from '../build/support/folder.ts';
import { OTHER_PNG, PNG } from '../build/support/picture.ts';
import { sourceWords } from '../support/source-words.ts';
import { Command, type Ended } from './support/command.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/decks');
const SEEDS = join(import.meta.dirname, '../../../shared/seeds');

async function importTo(out: string, ...args: string[]): Promise<Ended> {
  return new Command('import', ...args, '--out', out, '--lang', 'en').ended();
}

async function deckAt(out: string, id: string): Promise<Deck> {
  const reading = readDeck(`{"deck": ${await readFile(join(out, id, 'deck.json'), 'utf8')}, "media": {}}`);
  assert.ok(reading.ok);
  return reading.deck;
}

test('makes one bilingual deck of two broken files, and loses no word of either', async (t) => {
  const out = await folderWith(t, {});
  const files = ['mill-kz.txt', 'mill-ru.txt'].map((name) => join(FIXTURES, name));
  const { code } = await importTo(out, ...files);
  assert.equal(code, 0);
  const deck = await deckAt(out, '7.2');
  assert.deepEqual([deck.title, deck.slides.length], [{ kk: 'АУЫЛДАРҒА СУ', ru: 'ВОДА ДЛЯ СЁЛ ОКРУГА' }, 3]);
  assert.deepEqual(deck.slides.map(({ block }) => block), ['cover', 'facts', 'map']);
  for (const [index, lang] of (['kk', 'ru'] as const).entries()) {
    assert.deepEqual(wordsOf(deck, lang), sourceWords(await readFile(files[index] ?? '', 'utf8')));
  }
});

test('writes what the decks say about the whole kiosk into kiosk.json', async (t) => {
  const out = await folderWith(t, {});
  await importTo(out, join(FIXTURES, 'mill-kz.txt'), join(FIXTURES, 'mill-ru.txt'));
  assert.deepEqual(JSON.parse(await readFile(join(out, 'kiosk.json'), 'utf8')), { title: { kk: 'Тынық Өткел', ru: 'Тихий Брод' } });
});

test('reports every repair and every doubt with its place', async (t) => {
  const out = await folderWith(t, {});
  const file = shownPath(join(FIXTURES, 'mill-ru.txt'));
  await importTo(out, file);
  const report = await readFile(join(out, 'import-report.txt'), 'utf8');
  for (const line of [
    `${file}:2:14  A comma was missing here; it was added.`,
    `${file}:15:26  There was a comma too many here; it was removed.`,
    `${file}:24:14  A tab inside a text was written as \\t.`,
    `${file}:24:51  A line break inside a text was written as \\n.`,
    `${file}:12:21  The placeholder //static/img/???.png// means “nothing yet” and is left out.`,
    `${file}:5:16  The file "/img/mill.png" was found neither in public/ nor beside the deck; it is left out.`,
  ]) assert.ok(report.includes(line), line);
  assert.match(report, /Decks written: 1, refused: 0, to compare: \d+, repairs: \d+\.\n$/);
});

test('refuses plain documents in one sentence each, and imports the others', async (t) => {
  const out = await folderWith(t, {});
  const { code, out: said } = await importTo(out, ...['report.txt', 'mill-ru.txt', 'plan.txt'].map((name) => join(FIXTURES, name)));
  assert.equal(code, 1);
  assert.deepEqual((await readdir(out)).sort(), ['7.2', 'import-report.txt', 'kiosk.json']);
  const refused = said.split('\n').filter((line) => line.includes('holds no deck in the legacy form'));
  assert.deepEqual(refused.map((line) => line.trim().split('  ')[0]), ['plan.txt', 'report.txt'].map((name) => `${shownPath(join(FIXTURES, name))}:1:1`));
});

test('refuses decks of the canonical form and lists of anything else', async (t) => {
  const folder = await folderWith(t, { 'a.json': { id: '1', title: 'x', slides: [{}] }, 'b.json': [{ ID: '1', content: [{}] }, 'x'], 'c.json': '["a" "b"]' });
  const { code, out: said } = await importTo(join(folder, 'out'), ...['a.json', 'b.json', 'c.json'].map((name) => join(folder, name)));
  assert.equal(code, 1);
  assert.equal(said.match(/holds no deck in the legacy form/g)?.length, 3);
  assert.deepEqual(await readdir(join(folder, 'out')), ['import-report.txt']);
});

test('brings each deck of a list and its media, and gives numbers to equal names', async (t) => {
  const folder = await folderWith(t, {
    'list.json': [{ ID: '1', content: [{ img_path: '/img/a.png' }, { img_path: 'film/a.png' }] }, { ID: '1', logo_path: '/mark.svg', content: [{ img_path: 'gone.png' }] }],
    'a.png': PNG, 'film/a.png': OTHER_PNG, 'mark.svg': '<svg/>',
  });
  const out = join(folder, 'out');
  assert.equal((await importTo(out, join(folder, 'list.json'))).code, 0);
  const deck = await deckAt(out, '1');
  assert.deepEqual(deck.slides.map(({ image }) => image?.src), ['a.png', 'a-2.png']);
  assert.deepEqual([await readFile(join(out, '1/a.png')), await readFile(join(out, '1/a-2.png'))], [PNG, OTHER_PNG]);
  assert.equal((await deckAt(out, '1-2')).slides[0]?.image, null);
  assert.deepEqual(JSON.parse(await readFile(join(out, 'kiosk.json'), 'utf8')), { logo: 'mark.svg' });
  assert.ok(existsSync(join(out, 'mark.svg')));
});

test('never touches a deck or a kiosk.json that is there already', async (t) => {
  const folder = await folderWith(t, { 'out/7.2/deck.json': 'mine', 'out/kiosk.json': 'mine too' });
  const out = join(folder, 'out');
  const first = await importTo(out, join(FIXTURES, 'mill-ru.txt'));
  assert.equal(first.code, 1);
  assert.match(first.out, /7\.2\/deck\.json exists already and was left as it is\./);
  assert.equal(await readFile(join(out, '7.2/deck.json'), 'utf8'), 'mine');
  const second = await importTo(out, await legacyFile(t));
  assert.equal(second.code, 0);
  assert.match(second.out, /kiosk\.json: was there already and stays as it is; the name "Горизонт" was not written into it/);
  assert.equal(await readFile(join(out, 'kiosk.json'), 'utf8'), 'mine too');
});

test('keeps a title of any length', async (t) => {
  const title = 'Очень длинное название '.repeat(200).trim();
  const folder = await folderWith(t, { 'a.json': { ID: '1', content: [{ title }] } });
  assert.equal((await importTo(join(folder, 'out'), join(folder, 'a.json'))).code, 0);
  assert.deepEqual((await deckAt(join(folder, 'out'), '1')).slides[0]?.title, { ru: title });
});

const MISUSES: readonly (readonly [args: string[], sentence: RegExp])[] = [
  [[], /^No file to import was named\. Use: /],
  [['a.json'], /^The folder for the decks is missing\. Use: /],
  [['no/such.json', '--out', 'x'], /^There is no file .*no\/such\.json\. Use: /],
  [['a.json', '--force', '--out', 'x'], /^These options are not understood: --force\. Use: /],
];

for (const [args, sentence] of MISUSES) {
  test(`says in one sentence what is wrong with "import ${args.join(' ')}"`, async () => {
    const { code, out, err } = await new Command('import', ...args).ended();
    assert.deepEqual([code, out], [2, '']);
    assert.match(err.trimEnd(), sentence);
  });
}

const SEED_DECKS = [
  { seed: '000_475c3ca57fc6da9b.txt', id: '1.5.3', slides: 2, lang: 'ru' },
  { seed: '003_f662c3776a4a1bab.txt', id: '1.5.1.1.3', slides: 4, lang: 'kk' },
] as const;

for (const { seed, id, slides, lang } of SEED_DECKS) {
  test(`brings every word of ${seed.slice(0, 3)} onto a slide, in order`, { skip: existsSync(SEEDS) ? false : 'no seeds here' }, async (t) => {
    const out = await folderWith(t, {});
    assert.equal((await importTo(out, join(SEEDS, seed))).code, 0);
    const deck = await deckAt(out, id);
    assert.equal(deck.slides.length, slides);
    const words = sourceWords(await readFile(join(SEEDS, seed), 'utf8'));
    assert.equal(detectLanguage(words.join(' ')), lang);
    assert.deepEqual(wordsOf(deck, lang), words);
  });
}

test('refuses the seeds that are plain documents', { skip: existsSync(SEEDS) ? false : 'no seeds here' }, async (t) => {
  const out = await folderWith(t, {});
  const { code, out: said } = await importTo(out, join(SEEDS, '001_bb3c5a829bfe8cfa.txt'), join(SEEDS, '004_bc6f90b9c9ad1e41.txt'));
  assert.equal(code, 1);
  assert.equal(said.match(/holds no deck in the legacy form/g)?.length, 2);
  assert.deepEqual(await readdir(out), ['import-report.txt']);
});

async function legacyFile(t: TestContext): Promise<string> {
  return join(await folderWith(t, { 'a.json': { ID: '9', logo_title: 'Горизонт', content: [{}] } }), 'a.json');
}

/** The words that a deck shows in one language, slide by slide. */
function wordsOf(deck: Deck, lang: Locale): string[] {
  const said = (text: Text | null | undefined): string => text?.[lang] ?? '';
  return deck.slides.flatMap(({ title, text, facts }) => [
    said(title), ...shown(parseMarkdown(said(text))),
    ...facts.flatMap(({ label, value }) => [said(label), ...shown(parseMarkdown(said(value)))]),
  ]).flatMap((words) => words.split(/\s+/)).filter(Boolean);
}

function shown(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap(shown);
    assert.equal(block.kind, 'paragraph');
    return 'children' in block ? [block.children.map((inline) => 'text' in inline ? inline.text : '').join('')] : [];
  });
}
