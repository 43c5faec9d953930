import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggest } from '../../src/core/suggestion.ts';

const KNOWN = ['title', 'text', 'image', 'video', 'id', 'kk', 'ru'];

const WORDS: readonly (readonly [word: string, meant: string | null])[] = [
  ['titel', 'title'], ['tilte', 'title'], ['Title', 'title'], ['titl', 'title'], ['titles', 'title'], ['tetx', 'text'],
  ['imgae', 'image'], ['img', 'image'], ['vidio', 'video'], ['kz', 'kk'], ['colour', null], ['', null], ['x', null], ['constructor', null],
];

for (const [word, meant] of WORDS) {
  test(`suggests ${meant ?? 'nothing'} for "${word}"`, () => {
    assert.equal(suggest(word, KNOWN), meant);
  });
}

const BLOCKS = ['cover', 'text', 'image', 'video', 'map', 'chart', 'gallery', 'numbers', 'table', 'quote', 'timeline', 'people', 'compare'];
const KINDS = ['bar', 'line', 'donut'];

const SYNONYMS: readonly (readonly [word: string, known: readonly string[], meant: string | null])[] = [
  ['pie', KINDS, 'donut'], ['Doughnut', KINDS, 'donut'], ['ring', KINDS, 'donut'], ['column', KINDS, 'bar'], ['columns', KINDS, 'bar'], ['lines', KINDS, 'line'],
  ['graph', BLOCKS, 'chart'], ['team', BLOCKS, 'people'], ['stats', BLOCKS, 'numbers'], ['images', BLOCKS, 'gallery'], ['photo', BLOCKS, 'image'], ['film', BLOCKS, 'video'],
  ['history', BLOCKS, 'timeline'], ['comparison', BLOCKS, 'compare'], ['heading', KNOWN, 'title'], ['pie', BLOCKS, null], ['constructor', BLOCKS, null],
];

for (const [word, known, meant] of SYNONYMS) {
  test(`takes "${word}" for ${meant ?? 'nothing'} where one can write ${known.slice(0, 3).join(', ')} …`, () => {
    assert.equal(suggest(word, known), meant);
  });
}

test('knows another word for nothing that has its own name on a slide', () => {
  for (const word of [...BLOCKS, ...KINDS, ...KNOWN]) assert.equal(suggest(word, [...BLOCKS, ...KINDS, ...KNOWN]), word);
});
