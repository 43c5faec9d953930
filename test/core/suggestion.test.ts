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
