// What is wrong with the words of a deck, each at the letter that it is about.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deckFindings } from '../../src/core/deck-findings.ts';
import { locate } from '../../src/core/finding.ts';
import type { Deck as DeckFile } from '../../src/core/generated/deck.ts';
import { kioskFindings } from '../../src/core/kiosk-findings.ts';
import { readEntries } from '../../src/core/read-entries.ts';
import { readJson } from '../../src/core/read-json.ts';

type Told = readonly [code: string, pointer: string, params: object];

function told(slide: object, lang?: 'kk' | 'ru'): Told[] {
  return deckFindings({ id: '1', title: { kk: 'Су', ru: 'Вода' }, ...lang && { lang }, slides: [slide] }).map(({ code, pointer, params }) => [code, pointer, params]);
}

const LONG = 'Аудан тұрғыны барлық қызметті бір жерден алады: экраннан, телефоннан немесе көшпелі кеңседен.';

for (const [what, slide, ...found] of [
  ['a Latin letter in a Kazakh word', { text: { kk: 'Ауыл cуы', ru: 'Вода села' } }, ['text/mixed-alphabets', '/slides/0/text/kk', { found: 'cуы', letters: 'c (U+0063)', alphabet: 'cyrillic', suggestion: 'суы' }]],
  ['a Cyrillic letter in a Latin one', { facts: [{ label: 'Exсel', value: 'кесте мен сан' }] }, ['text/mixed-alphabets', '/slides/0/facts/0/label', { found: 'Exсel', letters: 'с (U+0441)', alphabet: 'latin', suggestion: 'Excel' }]],
  ['э for ә', { title: { kk: 'Мэдениет үйі', ru: 'Дом культуры' } }, ['text/kazakh-letter', '/slides/0/title/kk', { found: 'Мэдениет', letter: 'э (U+044D)', suggestion: 'Мәдениет' }]],
  ['two spaces', { table: { rows: [[{ kk: 'Су  бар', ru: 'Есть вода' }]] } }, ['text/double-space', '/slides/0/table/rows/0/0/kk', {}]],
  ['straight quotation marks', { numbers: [{ value: 5, label: { kk: '"Су" жобасы', ru: 'Проект «Вода»' } }] }, ['text/wrong-quotes', '/slides/0/numbers/0/label/kk', { found: '"Су"', meant: '«Су»' }]],
  ['a hyphen for a dash', { quote: { text: { kk: 'Су - өмір', ru: 'Вода — жизнь' } } }, ['text/hyphen-for-dash', '/slides/0/quote/text/kk', { found: 'Су - өмір', meant: 'Су — өмір' }]],
  ['a link that leads out', { text: { kk: '[Сайт](https://a.kz)', ru: '[Сайт](#1)' } }, ['text/link-out', '/slides/0/text/kk', { found: 'https://a.kz' }]],
  ['Russian where Kazakh belongs', { title: { kk: 'Вода и земля', ru: 'Вода и земля' } }, ['text/wrong-language', '/slides/0/title/kk', { wanted: 'kk', found: 'ru' }]],
  ['Kazakh where Russian belongs', { text: { kk: LONG, ru: LONG } }, ['text/wrong-language', '/slides/0/text/ru', { wanted: 'ru', found: 'kk' }]],
  ['a Russian text that is too short', { text: { kk: LONG, ru: 'Житель района получает услуги.' } }, ['text/uneven-lengths', '/slides/0/text/ru', { kk: 93, ru: 30 }]],
  ['a Kazakh text that is too short, in whatever order they stand', { text: { ru: 'Житель района получает все услуги в одном месте: с экрана, по телефону или в автобусе.', kk: 'Қызмет бір жерде.' } }, ['text/uneven-lengths', '/slides/0/text/kk', { kk: 17, ru: 86 }]],
  ['short texts of any lengths', { title: { kk: 'Суару', ru: 'Орошение полей и садов района' } }],
  ['a Kazakh name in a Russian text', { text: { kk: LONG, ru: 'Житель Ұзынбұлақ получает все услуги в одном месте: с экрана, по телефону или в автобусе.' } }],
  ['one word that is the same in both', { title: { kk: 'Туризм', ru: 'Туризм' } }],
  ['names', { people: [{ name: { kk: 'Анна и Пётр Ивановы', ru: 'Анна и Пётр Ивановы' } }], quote: { text: { kk: 'Су керек', ru: 'Нужна вода' }, author: { kk: 'Иван и Анна', ru: 'Иван и Анна' } } }],
  ['English with its own quotation marks', { title: { kk: 'Су', ru: 'Вода', en: 'The “water” - "life"  here' } }],
  ['all of it in code', { text: { kk: 'Код `cуы  "а" - б`', ru: 'Код `cуы  "а" - б`' } }],
  ['signs in its notes', { title: { kk: 'Су', ru: 'Вода' }, notes: 'cу  "су" - су' }],
] as [string, object, ...Told[]][]) {
  test(`tells ${what}`, () => { assert.deepEqual(told(slide), found); });
}

