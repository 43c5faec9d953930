import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseMarkdown, type Block, type Inline } from '../../src/core/markdown.ts';

function t(text: string): Inline {
  return { kind: 'text', text };
}

function p(...children: (Inline | string)[]): Block {
  return { kind: 'paragraph', children: children.map((child) => (typeof child === 'string' ? t(child) : child)) };
}

function ul(...items: Block[][]): Block {
  return { kind: 'list', ordered: false, start: 1, items };
}

const BR: Inline = { kind: 'break' };
const NBSP = '\u00A0';

for (const [written, shown] of [
  // Words and marks.
  ['Сөз', [p('Сөз')]],
  ['бір\nекі', [p('бір\nекі')]],
  ['бір\n\nекі', [p('бір'), p('екі')]],
  ['бір  \nекі', [p('бір', BR, 'екі')]],
  ['**қалың** *көлбеу* ~~жоқ~~', [p({ kind: 'strong', children: [t('қалың')] }, ' ', { kind: 'em', children: [t('көлбеу')] }, ' ', { kind: 'del', children: [t('жоқ')] })]],
  ['`a &amp; b`', [p({ kind: 'code', text: 'a &amp; b' })]],
  ['\\*жұлдыз\\*', [p('*', 'жұлдыз', '*')]],
  ['# Бір\n\n### Үш', [{ kind: 'heading', level: 1, children: [t('Бір')] }, { kind: 'heading', level: 3, children: [t('Үш')] }]],
  ['> сөз\n> > ішкі', [{ kind: 'quote', children: [p('сөз'), { kind: 'quote', children: [p('ішкі')] }] }]],
  ['```\nкод <b>\n```', [{ kind: 'code', text: 'код <b>' }]],
  ['бір\n\n---\n\nекі', [p('бір'), { kind: 'rule' }, p('екі')]],
  ['', []],
  [' \n\n ', []],
  // Lists keep their numbers.
  ['- бір\n- екі\n  - үш', [ul([p('бір')], [p('екі'), ul([p('үш')])])]],
  ['- бір\n\n- екі', [ul([p('бір')], [p('екі')])]],
  ['7. жеті\n8. сегіз', [{ kind: 'list', ordered: true, start: 7, items: [[p('жеті')], [p('сегіз')]] }]],
  ['0. нөл', [{ kind: 'list', ordered: true, start: 0, items: [[p('нөл')]] }]],
  ['1991. Тәуелсіздік', [{ kind: 'list', ordered: true, start: 1991, items: [[p('Тәуелсіздік')]] }]],
  ['- [x] дайын\n- [ ] әлі', [ul([p('✓ ', 'дайын')], [p('әлі')])]],
  ['- [x] дайын\n\n- [ ] әлі', [ul([p('✓ ', 'дайын')], [p('әлі')])]],
  // Tables.
  ['|А|Ә|\n|-|-|\n|1|**2**|', [{ kind: 'table', align: [null, null], head: [[t('А')], [t('Ә')]], rows: [[[t('1')], [{ kind: 'strong', children: [t('2')] }]]] }]],
  ['|А|Ә|\n|-|-|\n|1|', [{ kind: 'table', align: [null, null], head: [[t('А')], [t('Ә')]], rows: [[[t('1')], []]] }]],
  ['|А|\n|-|\n|бір<br>екі|', [{ kind: 'table', align: [null], head: [[t('А')]], rows: [[[t('бір'), BR, t('екі')]]] }]],
  ['|А|\n|-|\n|сөз ![сурет](a.png)|', [{ kind: 'table', align: [null], head: [[t('А')]], rows: [[[t('сөз ')]]] }, { kind: 'figure', src: 'a.png', alt: 'сурет' }]],
  // Entities.
  ['5&nbsp;км &mdash; &laquo;Ауыл&raquo; &#8470;1', [p(`5${NBSP}км — «Ауыл» №1`)]],
  ['бір\n\n&nbsp;\n\nекі', [p('бір'), p('екі')]],
  ['[сөз](https://a.kz/?x=1&amp;y=2)', [p({ kind: 'link', href: 'https://a.kz/?x=1&y=2', children: [t('сөз')] })]],
  // Line breaks, alone or not.
  ['бір<br>екі<br/>үш<BR />төрт', [p('бір', BR, 'екі', BR, 'үш', BR, 'төрт')]],
  ['<br>\nбір &amp; екі\nүш', [p('бір & екі', BR, 'үш')]],
  ['бір\n\n<br>\n\nекі', [p('бір'), p('екі')]],
  ['<br>', []],
  // Tags are text.
  ['<b>сөз</b>', [p('<b>', 'сөз', '</b>')]],
  ['<script>alert(1)</script>', [p('<script>alert(1)</script>')]],
  ['<div>\nбір&nbsp;екі<br>үш\n</div>', [p('<div>', BR, `бір${NBSP}екі`, BR, 'үш', BR, '</div>')]],
  ['<img src=x onerror=alert(1)>', [p('<img src=x onerror=alert(1)>')]],
  ['<!-- ескерту -->', [p('<!-- ескерту -->')]],
  ['&lt;br&gt;', [p('<br>')]],
  // Pictures become figures after the words that they stood in.
  ['![Ауыл](a.avif)', [{ kind: 'figure', src: 'a.avif', alt: 'Ауыл' }]],
  ['бір ![Ауыл](a.avif) екі', [p('бір ', ' екі'), { kind: 'figure', src: 'a.avif', alt: 'Ауыл' }]],
  ['# Атау ![Ауыл](a.avif)', [{ kind: 'heading', level: 1, children: [t('Атау ')] }, { kind: 'figure', src: 'a.avif', alt: 'Ауыл' }]],
  ['- ![&laquo;Ауыл&raquo;](a.avif)', [ul([{ kind: 'figure', src: 'a.avif', alt: '«Ауыл»' }])]],
  ['**![Ауыл](a.avif)**', [p({ kind: 'strong', children: [] }), { kind: 'figure', src: 'a.avif', alt: 'Ауыл' }]],
  // Links.
  ['[сөз](https://a.kz)', [p({ kind: 'link', href: 'https://a.kz', children: [t('сөз')] })]],
  ['[Ескерту]: маңызды', [p(t('[Ескерту]: маңызды'))]],
  ['|А|\n|-:|\n|1|', [{ kind: 'table', align: ['right'], head: [[t('А')]], rows: [[[t('1')]]] }]],
  ['https://a.kz', [p({ kind: 'link', href: 'https://a.kz', children: [t('https://a.kz')] })]],
] as const satisfies readonly (readonly [string, readonly Block[]])[]) {
  test(`shows ${JSON.stringify(written)}`, () => {
    assert.deepEqual(parseMarkdown(written), shown);
  });
}

