import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLocale, LOCALES, pick, type Text } from '../../src/core/locale.ts';

for (const [text, wanted, words] of [
  [{ kk: 'сөз', ru: 'слово' }, 'kk', { lang: 'kk', words: 'сөз' }],
  [{ kk: 'сөз', ru: 'слово' }, 'ru', { lang: 'ru', words: 'слово' }],
  [{ ru: 'слово' }, 'kk', { lang: 'ru', words: 'слово' }],
  [{ kk: '', ru: 'слово' }, 'kk', { lang: 'ru', words: 'слово' }],
  [{ en: 'word', ru: 'слово' }, 'kk', { lang: 'ru', words: 'слово' }],
  [{ en: 'word', kk: 'сөз' }, 'ru', { lang: 'kk', words: 'сөз' }],
  [{ en: 'word' }, 'ru', { lang: 'en', words: 'word' }],
  [{}, 'kk', null],
  [{ ru: '' }, 'ru', null],
  [null, 'kk', null],
  [undefined, 'kk', null],
] as const satisfies readonly (readonly [Text | null | undefined, 'kk' | 'ru', { lang: string; words: string } | null])[]) {
  test(`a reader of ${wanted} sees ${words ? `${words.words} (${words.lang})` : 'nothing'} of ${JSON.stringify(text) ?? 'no text'}`, () => {
    assert.deepEqual(pick(text, wanted), words);
  });
}

test('knows its own languages and no other', () => {
  assert.deepEqual([...LOCALES, 'kz', 'KK', 'ru-RU', '', 'toString', null, undefined, 7].filter(isLocale), ['kk', 'ru', 'en']);
});
