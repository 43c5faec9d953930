// The sample content, read as a visitor reads it: page by page, in both languages.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readSource } from '../../src/build/read-source.ts';
import { PUBLIC, SLIDES } from '../../src/cli/project.ts';
import type { Slide } from '../../src/core/deck.ts';
import { flowOf } from '../../src/core/flow.ts';
import { blockParts, type BlockPart } from '../../src/core/flow-blocks.ts';
import type { Locale } from '../../src/core/locale.ts';
import type { Block } from '../../src/core/markdown.ts';
import { wordsOf as wordsOfBlock, wordsOfInlines } from '../../src/core/markdown-words.ts';
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
      const seen = new Map<string, string>();
      for await (const { slide } of walk(page)) seen.set(slide ?? '', (seen.get(slide ?? '') ?? '') + (await readOn(page)).join(''));
      for (const [index, slide] of deck.slides.entries()) {
        const ref = slide.id ?? String(index + 1);
        const words = wordsOf(slide, lang);
        const shown = seen.get(ref)?.slice(0, words.length) ?? '';
        if (slide.table) assert.equal(sorted(shown), sorted(words), `${deck.id}/${ref}`); // A wide one is read group by group.
        else assert.equal(shown, words, `${deck.id}/${ref}`);
        letters += words.length;
      }
    }
    t.diagnostic(`${letters} letters in ${lang}`);
  });
}

/** Title, text, small layouts and facts without any space; captions and maps follow them on the screen. */
function wordsOf(slide: Slide, lang: Locale): string {
  return flowOf(slide, lang).flatMap((part) => {
    switch (part.kind) {
      case 'title': return [part.text];
      case 'blocks': return [said(part)];
      case 'facts': return part.rows.flatMap(({ label, value }) => [label?.text, said(value)]);
      case 'layouts': return blockParts(slide, lang).flatMap(wordsOfLayout);
    }
  }).join('').replace(/\s/g, '');
}

function wordsOfLayout(part: BlockPart): (string | undefined)[] {
  switch (part.kind) {
    case 'gallery': return part.pictures.map(({ caption }) => caption?.text);
    case 'numbers': return part.numbers.flatMap(({ value, unit, label }) => [value?.text, unit?.text, label?.text]);
    case 'table': return [...[part.head, ...part.rows].flat(2).map((words) => 'blocks' in words ? said(words) : wordsOfInlines([words])), part.caption?.text];
    case 'quote': return [said(part.text), part.author?.text, part.role?.text, part.image?.caption?.text];
    case 'timeline': return part.moments.flatMap(({ date, title, text, image }) => [date?.text, title?.text, said(text), image?.caption?.text]);
    case 'people': return part.people.flatMap(({ name, role, text, image }) => [name?.text, role?.text, image?.caption?.text, said(text)]);
    case 'compare': return part.sides.flatMap(({ title, text, image }) => [title?.text, image?.caption?.text, said(text)]);
  }
}

function said(text: { blocks: readonly Block[] } | null): string {
  return (text?.blocks ?? []).map(wordsOfBlock).join('');
}

function sorted(letters: string): string {
  return [...letters].toSorted().join('');
}
