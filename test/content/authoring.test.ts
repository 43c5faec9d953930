// The guide for those who write decks, in three languages: it says what the program does, and all three say the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { autoBlock } from '../../src/core/block.ts';
import type { Slide } from '../../src/core/deck.ts';
import type { Deck as DeckFile } from '../../src/core/generated/deck.ts';
import { normalise } from '../../src/core/normalise.ts';
import { makeSlide } from '../support/make-deck.ts';
import { blocksIn, withoutBlocks } from './support/documents.ts';
import { readJson, ROOT } from './support/sample.ts';

const LANGUAGES = ['kk', 'ru', 'en'] as const;
const guides = LANGUAGES.map((lang) => readFileSync(join(ROOT, `docs/authoring.${lang}.md`), 'utf8'));
const [first = ''] = guides;

const examplesIn = (guide: string): string[] => blocksIn(guide, 'json');
const headingsIn = (guide: string): string[] => withoutBlocks(guide).match(/^#+ .*$/gm) ?? [];
/** Of the first table. */
const autoRows = (guide: string): string[] => (/^\|.*?\n(?!\|)/ms.exec(guide)?.[0] ?? '').trim().split('\n').slice(2);
/** What the languages of a heading share: its depth, the name of its block. */
const outline = (guide: string): string[] => headingsIn(guide).map((heading) => heading.startsWith('###') ? heading : /^#+/.exec(heading)?.[0] ?? '');
const codeIn = (guide: string): string[] => [...new Set(withoutBlocks(guide).match(/`[^`\n]+`/g) ?? [])].filter((code) => /[a-z]{3}/.test(code) && !code.startsWith('`*')).sort();

for (const [index, lang] of LANGUAGES.entries()) {
  const guide = guides[index] ?? '';

  test(`the guide in ${lang} is built as the others are: the same headings, examples and names`, () => {
    assert.deepEqual(outline(guide), outline(first));
    assert.deepEqual(examplesIn(guide), examplesIn(first));
    assert.deepEqual(codeIn(guide), codeIn(first));
  });

  test(`the guide in ${lang} says what auto picks, as the program does for every choice of fields`, () => {
    const rules = autoRows(guide).map((row) => {
      const [fields = '', block = ''] = row.split('|').slice(1);
      return { fields: [...fields.matchAll(/`(\w+)`/g)].map(([, name = '']) => name), first: /\b1\b/.test(fields), block: block.trim().replaceAll('`', '') };
    });
    const names = [...new Set(rules.flatMap(({ fields }) => fields))];
    const filled = normalise(everyField(names)).slides[0];
    assert.ok(filled);
    for (let choice = 0; choice < 2 ** names.length; choice += 1) {
      const chosen = names.filter((_, bit) => choice & (1 << bit));
      const slide = makeSlide(Object.fromEntries(chosen.map((name) => [name, filled[name as keyof Slide]])));
      for (const isFirst of [true, false]) {
        const rule = rules.find(({ fields, first: only }) => (isFirst || !only) && fields.every((name) => chosen.includes(name)));
        assert.equal(rule?.block, autoBlock(slide, isFirst), chosen.join(' + '));
      }
    }
  });
}

/** One slide with what the first example of each of these fields shows. */
function everyField(names: readonly string[]): DeckFile {
  const fields = Object.assign({}, ...slides().reverse()) as Record<string, unknown>;
  return { id: '1', title: 'x', slides: [Object.fromEntries(names.map((name) => [name, fields[name]]))] };
}

/** A deck, what belongs into kiosk.json, or a slide. */
interface Example {
  readonly slides?: DeckFile['slides'];
  readonly sections?: unknown;
}

function slides(): DeckFile['slides'] {
  return examplesIn(first).flatMap((json) => {
    const example = JSON.parse(json) as Example;
    return example.slides ?? ('sections' in example ? [] : [example as DeckFile['slides'][number]]);
  });
}

test('shows every field of a slide, and names every block', () => {
  const schema = readJson('schemas/slide.schema.json') as { properties: object; $defs: { block: { enum: string[] } } };
  const shown = new Set(slides().flatMap((slide) => Object.keys(slide)));
  assert.deepEqual(Object.keys(schema.properties).filter((field) => !shown.has(field) && field !== 'block'), []);
  for (const guide of guides) assert.deepEqual(schema.$defs.block.enum.filter((block) => !guide.includes(`\`${block}\``)), []);
});
