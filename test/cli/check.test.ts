import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { staffLocale } from '../../src/cli/staff-locale.ts';
import { folderWith } from '../build/support/folder.ts';
import { Command } from './support/command.ts';

const COMMA = '{\n  "id": "1"\n  "title": "x",\n  "slides": [{ "title": "x" }]\n}';

test('finds nothing wrong with the slides that come with Körme, as README.md says', async () => {
  const { code, out } = await new Command('check', '--lang', 'en').ended();
  assert.equal(code, 0);
  const summary = out.trimEnd().split('\n').at(-1) ?? '';
  assert.match(summary, /^Decks: \d+, errors: 0, /);
  assert.ok((await readFile(join(import.meta.dirname, '../../README.md'), 'utf8')).includes(summary), summary);
});

test('prints the place, what was found, and what to do', async (t) => {
  const folder = await folderWith(t, { '1/deck.json': COMMA, '2/deck.json': { id: '2', title: 'x', slides: [{ text: '<b>' }] } });
  const { code, out } = await new Command('check', folder, '--lang', 'en').ended();
  assert.equal(code, 1);
  assert.equal(out, [
    `${folder}/1/deck.json:2:12  error: A comma is missing after this value. [json/missing-comma]`,
    '      1 | {',
    '    > 2 |   "id": "1"',
    '        |            ^',
    '      3 |   "title": "x",',
    '    Put a comma here.',
    '',
    `${folder}/2/deck.json:1:42  warning: The text holds a tag (<b>); visitors would see it as it is written. [text/raw-html]`,
    '    > 1 | {"id":"2","title":"x","slides":[{"text":"<b>"}]}',
    '        |                                          ^',
    '    Use Markdown, such as **bold**, or delete the tag.',
    '',
    'Decks: 2, errors: 1, warnings: 1.',
    '',
  ].join('\n'));
});

test('passes where there are only warnings', async (t) => {
  const folder = await folderWith(t, { '2/deck.json': { id: '2', title: 'x', slides: [{ text: '<b>' }] } });
  const { code, out } = await new Command('check', folder, '--lang', 'ru').ended();
  assert.equal(code, 0);
  assert.match(out, /предупреждение: [^]*\n\nПрезентаций: 1, ошибок: 0, предупреждений: 1\.\n$/);
});

test('says that a folder without decks has nothing to show, and fails', async (t) => {
  const folder = await folderWith(t, { 'kiosk.json': { title: { kk: 'Су', ru: 'Вода' } }, 'readme.txt': 'x' });
  const { code, out } = await new Command('check', folder, '--lang', 'en').ended();
  assert.equal(code, 1);
  assert.match(out, /^.*:1:1  error: There is nothing to show: no deck was found in this folder\. \[slides\/no-decks\]\n    Put a deck .*\n\nDecks: 0, errors: 1, warnings: 0\.\n$/);
  assert.equal((await new Command('check', join(folder, 'kiosk.json')).ended()).code, 0);
});

test('prints one JSON array for tools', async (t) => {
  const folder = await folderWith(t, { 'deck.json': COMMA });
  const file = join(folder, 'deck.json');
  const { code, out } = await new Command('check', file, '--json', '--lang', 'kk').ended();
  assert.equal(code, 1);
  assert.deepEqual(JSON.parse(out), [{
    code: 'json/missing-comma', severity: 'error', file, line: 2, column: 12, pointer: '',
    message: 'Осы мәннен кейін үтір жетіспейді.', remedy: 'Осы жерге үтір қойыңыз.',
  }]);
});

test('prints what GitHub sets beside the lines of a change', async (t) => {
  const folder = await folderWith(t, { 'a, b.json': COMMA });
  const { code, out } = await new Command('check', join(folder, 'a, b.json'), '--format', 'github', '--lang', 'ru').ended();
  assert.equal(code, 1);
  const place = `${folder}/a%2C b.json`;
  assert.equal(out.split('\n')[0], `::error file=${place},line=2,col=12,title=json/missing-comma::После этого значения не хватает запятой. Поставьте здесь запятую.`);
});

test('judges warnings as kiosk.json does, and counts what it does not tell', async (t) => {
  const warnings = { 'text/raw-html': { as: 'error', reason: 'Тег не рисуется.' }, 'slide/empty': { as: 'off', reason: 'Будет наполнен.' } };
  const decks = { '2/deck.json': { id: '2', title: 'x', slides: [{ text: '<b>' }, {}] } };
  const strict = await folderWith(t, { ...decks, 'kiosk.json': { check: { warnings } } });
  const { code, out } = await new Command('check', strict, '--lang', 'en').ended();
  assert.equal(code, 1);
  assert.match(out, /error: The text holds a tag[^]*\nDecks: 1, errors: 1, warnings: 0\. Switched off in kiosk\.json: 1\.\n$/);
  const wrong = { 'text/raw-htm': { as: 'off', reason: 'x' }, 'json/empty': { as: 'off', reason: 'x' }, 'slide/empty': { as: 'off', reason: ' ' }, 'media/thin': { as: 'of', reason: 'x' } };
  const odd = await folderWith(t, { ...decks, 'kiosk.json': { check: { warnings: wrong } } });
  const told = await new Command('check', odd, '--json').ended();
  assert.deepEqual((JSON.parse(told.out) as { readonly code: string; readonly pointer: string }[]).filter(({ pointer }) => pointer.startsWith('/check')).map((one) => `${one.code} ${one.pointer}`).sort(), [
    'kiosk/no-reason /check/warnings/slide~1empty/reason', 'kiosk/not-a-warning /check/warnings/json~1empty', 'kiosk/unknown-code /check/warnings/text~1raw-htm',
    'schema/not-allowed /check/warnings/media~1thin/as',
  ]);
});