/** Everything that a reader sees, in order; the numbers of lists and the like are left out. */
function wordsOf(blocks: readonly Block[]): string {
  return blocks.map((block): string => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading': return inlineWords(block.children);
      case 'list': return block.items.map(wordsOf).join(' ');
      case 'quote': return wordsOf(block.children);
      case 'code': return block.text;
      case 'table': return [block.head, ...block.rows].flat().map(inlineWords).join(' ');
      case 'figure': return block.alt;
      case 'rule': return '';
    }
  }).join(' ');
}

function inlineWords(inlines: readonly Inline[]): string {
  return inlines.map((inline): string => {
    switch (inline.kind) {
      case 'text':
      case 'code': return inline.text;
      case 'break': return ' ';
      default: return inlineWords(inline.children);
    }
  }).join('');
}

function split(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

const letters = fc.string({ unit: fc.constantFrom(...'аәбғдеёзіийкқлмнңоөрстуүұфһцшыьюяАҚҰІabcdeXYZ'), minLength: 1, maxLength: 9 });

test('keeps every word of plain prose, and its punctuation', () => {
  const punctuated = fc.tuple(letters, fc.constantFrom('', '', '', ',', '.', ';', ':', '!', '?', ' —', '…', '»', ' 5 %', ' № 7', '/2026', ' 1 000 ₸')).map((parts) => parts.join(''));
  const space = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '  \n', '\r\n', '\t', NBSP);
  fc.assert(fc.property(fc.array(fc.tuple(punctuated, space), { maxLength: 40 }), (words) => {
    const prose = words.flat().join('');
    assert.deepEqual(split(wordsOf(parseMarkdown(prose))), split(prose));
  }), { numRuns: 500 });
});

test('keeps every word between the marks', () => {
  const words = fc.array(letters, { minLength: 1, maxLength: 6 });
  const line = words.chain((list) => fc.constantFrom(
    list.join(' '), `**${list.join(' ')}**`, `*${list.join(' ')}*`, `~~${list.join(' ')}~~`, `\`${list.join(' ')}\``, `[${list.join(' ')}](https://a.kz)`, list.join('<br>'), `![${list.join(' ')}](a.png)`,
  ).map((text) => ({ list, text })));
  const block = fc.tuple(fc.constantFrom('', '# ', '#### ', '- ', '* ', '1. ', '> ', '> - ', '- > ', '    ', '|'), line)
    .map(([mark, { list, text }]) => ({ list, text: mark === '|' ? `|${text}|\n|-|` : mark === '    ' ? `    ${list.join(' ')}` : mark + text }));
  fc.assert(fc.property(fc.array(block, { maxLength: 12 }), (parts) => {
    const source = parts.map(({ text }) => text).join('\n\n');
    assert.deepEqual(split(wordsOf(parseMarkdown(source))).toSorted(), parts.flatMap(({ list }) => list).toSorted());
  }), { numRuns: 500 });
});

test('makes something of every text', () => {
  const soup = fc.string({ unit: fc.constantFrom(...'#*_-+|>`[]()!<>/&;~\\:"\'=.1 \t\n\n\rab', '&nbsp;', '<br>', '<div>', '```', '~~', '- ', '1. ', '|-|', 'https://', 'a@b.kz', '[x]'), maxLength: 60 });
  fc.assert(fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (text) => {
    assert.ok(Array.isArray(parseMarkdown(text)));
  }), { numRuns: 600 });
});

for (const [about, text] of [
  ['quotes in quotes', `${'>'.repeat(5000)} сөз`],
  ['lists in lists', `${'- '.repeat(3000)}сөз`],
  ['brackets in brackets', `${'['.repeat(3000)}сөз${']'.repeat(3000)}`],
  ['marks in marks', `${'**_'.repeat(1500)}сөз${'_**'.repeat(1500)}`],
  ['tags in tags', `${'<b>'.repeat(2000)}сөз`],
] as const) {
  test(`still shows the word inside thousands of ${about}`, () => {
    assert.match(wordsOf(parseMarkdown(text)), /сөз/);
  });
}

function depthOf(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map((block) => 1 + (block.kind === 'quote' ? depthOf(block.children) : block.kind === 'list' ? Math.max(0, ...block.items.map(depthOf)) : 0)));
}

test('nests no deeper than a screen can show', () => {
  const blocks = parseMarkdown(`${'> '.repeat(60)}сөз`);
  assert.ok(depthOf(blocks) < 30);
  assert.match(wordsOf(blocks), /сөз/);
});
