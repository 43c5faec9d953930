import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { legacyText } from '../../src/core/legacy-text.ts';
import { parseMarkdown, type Block, type Inline } from '../../src/core/markdown.ts';

/** `⇥` stands for a tab. */
function read(text: string): { text: string; facts: (readonly [string, string])[] } {
  const { text: before, facts } = legacyText(text.replaceAll('⇥', '\t'));
  return { text: before, facts: facts.map(({ label, value }) => [label, value] as const) };
}

const TEXTS: readonly (readonly [what: string, text: string, before: string, ...facts: (readonly [string, string])[]])[] = [
  ['lines as paragraphs', 'Первая\nВторая\n\n\nТретья\r\nЧетвёртая', 'Первая\n\nВторая\n\nТретья\n\nЧетвёртая'],
  ['rows as facts', 'Цель⇥Вода\n\nСроки ⇥ 2026 – 2028 ', '', ['Цель', 'Вода'], ['Сроки', '2026 – 2028']],
  ['text before the first row as text', 'О канале\nЦель⇥Вода', 'О канале', ['Цель', 'Вода']],
  ['lines after a row as its value', 'Цель⇥\nВода\n\nв каждый дом\nСроки⇥2026', '', ['Цель', 'Вода\n\nв каждый дом'], ['Сроки', '2026']],
  ['an empty first cell as more of the row above', 'Цель⇥Вода\n⇥и дороги', '', ['Цель', 'Вода\n\nи дороги']],
  ['a row without a value', 'Цель⇥', '', ['Цель', '']],
  ['further cells as part of the value', 'Цель⇥Вода⇥и⇥дороги', '', ['Цель', 'Вода и дороги']],
  ['a numbered label as a label', '1. Цель⇥Вода', '', ['1. Цель', 'Вода']],
  ['a long line with a tab as a paragraph', `${'Вода '.repeat(50)}⇥дороги`, `${'Вода '.repeat(50)}дороги`],
  ['bullets', '•⇥каналы;\n• колодцы;\n- озёра\n–⇥реки', '- каналы;\n- колодцы;\n- озёра\n- реки'],
  ['a bullet on the label\'s own line', 'Задачи⇥•⇥каналы\n•⇥колодцы', '', ['Задачи', '- каналы\n- колодцы']],
  ['a line after bullets as a paragraph', '•⇥каналы\nВсё это важно.\n•⇥колодцы', '- каналы\n\nВсё это важно.\n\n- колодцы'],
  ['numbers', '1.⇥канал\n2) колодец', '1. канал\n2. колодец'],
  ['the number that a list starts with', 'Дальше:\n3.⇥озеро\n4.⇥река', 'Дальше:\n\n3. озеро\n4. река'],
  ['a jump between numbers', '1.⇥канал\n4.⇥река\n5.⇥озеро\n9.⇥море', '1. канал\n4) река\n5) озеро\n9. море'],
  ['bullets under a numbered item that ends in a colon', '9.⇥канал:\n•⇥длина\n•⇥ширина\n10.⇥озеро', '9. канал:\n   - длина\n   - ширина\n10. озеро'],
  ['a bullet that is only a bar under a numbered item', '2.⇥канал:\n•⇥|', '2. канал:\n   - \\|'],
  ['bullets after any other numbered item', '1.⇥канал.\n•⇥длина\n2.⇥озеро', '1. канал.\n\n- длина\n\n2. озеро'],
  ['numbers under a bullet that ends in a colon', '•⇥канал:\n2.⇥длина\n•⇥озеро', '- канал:\n\n  2. длина\n- озеро'],
  ['a date and a decimal number as words', '13.06.2026 сдан канал\n2.5 км', '13.06.2026 сдан канал\n\n2.5 км'],
  ['a number of several levels as words', '1.1.⇥Канал', '1.1. Канал'],
  ['a line that Markdown would take as a mark', '# Канал\n---\n> 5 км\n2026. Год', '\\# Канал\n\n\\---\n\n\\> 5 км\n\n2026\\. Год'],
  ['a mark without words as nothing', '•⇥\n1.⇥\nКанал', 'Канал'],
  ['no text as nothing', ' \n\t\n', ''],
];

for (const [what, text, before, ...facts] of TEXTS) {
  test(`shows ${what}`, () => {
    assert.deepEqual(read(text), { text: before, facts });
  });
}

test('keeps no-break spaces', () => {
  assert.equal(legacyText('5\u00a0км').text, '5\u00a0км');
});

test('makes at most 200 rows, and loses no word of the others', () => {
  const { facts } = legacyText(Array.from({ length: 250 }, (_, index) => `поле${index}\tзнач${index}`).join('\n'));
  assert.equal(facts.length, 200);
  assert.match(facts[199]?.value ?? '', /^знач199\n\nполе200 знач200\n\n.*поле249 знач249$/s);
});

const word = fc.oneof(
  fc.constantFrom('вода', 'Өзен', 'канал:', '5%', '**', '_x_', '`y`', '[a](b)', '<b>', '&nbsp;', '~~z~~', 'www.example.org', 'https://example.org/a_b', 'a@example.org', '\\n', '#', '!', '|', '1980.', '=', '-5', '+', '>', '***', '```', '(3)'),
  fc.string({ unit: fc.constantFrom('а', 'қ', 'b', '*', '_', '<', '&', '#', '\\', '`', '[', ']', '!', '~', '|', '.', ';', '1'), minLength: 1, maxLength: 6 }),
);
const line = fc.record({
  mark: fc.constantFrom('', '', '•\t', '• ', '1.\t', '2.\t', '7) ', 'label\t', 'label\t•\t', '\t'),
  words: fc.array(word, { maxLength: 5 }),
});

test('shows every character of every word, in order, whatever the text is', () => {
  fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
    const source = lines.map(({ mark, words }) => mark + words.join(' ')).join('\n');
    const { text, facts } = legacyText(source);
    const shown = [text, ...facts.flatMap(({ label, value }) => [{ label }, value])]
      .flatMap((part) => typeof part === 'string' ? wordsIn(parseMarkdown(part)) : split(part.label));
    const expected = source.split('\n').flatMap((one) => split(one.replace(/^(?:label\t)?\s*(?:[•*-]\s+|•|\d{1,3}[.)](?=\s|$))/u, (mark) => mark.startsWith('label') ? 'label ' : '')));
    assert.deepEqual(shown, expected);
  }), { numRuns: 3000 });
});

function split(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Fails where anything but plain words came out: a line that is no list must not become emphasis, a link or a table. */
function wordsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap(wordsIn);
    assert.equal(block.kind, 'paragraph');
    return split('children' in block ? block.children.map(plainly).join('') : '');
  });
}

function plainly(inline: Inline): string {
  assert.equal(inline.kind, 'text');
  return 'text' in inline ? inline.text : '';
}