test('judges a plain text by the language of its deck', () => {
  assert.deepEqual(told({ title: 'Мэдениет' }, 'kk').map(([code]) => code), ['text/kazakh-letter']);
  assert.deepEqual(told({ title: 'Мэдениет' }, 'ru'), []);
});

test('tells them in the names of the menu, too', () => {
  const findings = kioskFindings({ title: { kk: 'Су  үйі', ru: 'Дом воды' }, sections: [{ id: '1', title: { kk: 'Бөлiм', ru: 'Раздел' } }] }, ['1']);
  assert.deepEqual(findings.map(({ code, pointer }) => [code, pointer]), [['text/double-space', '/title/kk'], ['text/mixed-alphabets', '/sections/0/title/kk']]);
});

const PLACED = String.raw`{
	"id": "1", "title": { "kk": "Су \"😀\"\n\u0430  cу", "ru": "Вода" },
	"slides": [{ "text": { "kk": "😀 тiл", "ru": "Язык" } }]
}`;

for (const [what, text] of [['LF', PLACED], ['CRLF', PLACED.replaceAll('\n', '\r\n')]] as const) {
  test(`places each at its first letter, with escapes, tabs and ${what}`, () => {
    const problems = locate('deck.json', text, deckFindings(JSON.parse(text) as DeckFile).filter(({ code }) => code !== 'text/missing-glyph'));
    const lines = text.split(/\r?\n/);
    assert.deepEqual(problems.map(({ code, line, column }) => [code, lines[line - 1]?.slice(column - 1, column + 4)]), [
      ['text/mixed-alphabets', 'cу", '], ['text/double-space', '  cу"'], ['text/wrong-quotes', '\\"😀\\'], ['text/mixed-alphabets', 'тiл",'],
    ]);
  });
}

test('places them in a text that had to be mended', () => {
  const text = '{ "id": "1" "title": "Су",\n"slides": [{ "text": "Бір\n\tекі тiл" }] }';
  const { json, place } = readJson(text);
  const found = place(deckFindings(json as DeckFile)).find(({ code }) => code === 'text/mixed-alphabets');
  assert.equal(text.slice(found?.at, (found?.at ?? 0) + 3), 'тiл');
});

test('places a tag, a picture, a sign without a shape and a code of no unit within their words', () => {
  const text = JSON.stringify({ id: '1', title: 'Су', slides: [{ text: 'Бір\n<b>\n![](a.png)\n![x](http://a.kz/b.png) ☎' }] });
  const at = (words: string): number => text.indexOf(words) + 1;
  const problems = locate('deck.json', text, deckFindings(JSON.parse(text) as DeckFile)).map(({ code, column }) => [code, column]);
  assert.deepEqual(problems, [['text/raw-html', at('<b>')], ['text/missing-glyph', at('☎')], ['media/missing-alt', at('a.png')], ['media/bad-path', at('http')]]);
  const map = JSON.stringify({ id: '1', title: 'Су', slides: [{ map: 'KZ-75 KZ-99, KZ-71' }] });
  const [entry] = readEntries(JSON.parse(map), true);
  assert.deepEqual(entry?.form === 'broken' && locate('deck.json', map, entry.causes).map(({ column, params }) => [column, params]), [[map.indexOf('KZ-99') + 1, { found: 'KZ-99' }]]);
});
