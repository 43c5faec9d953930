import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainWords } from '../../src/core/plain-words.ts';
import { makeImage, makeSlide } from '../support/make-deck.ts';

/** The lines of a text in Russian. */
function lines(text: string): string[] {
  return plainWords(makeSlide({ text: { ru: text } }), 'ru').lines.map(({ words }) => words.replaceAll('\u00A0', ' '));
}

for (const [what, text, expected] of [
  ['paragraphs', 'Один.\n\nДва<br>строкой ниже.', ['Один.', 'Два', 'строкой ниже.']],
  ['marks of Markdown', '# Глава\n\n**Важно** и *ново*, `код`, [ссылка](https://kiosk.example).', ['Глава', 'Важно и ново, код, ссылка.']],
  ['lists', '- Один\n- Два\n  - Три', ['• Один', '• Два', '• Три']],
  ['tables', '| Год | Книг |\n|---|---|\n| 2024 | 12 |', ['Год · Книг', '2024 · 12']],
  ['quotes, pictures and rulers', '> Слова\n\n---\n\n![Полки](a.avif)', ['Слова', 'Полки']],
] as const) {
  test(`shows ${what} as plain lines`, () => { assert.deepEqual(lines(text), expected); });
}

test('shows the title once, and the words of every field, each in its language', () => {
  const slide = makeSlide({ title: { kk: 'Кітап', ru: 'Книги' }, text: { ru: 'Текст' }, image: makeImage({ caption: { kk: 'Сөре', ru: 'Полка' } }) });
  assert.deepEqual(plainWords(slide, 'kk'), { title: { lang: 'kk', words: 'Кітап' }, lines: [{ lang: 'ru', words: 'Текст' }, { lang: 'kk', words: 'Сөре' }] });
});

test('shows nothing of a slide that has no words', () => {
  assert.deepEqual(plainWords(makeSlide(), 'ru'), { title: null, lines: [] });
});
