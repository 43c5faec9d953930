// Characters that no slide can show in its own font.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deckFindings } from '../../src/core/deck-findings.ts';
import type { Deck as DeckFile } from '../../src/core/generated/deck.ts';
import { glyphFindings, missingGlyphs } from '../../src/core/glyph-findings.ts';
import { kioskFindings } from '../../src/core/kiosk-findings.ts';

for (const [what, text] of [
  ['Kazakh and Russian', 'Әлеуметтік қызмет, ҒЫЛЫМ, һәм, объём, щётка'],
  ['Latin Kazakh', 'Qazaqstan älemi, ŞYǴYS, ŋ, ūlt, İı'],
  ['signs of both languages', '№ 5 — 12 %, 500 ₸, «сөз», 2026–2030, 3 м³, → ✓ • …'],
  ['stress marks', 'за\u0301мок и замо\u0301к'],
  ['spaces and what shows nothing by itself', 'а\u00A0б\u2003в\u200Bг\u00ADд\uFEFF\n\tе\u200D'],
  ['a letter that is written in two parts', 'и\u0306 е\u0308'],
] as const) {
  test(`the font has ${what}`, () => { assert.deepEqual(missingGlyphs(text), []); });
}

test('the font has no pictures, foreign alphabets or look-alikes, and each is told once', () => {
  assert.deepEqual(missingGlyphs('Қош келдіңіз 😀😀, ☎ 12-34, əлем, 中文, б\u0306'), ['😀', '☎', 'ə', '中', '文', '\u0306']);
});

const deck = {
  id: '1', lang: 'kk', title: { kk: 'Көрме ☎', ru: 'Выставка' },
  slides: [
    { title: 'Сәлем 😀', notes: 'Мұны ешкім көрмейді 😀', text: { kk: 'таза', ru: 'Телефон: &#9742;' } },
    { image: { src: 'a.avif', alt: { kk: '中文 漢字 かな', ru: 'ə' } } },
  ],
} as DeckFile;

test('tells each text of a deck that needs them, with their names and where it stands', () => {
  assert.deepEqual(deckFindings(deck).map(({ code, pointer, params }) => [code, pointer, params]), [
    ['text/missing-glyph', '/title/kk', { found: '☎ (U+260E)' }],
    ['text/missing-glyph', '/slides/0/title', { found: '😀 (U+1F600)' }],
    ['text/missing-glyph', '/slides/0/text/ru', { found: '☎ (U+260E)' }],
    ['text/missing-glyph', '/slides/1/image/alt/kk', { found: '中 (U+4E2D), 文 (U+6587), 漢 (U+6F22), 字 (U+5B57), か (U+304B) …' }],
    ['text/missing-glyph', '/slides/1/image/alt/ru', { found: 'ə (U+0259)' }],
  ]);
});

test('names a mark that stands on no letter by its number alone', () => {
  assert.deepEqual(glyphFindings([{ pointer: '/title', words: 'б\u0306' }]).map(({ params }) => params), [{ found: 'U+0306' }]);
});

test('tells them in the names of the menu', () => {
  const findings = kioskFindings({ title: { kk: 'Мұражай', ru: 'Музей 🏛' }, sections: [{ id: '1', title: { kk: 'Бөлім ☎', ru: 'Раздел' } }] }, ['1']);
  assert.deepEqual(findings.map(({ code, pointer }) => [code, pointer]), [['text/missing-glyph', '/title/ru'], ['text/missing-glyph', '/sections/0/title/kk']]);
});