test('watches, and tells what has become of it when a file is saved', async (t) => {
  const good = { id: '2', title: 'Су', slides: [{ title: 'Су' }] };
  const folder = await folderWith(t, { 'kiosk.json': { languages: ['kk'] }, '1/deck.json': COMMA, '2/deck.json': good });
  const command = new Command('check', folder, '--watch', '--lang', 'en');
  t.after(() => command.stop());
  await command.says(/Decks: 2, errors: 1, warnings: \d+\./);
  await writeFile(join(folder, '1/deck.json'), JSON.stringify({ ...good, id: '1' }));
  await command.says(/Checked again \(\d+ ms\)[^]*Decks: 2, errors: 0, warnings: \d+\./);
  await mkdir(join(folder, '3'));
  await writeFile(join(folder, '3/deck.json'), JSON.stringify(good));
  await command.says(/has the id "2" already\.[^]*Decks: 3, errors: 1, warnings: \d+\./);
  assert.equal((await command.stop()).code, 0);
});

test('goes on watching a folder that was taken away and came back', async (t) => {
  const good = { id: '1', title: 'Су', slides: [{ title: 'Су' }] };
  const folder = join(await folderWith(t, { 'slides/1/deck.json': good }), 'slides');
  const command = new Command('check', folder, '--watch', '--lang', 'en');
  t.after(() => command.stop());
  await command.says(/Decks: 1, errors: 0/);
  await rm(folder, { recursive: true });
  await command.says(/Checked again/);
  await mkdir(join(folder, '1'), { recursive: true });
  await writeFile(join(folder, '1/deck.json'), COMMA);
  await command.says(/Decks: 1, errors: 1/);
  await writeFile(join(folder, '1/deck.json'), JSON.stringify({ ...good, slides: [{ title: 'Су' }, { titel: 'Су' }] }));
  await command.says(/titel[^]*Decks: 1, errors: 1/);
  assert.equal((await command.stop()).code, 0);
});

test('looks at two named files together, so that two languages are one deck', async (t) => {
  const folder = await folderWith(t, { 'a-kz.json': { ID: '1', content: [{ title: 'Су' }] }, 'a-ru.json': { ID: '1', content: [{ title: 'Вода' }, { title: 'Река' }] } });
  const { out } = await new Command('check', join(folder, 'a-kz.json'), join(folder, 'a-ru.json'), '--json').ended();
  assert.deepEqual((JSON.parse(out) as { readonly code: string }[]).map(({ code }) => code), ['legacy/unpaired-slide']);
});

const MISUSES: readonly (readonly [args: string[], sentence: RegExp])[] = [
  [['no/such/folder'], /^There is no file or folder .*no\/such\/folder\. Use: /],
  [['--jsn', '--lang', 'ru'], /^Непонятные параметры: --jsn\. Команда: npm run check -- /],
  [['--jsn', '--lang=kk'], /^Түсініксіз параметрлер: --jsn\. Пәрмен: npm run check -- /],
  [[''], /^There is no file or folder ""\. Use: /],
  [['--jsn'], /^These options are not understood: --jsn\. Use: /],
  [['--lang'], /^These options are not understood: --lang\. Use: /],
  [['--format', 'xml'], /^There is no format "xml"\. Use: /],
  [['--watch', '--json'], /^What is watched is told as text\. Use: /],
  [['--lang', 'de'], /^There are no sentences in "de"\. Use: /],
];

for (const [args, sentence] of MISUSES) {
  test(`says in one sentence what is wrong with "check ${args.join(' ')}"`, async () => {
    const { code, out, err } = await new Command('check', ...args).ended();
    assert.deepEqual([code, out], [2, '']);
    assert.match(err.trimEnd(), sentence);
  });
}

test('speaks the language that is asked for, else that of the system, else English', () => {
  assert.deepEqual([
    staffLocale('ru', { LANG: 'kk_KZ.UTF-8' }), staffLocale(undefined, { LANG: 'kk_KZ.UTF-8' }), staffLocale(undefined, { LC_ALL: 'ru_RU', LANG: 'kk_KZ' }),
    staffLocale(undefined, { LANG: 'C' }), staffLocale(undefined, {}), staffLocale('xx', {}),
  ], ['ru', 'kk', 'ru', 'en', 'en', null]);
});
