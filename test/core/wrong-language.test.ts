// Is a text in the language of its field? Only what is sure is told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { traitsOf } from '../../src/core/text-traits.ts';
import { firstWord, otherLanguage } from '../../src/core/wrong-language.ts';

for (const [lang, text, found] of [
  ['kk', 'Вода и земля', 'ru'], ['kk', 'Цифровые технологии', 'ru'], ['kk', 'Раньше за одной справкой ходили в три места.', 'ru'], ['kk', 'Управление образования', 'ru'],
  ['kk', 'Туризм', null], ['kk', 'Архитектура', null], ['kk', 'Чайковский мен Толстой', null], ['kk', 'Астана Опера', null], ['kk', 'Жоба не туралы', null], ['kk', 'От жанып тур', null], ['kk', 'И. Иванов', null],
  ['kk', 'Мариинский театр', null], ['kk', 'Жаным, сен менсің', null], ['kk', 'Бұл кітап «Война и мир на века» деп аталады, оны бәрі оқыған', null], ['kk', '2026–2030', null], ['kk', '', null],
  ['ru', 'Ауданның барлық тұрғындары үшін', 'kk'], ['ru', 'Суару маусымы көктемде басталады, су аз болса, кезек күтіледі.', 'kk'],
  ['ru', 'Көкжиек ауданы', null], ['ru', 'Қазақстан халқы Ассамблеясы', null], ['ru', 'Район Көкжиек и его люди', null], ['ru', 'Поют «Қазағым менің, елім менің» на площади', null], ['ru', 'Вода', null],
] as const) {
  test(`takes ${JSON.stringify(text)} in ${lang} for ${found ?? 'what it is'}`, () => { assert.equal(otherLanguage(text, traitsOf(text), lang), found); });
}

test('points at the first word', () => {
  assert.equal(firstWord('— 1. Вода'), 5);
  assert.equal(firstWord('123'), 0);
});
