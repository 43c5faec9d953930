// Letters of another keyboard in Kazakh and Russian words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strangeLetters } from '../../src/core/kazakh-letters.ts';

const OURS = 'элем эр эрбір элеумет эке эйел эдіс эдебиет эділет эн эскер эзір эсем эуе эріп эсер эңгіме эрекет эрине эртүрлі мэселе жэне кэсіп дэріс тэрбие сэбіз нэтиже бэрі кэрі Тэуелсіз мэдениет '
  + 'Мэдениет сэуле дэрігер мэн шэкірт эйгілі эдемі энші эуен эміршіл эрі кінэ';

test('takes э for ә where a Kazakh word has it', () => {
  const found = strangeLetters(OURS, 'kk');
  assert.deepEqual(found.map(({ meant }) => meant), OURS.replaceAll('э', 'ә').split(' '));
  assert.deepEqual([found[4]?.letter, found[4]?.at], ['э', OURS.indexOf('эке')]);
});

const LOANS = 'экономика экран электр элемент экономиканың эфир поэзия аэропорт дуэль мэр мэрия рэп эпос экология гидроэлектр субэкватор Қазэнерго Минэкономика эскиз эндемик энциклопедия эмигрант эмират элегия '
  + 'элита эротика эра этап этнос эстрада Эрмитаж экзамен экспорт экскурсия эвакуация эдельвейс эликсир эллипс эмаль эмоция эшелон эссе эталон эксперт силуэт каноэ Дэвид Сэм тэг хэштег бэкграунд элеватор эсперанто '
  + 'эндокринолог Энгельс эмбрион эпидемия эксклюзив Эйнштейн Эйфель Эстония экипаж эритроцит эрозия эксцентрик эмульсия сэндвич фэнтези каратэ Эверест экватор экспедиция эмблема этика энергия энергетика энтузиаст';

test('leaves э in loanwords and foreign names', () => {
  assert.deepEqual(strangeLetters(LOANS, 'kk'), []);
});

test('leaves э in a Russian text, Kazakh names included', () => {
  assert.deepEqual(strangeLetters('Сэуле и Дэурен, это мэрия', 'ru'), []);
});

for (const [lang, word, letter, meant] of [
  ['kk', 'Ўлт', 'Ў', 'Ұлт'], ['kk', 'оҳ', 'ҳ', 'ох'], ['kk', 'таӊ', 'ӊ', 'таң'], ['kk', 'кӧл', 'ӧ', 'көл'], ['kk', 'їс', 'ї', 'ис'], ['ru', 'объєкт', 'є', 'объэкт'], ['ru', 'ЎЛИЦА', 'Ў', 'УЛИЦА'], ['kk', 'љуб', 'љ', null],
] as const) {
  test(`says what ${letter} in ${word} was to be`, () => {
    assert.deepEqual(strangeLetters(word, lang), [{ word, letter, at: 0, meant }]);
  });
}

test('takes every letter of Kazakh and Russian for what it is', () => {
  const letters = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
  assert.deepEqual(strangeLetters(`${letters} ${letters.toUpperCase()}`.replaceAll(/э/giu, ''), 'kk'), []);
});
