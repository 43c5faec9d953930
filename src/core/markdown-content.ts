// What a Markdown text holds besides words: the pictures that it names, its tables, and tags, which a visitor would see as text.
import { walkTokens } from 'marked';
import { tokensOf } from './markdown-tokens.ts';

export interface MarkdownContent {
  readonly pictures: readonly { readonly src: string; readonly alt: string }[];
  /** Raw HTML as written; `<br>` is none, it is a line break. */
  readonly html: readonly string[];
  /** How many cells are written in each row of each table, in its head first: the lexer fills up or cuts off what is uneven. */
  readonly tables: readonly (readonly number[])[];
}

const NOTHING: MarkdownContent = { pictures: [], html: [], tables: [] };

/** What the lexer refuses is shown as plain text, and that holds neither pictures nor tags nor tables. */
export function contentOf(markdown: string): MarkdownContent {
  // None of the three is written without one of these; the lexer costs a thousand times as much.
  if (!markdown.includes('<') && !markdown.includes('|') && !markdown.includes('![')) return NOTHING;
  const pictures: { src: string; alt: string }[] = [];
  const html: string[] = [];
  const tables: number[][] = [];
  void walkTokens(tokensOf(markdown) ?? [], (token) => {
    if (token.type === 'image') pictures.push({ src: String(token.href), alt: String(token.text) });
    if (token.type === 'table') tables.push(cellsOfRows(token.raw));
    const tags = token.type === 'html' ? token.raw.replace(/<br\s*\/?>/gi, '').trim() : '';
    if (tags.startsWith('<')) html.push(tags);
  });
  return { pictures, html, tables };
}

/** As the lexer splits them; the line below the head says how columns stand and is no row. */
function cellsOfRows(table: string): number[] {
  const lines = table.trim().split('\n').filter((_line, index) => index !== 1);
  return lines.map((line) => {
    const cells = line.trim().split(/(?<=(?<!\\)(?:\\\\)*)\|/);
    if (cells[0]?.trim() === '') cells.shift();
    if (cells.at(-1)?.trim() === '') cells.pop();
    return cells.length;
  });
}
