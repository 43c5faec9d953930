// Tables of words, divided by hand: how far the rule and the patterns agree with them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hyphenate, loadHyphens, SOFT_HYPHEN } from '../../src/core/hyphenate.ts';

await loadHyphens('ru');

function table(lang: 'kk' | 'ru'): string[] {
  const text = readFileSync(new URL(`../fixtures/${lang}-hyphens.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function divided(word: string, lang: 'kk' | 'ru'): string {
  return hyphenate(word.replaceAll('-', ''), lang).replaceAll(SOFT_HYPHEN, '-');
}

for (const lang of ['kk', 'ru'] as const) {
  test(`the ${lang} table holds words that are long enough to divide, each once`, () => {
    const words = table(lang).map((word) => word.replaceAll('-', ''));
    assert.deepEqual(words.filter((word, index) => word.length < 6 || words.indexOf(word) !== index), []);
  });
}

test('divides at least 99 of 100 Kazakh words as a careful reader would', (t) => {
  const words = table('kk');
  const wrong = words.filter((word) => divided(word, 'kk') !== word);
  const agreement = 1 - wrong.length / words.length;
  t.diagnostic(`${words.length - wrong.length} of ${words.length} words (${(agreement * 100).toFixed(1)} %)`);
  assert.ok(words.length >= 500, `${words.length} words`);
  assert.ok(agreement >= 0.99, wrong.map((word) => `${word}, not ${divided(word, 'kk')}`).join('\n'));
});

test('divides Russian words as a careful reader would', () => {
  assert.deepEqual(table('ru').map((word) => divided(word, 'ru')), table('ru'));
});
