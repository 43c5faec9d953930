// One pass over a text says which rules have anything to look at.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { HIDDEN } from '../../src/core/prose.ts';
import { traitsOf } from '../../src/core/text-traits.ts';

for (const [text, traits] of [
  ['Су мен жер', { words: 3, kazakhWords: 0, length: 10 }],
  ['Қала, ҚАЛА; тiл', { words: 3, kazakhWords: 2, mixes: true }],
  ['IT-отдел', { words: 2, mixes: false, hasHyphens: true }],
  ['эфир ўзбек', { hasE: true, isForeign: true }],
  ['«су» "су"', { hasQuotes: true, isForeign: false, hasE: false }],
  ['  **су**  жер \n', { hasDoubleSpaces: true, length: 6 }],
  [`су${HIDDEN}${HIDDEN} жер`, { words: 2, length: 6 }],
  ['за\u0301мок 😀', { words: 1 }],
  ['', { words: 0, length: 0, hasDoubleSpaces: false }],
] as const) {
  test(`reads ${JSON.stringify(text)}`, () => {
    const all = traitsOf(text);
    assert.deepEqual(Object.fromEntries(Object.keys(traits).map((name) => [name, all[name as keyof typeof all]])), traits);
  });
}

test('counts the words that a pattern finds, of any text', () => {
  const letter = fc.constantFrom('а', 'ә', 'Қ', 'i', 'Э', 'ў', ' ', '\n', '-', '"', '1', '.', '«');
  fc.assert(fc.property(fc.string({ unit: letter }), (text) => {
    const words = text.match(/\p{L}+/gu) ?? [];
    const { words: count, kazakhWords, mixes } = traitsOf(text);
    assert.deepEqual([count, kazakhWords, mixes], [
      words.length, words.filter((word) => /[әқ]/iu.test(word)).length, words.some((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)),
    ]);
  }));
});
