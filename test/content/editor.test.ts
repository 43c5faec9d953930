// What VS Code shows to somebody who writes a deck, without any extension.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CompletionItem } from 'vscode-json-languageservice';
import { asText } from '../../src/cli/check-report.ts';
import { PLACEHOLDER, TEMPLATE_NAMES } from '../../src/cli/new/templates.ts';
import { UNITS } from '../../src/core/cartogram.ts';
import { LOCALES } from '../../src/core/locale.ts';
import type { Problem } from '../../src/core/problem.ts';
import { deck, read } from '../build/support/read.ts';
import { hovered, keysIn, offered, underlined } from './support/json-editor.ts';
import { filesUnder, readJson, ROOT } from './support/sample.ts';

const DECK = 'slides/9/deck.json';
const within = (slide: string): string => `{ "id": "9", "title": "x", "slides": [${slide}] }`;

/** The same sentence in Kazakh, Russian and English, each a paragraph. */
const THREE = /^\*\*қаз\*\* (?<kk>[^\n]+)\n\n\*\*рус\*\* (?<ru>[^\n]+)\n\n\*\*eng\*\* (?<en>[^\n]+)$/;

type Schema = { readonly [key: string]: unknown; readonly description?: string; readonly markdownDescription?: string; readonly $ref?: string };

const schemas = new Map(['deck', 'slide', 'kiosk'].map((name) => [`${name}.schema.json`, readJson(`schemas/${name}.schema.json`) as Schema]));

/** Every schema below another, with its way there. */
function* schemasIn(schema: unknown, way: readonly string[]): Generator<{ way: readonly string[]; schema: Schema }> {
  if (typeof schema !== 'object' || schema === null) return;
  yield { way, schema: schema as Schema };
  for (const [key, value] of Object.entries(schema)) yield* schemasIn(value, [...way, key]);
}

const ALL = [...schemas].flatMap(([name, schema]) => [...schemasIn(schema, [name])]);
const FIELDS = ALL.filter(({ way }) => way.at(-2) === 'properties' && way.at(-3) !== 'else');

function target(ref: string, from: string): Schema {
  const [file = '', pointer = ''] = ref.split('#');
  return pointer.split('/').slice(1).reduce<Schema>((at, step) => at[step] as Schema, schemas.get(file || from) ?? {});
}

const wordsOf = (documentation: CompletionItem['documentation']): string => typeof documentation === 'object' ? documentation.value : documentation ?? '';

test('every field of a deck, a slide and a kiosk is explained in three languages, and the English words are those of other tools', () => {
  assert.ok(FIELDS.length > 90);
  for (const { way, schema } of FIELDS) {
    const said = THREE.exec(schema.markdownDescription ?? '')?.groups;
    assert.ok(said, `${way.join('/')}: ${schema.markdownDescription}`);
    const plain = schema.description ?? (schema.$ref ? target(schema.$ref, way[0] ?? '').description : undefined);
    assert.equal(said['en'], plain, way.join('/'));
    assert.match(said['kk'] ?? '', /\p{Script=Cyrillic}/u);
    assert.doesNotMatch(said['ru'] ?? '', /[әғқңөұүһі]/iu);
    assert.notEqual(said['kk'], said['ru'], way.join('/'));
  }
});

test('VS Code lets what a $ref points to win, so nothing there speaks for the field', () => {
  const refs = ALL.filter(({ schema }) => schema.$ref !== undefined && schema.markdownDescription !== undefined);
  assert.deepEqual(refs.filter(({ way, schema }) => target(schema.$ref ?? '', way[0] ?? '').markdownDescription !== undefined).map(({ way }) => way.join('/')), []);
});

test('every value that can be chosen is explained in three languages; the units by their names', () => {
  const lists = ALL.filter(({ schema }) => Array.isArray(schema['enum']));
  for (const { way, schema } of lists) {
    const values = schema['enum'] as string[];
    if (values.every((value) => LOCALES.some((lang) => lang === value))) continue;
    const said = schema['markdownEnumDescriptions'] as string[];
    assert.equal(said.length, values.length, way.join('/'));
    for (const [index, words] of said.entries()) {
      const found = THREE.exec(words)?.groups;
      assert.ok(found, `${values[index]}: ${words}`);
      if (way.at(-1) === 'unitCode') assert.deepEqual({ ...found }, UNITS.find(({ code }) => code === values[index])?.name);
    }
  }
});

test('Ctrl+Space in a slide offers every field, each explained in three languages', async () => {
  const items = await offered(DECK, within('{ | }'));
  assert.deepEqual(items.map(({ label }) => label), Object.keys(schemas.get('slide.schema.json')?.['properties'] as object));
  for (const { label, documentation } of items) assert.match(wordsOf(documentation), THREE, label);
});

test('a text and a picture come with both languages to fill in', async () => {
  const items = await offered(DECK, within('{ | }'));
  const inserted = (label: string): string => items.find((item) => item.label === label)?.insertText?.replace(/\s+/g, ' ') ?? '';
  assert.equal(inserted('title'), '"title": { "kk": "$1", "ru": "$2" }');
  assert.equal(inserted('image'), '"image": { "src": "$1", "alt": { "kk": "$2", "ru": "$3" } }');
});

test('Ctrl+Space offers the blocks and the codes of the map with their meaning', async () => {
  const blocks = await offered(DECK, within('{ "block": | }'));
  assert.deepEqual(blocks.map(({ label }) => label).filter((label) => label === '"gallery"' || label === '"auto"'), ['"auto"', '"gallery"']);
  const codes = await offered(DECK, within('{ "map": { "values": { | } } }'));
  assert.match(wordsOf(codes.find(({ label }) => label === 'KZ-71')?.documentation), /Астана қаласы\n\n.*город Астана/);
});

