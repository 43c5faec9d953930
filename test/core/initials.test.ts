import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialsOf } from '../../src/core/initials.ts';

for (const [name, initials] of [
  ['Айгүл Сәрсен', 'АС'], ['әсел өмірқызы', 'ӘӨ'], ['Нұрлан', 'Н'], ['А. Қ. Серік', 'АҚ'], ['«Өнер» ұжымы', 'ӨҰ'], ['Анна-Мария Иванова', 'АМ'],
  ['№ 5 мектеп', 'М'], ['123', ''], ['', ''], ['  ', ''], ['𐐀𐐁', '𐐀'], ['И\u0306ван', 'И'],
] as const) {
  test(`draws “${initials}” for “${name}”`, () => { assert.equal(initialsOf(name), initials); });
}
