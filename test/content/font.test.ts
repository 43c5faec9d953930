// The one font file: small enough for a first slide, and with a shape for every letter that Kazakhstan writes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFont } from '../../src/cli/draw/font-tables.ts';

const font = await readFont();

const ALPHABETS = {
  'Kazakh Cyrillic': 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  'Latin Kazakh': 'aäbdefgğhıijklmnŋoöpqrsştuūüvyzáóúýñǵ',
  digits: '0123456789',
  'signs of both languages': '₸№«»“”„–—…·•×−%‰°′″§©→←↑↓✓.,;:!?()[]/+=*&@#',
  'spaces that hold words together': '\u00a0\u202f',
};

for (const [name, letters] of Object.entries(ALPHABETS)) {
  test(`shows ${name} in its own shapes`, () => {
    const wanted = [...new Set([...letters, ...letters.toLocaleUpperCase('kk')])];
    const missing = wanted.filter((letter) => !font.codePoints.has(letter.codePointAt(0) ?? 0));
    assert.deepEqual(missing, []);
  });
}

test('shows dotted İ and dotless ı of the Latin alphabet', () => {
  assert.ok(font.codePoints.has(0x130) && font.codePoints.has(0x131));
});

test('has every weight from text to titles in one file', () => {
  assert.deepEqual(font.axes['wght'], [400, 700]);
});

test('weighs at most 95 KB', () => {
  assert.ok(font.bytes <= 95_000, `${font.bytes} bytes`);
});
