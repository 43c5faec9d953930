// The sample content, read as a visitor reads it: page by page, in both languages.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readSource } from '../../src/build/read-source.ts';
import { PUBLIC, SLIDES } from '../../src/cli/project.ts';
import type { Slide } from '../../src/core/deck.ts';
import { flowOf } from '../../src/core/flow.ts';
import type { Locale } from '../../src/core/locale.ts';
import type { Block, Inline } from '../../src/core/markdown.ts';
import { normalise } from '../../src/core/normalise.ts';
import { useApp } from './support/app.ts';
import { arrive, walk } from './support/screen.ts';
import { readOn } from './support/words.ts';

const app = useApp();
const { decks } = await readSource(SLIDES, PUBLIC);

for (const lang of ['kk', 'ru'] as const) {
  test(`every word of the sample content is read once and in order (${lang})`, async (t) => {
    const page = await app.visit(`?lang=${lang}`);
    let letters = 0;
    for (const deck of decks.map(({ json }) => normalise(json))) {
      await page.evaluate((id) => { location.hash = `#/${id}`; }, deck.id);
      await arrive(page, { deck: deck.id, lang });
      const read = new Map<string, string>();
      for await (const { slide } of walk(page)) read.set(slide ?? '', (read.get(slide ?? '') ?? '') + (await readOn(page)).join(''));
      for (const [index, slide] of deck.slides.entries()) {
        const ref = slide.id ?? String(index + 1);
        const words = wordsOf(slide, lang);
        assert.equal(read.get(ref)?.slice(0, words.length), words, `${deck.id}/${ref}`);
        letters += words.length;
      }
    }
    t.diagnostic(`${letters} letters in ${lang}`);
  });
}

/** Title, text and facts without any space; captions and maps follow them on the screen. */
function wordsOf(slide: Slide, lang: Locale): string {
  return flowOf(slide, lang).map((part) => {
    switch (part.kind) {
      case 'title': return part.text;
      case 'blocks': return part.blocks.map(wordsOfBlock).join('');
      case 'facts': return part.rows.map(({ label, value }) => (label?.text ?? '') + (value?.blocks ?? []).map(wordsOfBlock).join('')).join('');
    }
  }).join('').replace(/\s/g, '');
}

function wordsOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph': case 'heading': return block.children.map(wordsOfInline).join('');
    case 'list': return block.items.flat().map(wordsOfBlock).join('');
    case 'quote': return block.children.map(wordsOfBlock).join('');
    case 'table': return [block.head, ...block.rows].flat(2).map(wordsOfInline).join('');
    case 'code': return block.text;
    case 'figure': case 'rule': return '';
  }
}

function wordsOfInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text': case 'code': return inline.text;
    case 'break': return '';
    default: return inline.children.map(wordsOfInline).join('');
  }
}