test('the mouse on any field of the sample shows it in three languages', async () => {
  const seen = new Set<string>();
  for (const path of [...filesUnder('slides').filter((file) => file.endsWith('/deck.json')), 'slides/kiosk.json']) {
    const text = readFileSync(join(ROOT, path), 'utf8');
    for (const { at, shape, key } of keysIn(text)) {
      // Names of areas are keys too, and mean what the deck's own map says.
      if (seen.has(shape) || /\/(?:values|details|warnings)\/[^/]+$/.test(shape)) continue;
      seen.add(shape);
      const words = await hovered(path, `${text.slice(0, at)}|${text.slice(at)}`);
      assert.match(words, /\*\*қаз\*\* .+\n\n\*\*рус\*\* .+\n\n\*\*eng\*\* .+/, `${path}: ${key} (${shape}): ${words}`);
    }
  }
  assert.ok(seen.size > 60, String(seen.size));
});

test('nothing of the sample is underlined, with $schema or without it', async () => {
  for (const path of [...filesUnder('slides').filter((file) => file.endsWith('/deck.json')), 'slides/kiosk.json']) {
    const text = readFileSync(join(ROOT, path), 'utf8');
    assert.deepEqual(await underlined(path, text), [], path);
    assert.deepEqual(await underlined(path, text.replace(/"\$schema": "[^"]*",/, '')), [], path);
  }
});

const FAULTS: readonly (readonly [slide: string, underlined: string, message: RegExp])[] = [
  ['{ "titel": "x" }', '"titel"', /titel/],
  ['{ "image": { "src": "a.png", "atl": "" } }', '"atl"', /atl/],
  ['{ "block": "galery" }', '"galery"', /"gallery"/],
  ['{ "title": 7 }', '7', /^қаз: .* рус: .* eng: /],
  ['{ "title": { "kz": "x" } }', '{ "kz": "x" }', /^қаз: .* рус: .* eng: /],
  ['{ "id": "Бет 1" }', '"Бет 1"', /^қаз: .* рус: .* eng: /],
  ['{ "image": "https://x.kz/a.png" }', '"https://x.kz/a.png"', /^қаз: .* рус: .* eng: /],
  ['{ "map": "Астана" }', '"Астана"', /^қаз: .* рус: .* eng: /],
  ['{ "title": "x" "text": "y" }', '"text"', /./],
];

for (const [slide, wrong, message] of FAULTS) {
  test(`underlines ${wrong} in ${slide}`, async () => {
    const text = within(slide);
    const found = await underlined(DECK, text);
    assert.equal(found.length, 1, JSON.stringify(found));
    const { start, end } = found[0]?.range ?? { start: { character: 0 }, end: { character: 0 } };
    assert.ok(text.slice(start.character, end.character).startsWith(wrong), text.slice(start.character, end.character));
    assert.match(wordsOf(found[0]?.message), message);
  });
}

test('Ctrl+Space between slides offers one for each block, of which check has nothing to say', async (t) => {
  const snippets = (await offered(DECK, within('|'))).filter(({ insertText = '' }) => insertText.includes('"block"'));
  assert.deepEqual(snippets.map(({ label }) => label), TEMPLATE_NAMES);
  for (const { label, insertText = '', documentation } of snippets) {
    assert.match(wordsOf(documentation), THREE, label);
    // As if Tab were pressed at every stop.
    const slide = JSON.parse(insertText.replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')) as object;
    assert.deepEqual(await underlined(DECK, within(JSON.stringify(slide))), [], label);
    const pictures = Object.fromEntries((JSON.stringify(slide).match(/[\w-]+\.svg/g) ?? []).map((name) => [`slides/2/${name}`, PLACEHOLDER]));
    const film = label === 'video' ? { 'slides/2/film.mp4': readFileSync(join(ROOT, 'slides/2.2/morning.mp4')), 'slides/2/film.kk.vtt': 'WEBVTT', 'slides/2/film.ru.vtt': 'WEBVTT' } : {};
    const { told } = await read(t, { 'slides/1/deck.json': deck('1'), 'slides/2/deck.json': deck('2', slide), ...pictures, ...film });
    assert.deepEqual(told, [], label);
  }
});

test('the task “check” shows in the editor what check prints, in every language', () => {
  const { tasks } = readJson('.vscode/tasks.json') as { tasks: readonly { script: string; problemMatcher: readonly { severity: string; pattern: { regexp: string } }[] }[] };
  assert.deepEqual(tasks.map(({ script }) => script), ['check']);
  for (const { severity, pattern } of tasks[0]?.problemMatcher ?? []) {
    for (const locale of LOCALES) {
      const code = severity === 'error' ? 'json/missing-comma' : 'json/duplicate-key';
      const problem = { code, severity, file: 'C:/k/slides/1/deck.json', line: 3, column: 14, pointer: '', params: { key: 'a' } } as Problem;
      const [first = ''] = asText(problem, locale, null).split('\n');
      assert.deepEqual(new RegExp(pattern.regexp).exec(first)?.slice(1, 4), ['C:/k/slides/1/deck.json', '3', '14'], first);
      assert.equal(new RegExp(pattern.regexp).exec(asText({ ...problem, severity: severity === 'error' ? 'warning' : 'error' }, locale, null).split('\n')[0] ?? ''), null);
    }
  }
});
