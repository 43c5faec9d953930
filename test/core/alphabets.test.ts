// Words that mix two alphabets, and the one that was meant.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mixedWords, nameOfLetter, unmix } from '../../src/core/alphabets.ts';

for (const [what, word, lang, corrected, isSafe] of [
  ['a Latin A', 'Aқмола', 'kk', 'Ақмола', true],
  ['a Latin i, as most keyboards have it', 'тiл', 'kk', 'тіл', true],
  ['the letter of phoneticians', 'əлем', 'kk', 'әлем', true],
  ['the Turkish dotless i', 'тıл', 'kk', 'тіл', true],
  ['several Latin letters', 'Қaзaқcтaн', 'kk', 'Қазақстан', true],
  ['a Latin K in a name', 'Kасымов', 'ru', 'Касымов', true],
  ['a Latin y', 'мyзей', 'ru', 'музей', true],
  ['a Latin b for the soft sign', 'степb', 'ru', 'степь', true],
  ['a Latin i in a Kazakh name in a Russian text', 'Көктiң', 'ru', 'Көктің', true],
  ['a Cyrillic letter in a foreign name', 'Exсel', 'ru', 'Excel', true],
  ['a Cyrillic letter at its head', 'еGov', 'kk', 'eGov', true],
  ['two Cyrillic letters in it', 'Facebооk', 'ru', 'Facebook', true],
  ['letters that are all in both alphabets', 'СOМ', 'kk', 'СОМ', false],
  ['a number in Roman letters', 'ХХI', 'kk', 'XXI', false],
] as const) {
  test(`corrects a word with ${what}`, () => {
    const { corrected: found, isSafe: safe } = unmix(word, lang);
    assert.deepEqual([found, safe], [corrected, isSafe]);
  });
}

for (const [what, word, lang] of [
  ['a letter that looks like no other', 'жoлg', 'kk'],
  ['a letter with two look-alikes', 'Yлкен', 'kk'],
  ['a Kazakh letter where Russian has none', 'iнтернет', 'ru'],
  ['a Latin b that is no soft sign', 'bода', 'ru'],
  ['an abbreviation without its hyphen', 'ITшник', 'ru'],
  ['a foreign name with an ending of ours', 'Windowsта', 'kk'],
  ['the same with other letters', 'PDFтер', 'kk'],
] as const) {
  test(`leaves a word to its author that has ${what}`, () => {
    assert.deepEqual([unmix(word, lang).corrected, unmix(word, lang).isSafe], [null, false]);
  });
}

test('names the strangers by their alphabet, their place and their number', () => {
  const { alphabet, strangers } = unmix('кoмпaния', 'ru');
  assert.deepEqual([alphabet, strangers], ['cyrillic', [{ letter: 'o', at: 1 }, { letter: 'a', at: 4 }]]);
  assert.deepEqual(['o', 'о', '𝐚'].map(nameOfLetter), ['o (U+006F)', 'о (U+043E)', '𝐚 (U+1D41A)']);
});

test('finds each such word of a text, and none whose parts are each of one alphabet', () => {
  assert.deepEqual(mixedWords('Бұл — cу, ал 😀 мынау тiл.'), [{ word: 'cу', at: 6 }, { word: 'тiл', at: 22 }]);
  assert.deepEqual(mixedWords('IT-отдел, 3D-модель, KZ-75, Wi-Fi-дан, м²/h, GPS қабылдағыш, кВт·h, eGov'), []);
});

test('what is safe mixes no more, says as much as before, and needs nothing else', () => {
  const letter = fc.constantFrom(...'аеорсухкмтіәһАВЕКМНОРСТХІжйлңғaceopxyikmthABCEHKMOPTXзwdgRUə');
  fc.assert(fc.property(fc.array(letter, { minLength: 2, maxLength: 8 }), fc.constantFrom('kk', 'ru'), (letters, lang) => {
    const word = letters.join('');
    fc.pre(mixedWords(word).length === 1);
    const { corrected, isSafe } = unmix(word, lang);
    if (corrected === null) assert.equal(isSafe, false);
    else {
      assert.equal(corrected.length, word.length);
      assert.deepEqual(mixedWords(corrected), []);
    }
  }));
});
