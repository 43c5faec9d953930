import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareKazakh } from '../../src/core/kazakh.ts';

const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

function sorted(...words: string[]): string[] {
  return words.toSorted(compareKazakh);
}

test('has all 42 letters of the alphabet in their order, large ones too', () => {
  assert.equal(ALPHABET.length, 42);
  assert.equal(sorted(...ALPHABET.split('').toReversed()).join(''), ALPHABET);
  assert.equal(sorted(...ALPHABET.toUpperCase().split('').toReversed()).join(''), ALPHABET.toUpperCase());
});

for (const [about, words] of [
  ['the letters that Chromium misplaces', ['азық', 'әдебиет', 'бала', 'гүл', 'ғылым', 'кітап', 'қала', 'ну', 'ңу', 'орман', 'өзен', 'ту', 'ұлт', 'үй', 'хат', 'һәм', 'ыдыс', 'ілім', 'эра']],
  ['Russian words by the Russian order', ['ежевика', 'ёлка', 'жар', 'май', 'объект', 'объём', 'подъезд', 'эхо', 'юг', 'яма']],
  ['a word before the longer one that begins with it', ['ай', 'айна', 'айналым']],
  ['a space before a letter', ['Ақ жол', 'Ақтау', 'Ақтөбе']],
  ['sections by their numbers, not by their digits', ['1', '1.2', '1.2.1', '1.10', '1.10.2', '2', '10']],
  ['digits before Latin before Cyrillic', ['5 қадам', '12 қадам', 'Digital', 'zoom', 'Азия', 'Әлем']],
  ['what is no letter first, whatever the number after it', ['«Ауыл»', '№ 3', '5', '12', '100', 'а']],
  ['small letters before large ones where nothing else differs', ['алматы', 'Алматы', 'АЛМАТЫ']],
  ['equal numbers by the fewer noughts', ['2', '02', '002']],
  ['the copies of a legacy deck after the deck', ['1.5', '1.5-2', '1.5-3', '1.5-10', '1.6']],
] as const) {
  test(`sorts ${about}`, () => {
    assert.deepEqual(sorted(...[...words].toReversed()), words);
  });
}

const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ALPHABET, ...ALPHABET.toUpperCase()) },
  { weight: 3, arbitrary: fc.constantFrom(...'0123456789') },
  { weight: 2, arbitrary: fc.constantFrom(...' .,-–—«»№!()~_:;/₸', ...'aZé😀') },
);
const word = fc.string({ unit: character, maxLength: 8 });

test('is a total order of all texts', () => {
  fc.assert(fc.property(word, word, word, (a, b, c) => {
    assert.equal(Math.sign(compareKazakh(a, b)), -Math.sign(compareKazakh(b, a)) + 0);
    assert.equal(compareKazakh(a, b) === 0, a === b);
    if (compareKazakh(a, b) < 0 && compareKazakh(b, c) < 0) assert.ok(compareKazakh(a, c) < 0, `${a} < ${b} < ${c}, but not ${a} < ${c}`);
  }), { numRuns: 5000 });
});

test('agrees with the full data of Node about words', () => {
  const full = new Intl.Collator('kk');
  const letters = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: 6 });
  fc.assert(fc.property(letters, letters, (a, b) => Math.sign(compareKazakh(a, b)) === Math.sign(full.compare(a, b))), { numRuns: 3000 });
});
