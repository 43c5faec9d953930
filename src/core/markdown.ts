// Markdown to a small tree of our own: marked's lexer reads it, and nothing here ever makes HTML. Tags show as text,
// entities are decoded, an image becomes a figure, a link becomes its words and its address.
import type { Token, Tokens } from 'marked';
import { decodeEntities } from './entities.ts';
import { tokensOf } from './markdown-tokens.ts';

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'em' | 'del'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly align: readonly Align[]; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'figure'; readonly src: string; readonly alt: string }
  | { readonly kind: 'rule' };

/** How a column of a table stands; null is as the text runs. */
export type Align = 'center' | 'right' | 'left' | null;

/** Deeper than this nobody writes; what is deeper shows as plain text. */
const DEEPEST = 24;

/** Reads Markdown; whatever the lexer refuses (nesting that would overflow its stack) shows as plain text. */
export function parseMarkdown(source: string): readonly Block[] {
  const tokens = tokensOf(source);
  return tokens ? blocks(tokens, 0) : [plain(source)];
}

function plain(text: string): Block {
  const lines = text.trim().split('\n');
  return { kind: 'paragraph', children: lines.flatMap((line, index) => (index === 0 ? [words(line)] : [{ kind: 'break' } as const, words(line)])) };
}

/** Tags on lines of their own show as text, except for line breaks. */
function tags(raw: string): Block[] {
  const text = decodeEntities(raw.replace(/<br\s*\/?>\n?/gi, '\n')).trim();
  return text === '' ? [] : [plain(text)];
}

function words(text: string): Inline {
  return { kind: 'text', text };
}

function blocks(tokens: readonly Token[], depth: number): Block[] {
  return depth > DEEPEST ? [plain(tokens.map(({ raw }) => raw).join(''))] : tokens.flatMap((token) => block(token as Tokens.Generic, depth));
}

function block(token: Tokens.Generic, depth: number): Block[] {
  switch (token.type) {
    case 'space': return [];
    case 'heading': return withFigures(token.tokens ?? [], (children) => ({ kind: 'heading', level: (token as Tokens.Heading).depth, children }));
    case 'paragraph':
    case 'text': return withFigures(token.tokens ?? [token], (children) => ({ kind: 'paragraph', children }));
    case 'list': return [list(token as Tokens.List, depth)];
    case 'blockquote': return [{ kind: 'quote', children: blocks(token.tokens ?? [], depth + 1) }];
    case 'code': return [{ kind: 'code', text: (token as Tokens.Code).text }];
    case 'table': return table(token as Tokens.Table);
    case 'hr': return [{ kind: 'rule' }];
    case 'html': return tags(token.raw);
    default: return [plain(token.raw)];
  }
}

function list(token: Tokens.List, depth: number): Block {
  return {
    kind: 'list',
    ordered: token.ordered,
    start: token.start === '' ? 1 : token.start,
    items: token.items.map((item) => blocks(withBox(item.tokens), depth + 1)),
  };
}

/** The box of a task stands before the words of its item; marked puts it there only where empty lines divide the items. */
function withBox(tokens: Token[]): Token[] {
  const [box, text, ...others] = tokens;
  return box?.type === 'checkbox' && text?.type === 'text' ? [{ ...text, tokens: [box, ...text.tokens ?? []] }, ...others] : tokens;
}

function table(token: Tokens.Table): Block[] {
  const figures: Block[] = [];
  const cell = ({ tokens }: Tokens.TableCell): Inline[] => inlines(tokens, figures);
  return [{ kind: 'table', align: token.align, head: token.header.map(cell), rows: token.rows.map((row) => row.map(cell)) }, ...figures];
}

/** The words as one block, and the images among them as figures after it. */
function withFigures(tokens: readonly Token[], make: (children: Inline[]) => Block): Block[] {
  const figures: Block[] = [];
  const children = inlines(tokens, figures);
  const empty = children.every((child) => child.kind === 'break' || (child.kind === 'text' && child.text.trim() === ''));
  return empty ? figures : [make(children), ...figures];
}

function inlines(tokens: readonly Token[], figures: Block[], depth = 0): Inline[] {
  return depth > DEEPEST ? [words(tokens.map(({ raw }) => raw).join(''))] : tokens.flatMap((token) => inline(token as Tokens.Generic, figures, depth));
}

function inline(token: Tokens.Generic, figures: Block[], depth: number): Inline[] {
  const children = (): Inline[] => inlines(token.tokens ?? [], figures, depth + 1);
  switch (token.type) {
    case 'text': return token.tokens ? children() : [words(decodeEntities((token as Tokens.Text).text))];
    case 'escape': return [words((token as Tokens.Escape).text)];
    case 'strong':
    case 'em':
    case 'del': return [{ kind: token.type, children: children() }];
    case 'codespan': return [{ kind: 'code', text: (token as Tokens.Codespan).text }];
    case 'br': return [{ kind: 'break' }];
    case 'checkbox': return (token as Tokens.Checkbox).checked ? [words('✓ ')] : [];
    case 'link': return [{ kind: 'link', href: decodeEntities((token as Tokens.Link).href), children: children() }];
    case 'image': {
      const { href, text } = token as Tokens.Image;
      figures.push({ kind: 'figure', src: href, alt: decodeEntities(text) });
      return [];
    }
    case 'html': return /^<br\s*\/?>$/i.test(token.raw.trim()) ? [{ kind: 'break' }] : [words(token.raw)];
    default: return [words(token.raw)];
  }
}
