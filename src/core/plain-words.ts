// The words of a slide without any of its layout: what is left to show where the slide itself can't be drawn.
import type { Slide } from './deck.ts';
import { pick, type Locale, type Words } from './locale.ts';
import { parseMarkdown, type Block, type Inline } from './markdown.ts';
import { textsOf } from './slide-texts.ts';

export interface PlainWords {
  readonly title: Words | null;
  /** In reading order. */
  readonly lines: readonly Words[];
}

export function plainWords(slide: Slide, locale: Locale): PlainWords {
  const texts = textsOf(slide).filter((text) => text !== slide.title).map((text) => pick(text, locale)).filter((words) => words !== null);
  return {
    title: pick(slide.title, locale),
    lines: texts.flatMap(({ lang, words }) => linesOf(words).map((line) => ({ lang, words: line }))),
  };
}

/** What can't be read as Markdown is shown as it was written. */
function linesOf(words: string): string[] {
  let text = words;
  try {
    text = parseMarkdown(words).map(plainBlock).join('\n');
  } catch { /* The reason why the slide failed may be in here. */ }
  return text.split('\n').filter((line) => line.trim() !== '');
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading': return plainInlines(block.children);
    case 'list': return block.items.map((item) => `• ${item.map(plainBlock).join('\n')}`).join('\n');
    case 'quote': return block.children.map(plainBlock).join('\n');
    case 'code': return block.text;
    case 'table': return [block.head, ...block.rows].map((row) => row.map(plainInlines).filter((cell) => cell !== '').join(' · ')).join('\n');
    case 'figure': return block.alt;
    case 'rule': return '';
  }
}

function plainInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case 'text':
      case 'code': return inline.text;
      case 'break': return '\n';
      case 'strong':
      case 'em':
      case 'del':
      case 'link': return plainInlines(inline.children);
    }
  }).join('');
}
