// The sample programme: complete enough to show every block, every level of the menu and text as long as real text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kiosk } from '../../src/core/generated/kiosk.ts';
import type { LegacyDeck } from '../../src/core/generated/legacy-deck.ts';
import validateDeck from '../../src/core/generated/validate-deck.js';
import validateKiosk from '../../src/core/generated/validate-kiosk.js';
import validateLegacyDeck from '../../src/core/generated/validate-legacy-deck.js';
import { DECKS, readJson, textsIn } from './support/sample.ts';

const LEGACY = ['slides/legacy/3.2-kz.json', 'slides/legacy/3.2-ru.json'];
const kiosk = readJson('slides/kiosk.json') as Kiosk;

for (const { path, folder, deck } of DECKS) {
  test(`${path} fits the schema and lies in the folder of its id`, () => {
    assert.ok(validateDeck(deck), JSON.stringify(validateDeck.errors));
    assert.equal(folder, `slides/${deck.id}`);
  });
}

test('has at least five decks and thirty slides', () => {
  assert.ok(DECKS.length >= 5);
  assert.ok(DECKS.flatMap(({ deck }) => deck.slides).length >= 30);
});

test('uses every block', () => {
  const used = new Set(DECKS.flatMap(({ deck }) => deck.slides.map((slide) => slide.block)));
  for (const block of ['auto', 'cover', 'text', 'split', 'image', 'video', 'map', 'chart', 'facts', 'gallery', 'numbers', 'table', 'quote', 'timeline', 'people', 'compare', 'section'] as const) assert.ok(used.has(block), block);
});

test('shows each list of a block short and long', () => {
  const slides = DECKS.flatMap(({ deck }) => deck.slides);
  const spans = (['gallery', 'numbers', 'timeline', 'people'] as const).map((field) => {
    const lengths = slides.flatMap((slide) => slide[field]?.length ?? []);
    return [field, Math.min(...lengths), Math.max(...lengths)];
  });
  assert.deepEqual(spans, [['gallery', 2, 7], ['numbers', 1, 6], ['timeline', 3, 14], ['people', 1, 12]]);
  const tables = slides.flatMap(({ table }) => table ?? []);
  assert.deepEqual([Math.max(...tables.map(({ rows }) => rows.length)), Math.max(...tables.map(({ rows }) => rows[0]?.length ?? 0))], [40, 9]);
});

test('leaves the block of some slides to the program', () => {
  assert.ok(DECKS.some(({ deck }) => deck.slides.some((slide) => slide.block === undefined)));
});

test('is a menu of three levels, where a section has a deck and children', () => {
  const ids = [...DECKS.map(({ deck }) => deck.id), ...LEGACY.map((path) => (readJson(path) as LegacyDeck).ID)].map(String);
  const depth = (id: string): number => id.split('.').length;
  assert.deepEqual(new Set(ids.map(depth)), new Set([1, 2, 3]));
  assert.ok(ids.some((id) => ids.some((other) => other.startsWith(`${id}.`))));
});

test('names every section and every deck in three languages', () => {
  assert.ok(validateKiosk(kiosk), JSON.stringify(validateKiosk.errors));
  const named = new Map(kiosk.sections?.map(({ id, title }) => [id, title]));
  const ids = [...DECKS.map(({ deck }) => deck.id), '3.2'];
  const sections = new Set(ids.flatMap((id) => id.split('.').map((_part, i, parts) => parts.slice(0, i + 1).join('.'))));
  for (const id of sections) assert.deepEqual(Object.keys(named.get(id) ?? {}), ['kk', 'ru', 'en'], id);
});

test('has three slides of more than 3,500 characters in each language', () => {
  const lengths = DECKS.flatMap(({ path, deck }) => deck.slides.map((slide, i) => {
    const texts = textsIn({ text: slide.text, facts: slide.facts }, `${path}/slides/${i}`);
    return Math.min(...(['kk', 'ru'] as const).map((lang) => texts.reduce((sum, text) => sum + text[lang].length, 0)));
  }));
  assert.ok(lengths.filter((length) => length > 3500).length >= 3, String(lengths.sort((a, b) => b - a).slice(0, 4)));
});

test('keeps one deck in the legacy form: two files, two languages, one id', () => {
  const [kk, ru] = LEGACY.map((path) => {
    const deck = readJson(path);
    assert.ok(validateLegacyDeck(deck), JSON.stringify(validateLegacyDeck.errors));
    return deck as LegacyDeck;
  });
  assert.equal(kk?.ID, ru?.ID);
  assert.equal(kk?.content.length, ru?.content.length);
  assert.notEqual(kk?.slide_max, kk?.content.length);
});
