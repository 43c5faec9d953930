// The words of a slide as its deck has them: what has to be found on the screen. Every text of the slide counts, whatever its
// block is called, but for those that are shown only when someone asks for them.
import { MANY_LABELS } from '../../src/core/chart.ts';
import type { Slide } from '../../src/core/deck.ts';
import { isLocale, pick, type Locale, type Text } from '../../src/core/locale.ts';
import { parseMarkdown, type Block, type Inline } from '../../src/core/markdown.ts';

export interface Field {
  /** Its path in the slide: text, facts/0/value. */
  readonly path: string;
  readonly words: readonly string[];
}

/** For screen readers, for a touch, or the names of files. */
const NOT_AT_ONCE = new Set(['alt', 'details', 'captions', 'notes', 'id', 'src', 'poster', 'block', 'geo']);
/** Read as Markdown; all other texts are as they stand. */
const MARKDOWN = /(?:^|\/)(?:text|table\/head|table\/rows)(?:\/|$)|^facts\/\d+\/value$/;

export function fieldsOf(slide: Slide, locale: Locale): Field[] {
  const sampled = (slide.chart?.labels.length ?? 0) > MANY_LABELS; // All of its labels are shown when someone asks for the table.
  return [...textsIn(slide, '')].flatMap(({ path, text }) => {
    if (sampled && path.startsWith('chart/labels/')) return [];
    const found = pick(text, locale)?.words;
    if (found === undefined) return [];
    const texts = MARKDOWN.test(path) ? runsOf(parseMarkdown(found)) : [found];
    return texts.map((one) => ({ path, words: wordsOf(one) })).filter(({ words }) => words.length > 0);
  });
}

/** What is compared: without marks that steer line breaks, without signs around it; signs alone are no word. */
export function wordsOf(text: string): string[] {
  return text.replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, '').split(/\s+/).map(bare).filter((word) => word !== '');
}

export function bare(word: string): string {
  return word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function* textsIn(value: unknown, path: string): Generator<{ readonly path: string; readonly text: Text }> {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) {
    yield { path, text: value };
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    if (!NOT_AT_ONCE.has(name)) yield* textsIn(inner, path === '' ? name : `${path}/${name}`);
  }
}

function isText(value: object): value is Text {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([name, words]) => isLocale(name) && typeof words === 'string');
}

/** What stays together, and by itself each cell of a table: where there is no room for a table, its rows become cards. */
function runsOf(blocks: readonly Block[]): string[] {
  const runs = [''];
  for (const block of blocks) {
    if (block.kind === 'table') runs.push(...[block.head, ...block.rows].flatMap((row) => row.map(ofInlines)), '');
    else runs.push(`${runs.pop() ?? ''}\n${ofBlock(block)}`);
  }
  return runs;
}

function ofBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph': case 'heading': return ofInlines(block.children);
    case 'list': return block.items.map((item) => item.map(ofBlock).join('\n')).join('\n');
    case 'quote': return block.children.map(ofBlock).join('\n');
    case 'table': return [block.head, ...block.rows].flatMap((row) => row.map(ofInlines)).join('\n');
    case 'code': return block.text;
    case 'figure': case 'rule': return '';
  }
}

function ofInlines(inlines: readonly Inline[]): string {
  return inlines.map(ofInline).join('');
}

function ofInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text': case 'code': return inline.text;
    case 'break': return '\n';
    default: return ofInlines(inline.children);
  }
}
