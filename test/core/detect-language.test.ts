import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage, kazakhWord, languageInName } from '../../src/core/detect-language.ts';

const WORDS: readonly (readonly [words: string, lang: 'kk' | 'ru'])[] = [
  ['Сәлем', 'kk'],
  ['АУДАН ОРТАЛЫҒЫНДАҒЫ КІТАПХАНА', 'kk'],
  ['Балаларға арналған жаңа кітапхана ашылды, онда екі оқу залы бар.', 'kk'],
  ['Новая детская библиотека открыта в центре района.', 'ru'],
  ['Конкурс провели вместе с клубом «Көкжиек», потому что в нём занимаются школьники всего района.', 'ru'],
  ['', 'ru'],
];

for (const [words, lang] of WORDS) {
  test(`takes "${words.slice(0, 40)}" as ${lang}`, () => {
    assert.equal(detectLanguage(words), lang);
  });
}

test('knows each letter that only Kazakh has, small and capital', () => {
  for (const letter of 'әғқңөұүһіӘҒҚҢӨҰҮҺІ') assert.equal(kazakhWord(`слово ${letter}л`), `${letter}л`);
  assert.equal(kazakhWord('слово ёж'), null);
});

const NAMES: readonly (readonly [path: string, lang: 'kk' | 'ru' | null])[] = [
  ['1.5.3-kz.json', 'kk'],
  ['deck_KK.json', 'kk'],
  ['ru/1.5.3.json', 'ru'],
  ['ru/1.5.3-kz.json', 'kk'],
  ['kz/2018/deck.json', 'kk'],
  ['trunk/krug.json', null],
  ['kz-ru.json', null],
  ['ru/kz-ru.json', 'ru'],
];

for (const [path, lang] of NAMES) {
  test(`reads ${lang ?? 'no language'} from the name ${path}`, () => {
    assert.equal(languageInName(path), lang);
  });
}
