// Spaces, quotation marks and dashes, in Markdown as a slide shows it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseOf } from '../../src/core/prose.ts';
import { doubleSpaces, wrongDashes, wrongQuotes } from '../../src/core/text-signs.ts';

const prose = (markdown: string): string => proseOf(markdown, true).words;

for (const [what, text, ...found] of [
  ['between words', 'Су  жолы', 2], ['of which one may not break', 'Су \u00A0жолы', 2], ['after a full stop', 'Су.  Жол', 3], ['inside of an entry', '- бір  екі\n1. үш  төрт', 5, 16],
  ['nowhere, but at the end of a line, where they break it', 'Су  \nжол'], ['nowhere, but after the sign of a list', '-   бір\n1.  екі\n>  үш'],
  ['nowhere, but to line up cells', '| a  | b  |\n|----|:--:|\n|  1 |  2 |'], ['nowhere, but in code', 'Код `a  b`\n\n```\nx  y\n```'], ['nowhere, but at the head of a line', 'бір\n\n    екі'],
] as const) {
  test(`finds two spaces ${what}`, () => { assert.deepEqual(doubleSpaces(prose(text)), found); });
}

for (const [text, ...found] of [
  ['"Көкжиек" мұражайы', [0, '"Көкжиек"', '«Көкжиек»']],
  ['музей “Степь” и „Река“', [6, '“Степь”', '«Степь»'], [16, '„Река“', '«Река»']],
  ['«Кітап "Абай жолы" туралы»', [7, '"Абай жолы"', '„Абай жолы“']],
  ['«Кітап „Абай жолы“ туралы», «бір»'],
  ['Экран 55", 32"'],
  ['Код `a "b"` және <span class="x">'],
  ['[сөз](a.md "атау")'],
  ['"Ашық\n\n"Екінші"', [0, '"Ашық\n\n"', '«Ашық\n\n»'], [7, '"Екінші"', '«Екінші»']],
  ['&quot;Су&quot;', [0, '"Су"', '«Су»']],
] as [string, ...[number, string, string][]][]) {
  test(`sees quotation marks in ${JSON.stringify(text)} as they are`, () => {
    assert.deepEqual(wrongQuotes(prose(text)).map(({ at, found: sign, meant }) => [at, sign, meant]), found);
  });
}

for (const [text, ...found] of [
  ['Су - өмір', [3, 'Су - өмір', 'Су — өмір']],
  ['Вода -- жизнь', [5, 'Вода -- жизнь', 'Вода — жизнь']],
  ['2020-2025 жылдар', [4, '2020-2025', '2020–2025']],
  ['Жыл сайын 5-10 %, 1,5-2 км', [11, '5-10', '5–10'], [21, '1,5-2', '1,5–2']],
  ['Мамыр 10 - 12', [9, '10 - 12', '10 – 12']],
  ['- бір\n- екі\n  - үш'], ['| a | - |\n|---|---|\n| - | 1 |'], ['---\n\nбір\n\n- - -'], ['Код `a - b`, https://a.kz/2020-2025'],
  ['Су — өмір, 2020–2025'], ['8-700-123-45-67, тел. 21-45 мен 22-46'], ['2026-11-28, 12-34-56'], ['№ 5-7 бұйрық, KZ-75, 2-сынып, 5-тен, 2020-шы'], ['бала-шаға, кое-как'], ['7-3 есебі'],
] as [string, ...[number, string, string][]][]) {
  test(`sees hyphens in ${JSON.stringify(text)} as they are`, () => {
    assert.deepEqual(wrongDashes(prose(text)).map(({ at, found: sign, meant }) => [at, sign, meant]), found);
  });
}
