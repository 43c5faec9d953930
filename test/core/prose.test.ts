// What of a text is its author's prose.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { HIDDEN, proseOf } from '../../src/core/prose.ts';

for (const [what, markdown, shown] of [
  ['plain words', 'Су. Жол: көпір — 5 км', 'Су. Жол: көпір — 5 км'],
  ['code', 'a `b` c', 'a … c'], ['code with a mark in it', 'a ``b ` c`` d', 'a … d'], ['a block of code', 'a\n```\nb\n```\nc', 'a\n…\nc'],
  ['a link, of which only the address goes', '[сөз](https://a.kz "б") су', '[сөз… су'], ['a picture', '![су](су.png)', '![су…'],
  ['tags', 'a<br>b <b>c</b>', 'a…b …c…'], ['addresses', 'https://a.kz/b, www.a.kz info@a.kz', '…, … …'], ['names of files', 'img/Сурет.png, a.kz', '…, …'],
  ['entities, which are what they mean', 'a&nbsp;b&laquo;c', 'a\u00A0…b«…c'], ['a ruler of a table', '| a |\n|---|\n| b |', '| a |\n…\n| b |'],
  ['a sign that is meant as itself', '1\\. a', '1…. a'],
] as const) {
  test(`reads ${what}`, () => {
    const { words } = proseOf(markdown, true);
    assert.equal(words.length, markdown.length);
    assert.equal(words.replaceAll(new RegExp(`${HIDDEN}+`, 'g'), '…'), shown);
  });
}

test('finds what leads out of the kiosk, and where it stands', () => {
  const markdown = 'Сайт [біз](https://a.kz/b) <mailto:a@b.kz> https://c.kz/d. ![сурет](https://e.kz/f.png) [бөлім](#1) `https://g.kz` [тел](tel:+77172)';
  assert.deepEqual(proseOf(markdown, true).links.map(({ href, at }) => [href, markdown.startsWith(href, at)]), [['https://a.kz/b', true], ['mailto:a@b.kz', true], ['https://c.kz/d', true], ['tel:+77172', true]]);
});

test('takes plain words as they are, but for addresses', () => {
  assert.deepEqual(proseOf('`a` *b* https://a.kz', false), { words: `\`a\` *b* ${HIDDEN.repeat(12)}`, links: [{ href: 'https://a.kz', at: 8 }] });
});

test('every sign keeps its place, whatever a text holds', () => {
  const sign = fc.constantFrom('`', '``', '~~~', '\n', '\n\n', '](', ')', '[', '!', '<', '>', '&amp;', '&#x1F600;', '\\', '|', '---', 'су', 'a.png', 'https://', '- ', '1. ', ' ', '"', '😀', '@');
  fc.assert(fc.property(fc.array(sign, { maxLength: 30 }), fc.boolean(), (signs, isMarkdown) => {
    const text = signs.join('');
    const { words, links } = proseOf(text, isMarkdown);
    assert.equal(words.length, text.length);
    for (const { href, at } of links) assert.ok(text.startsWith(href, at));
  }), { numRuns: 1000 });
});

test('a long text of any one sign takes no time', () => {
  for (const sign of ['`', '`` ` ', '<', 'a', 'а', '[', '](', '|-', '&', '\\', 'a/', 'a.', '- ', '1.', '~~~\n', '> ', '"', '  ']) {
    const started = performance.now();
    proseOf(sign.repeat(20_000 / sign.length), true);
    assert.ok(performance.now() - started < 3000, sign);
  }
});
