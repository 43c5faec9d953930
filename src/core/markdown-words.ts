// The words of a Markdown text without its form.
import type { Block, Inline } from './markdown.ts';

/** Line breaks and blocks are divided by a line feed. */
export function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading': return wordsOfInlines(block.children);
    case 'list': return block.items.flat().map(wordsOf).join('\n');
    case 'quote': return block.children.map(wordsOf).join('\n');
    case 'table': return [block.head, ...block.rows].flat().map(wordsOfInlines).join('\n');
    case 'code': return block.text;
    case 'figure':
    case 'rule': return '';
  }
}

export function wordsOfInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case 'text':
      case 'code': return inline.text;
      case 'break': return '\n';
      default: return wordsOfInlines(inline.children);
    }
  }).join('');
}
