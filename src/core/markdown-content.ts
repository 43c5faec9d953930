// What a Markdown text holds besides words: the pictures that it names, and tags, which a visitor would see as text.
import { walkTokens } from 'marked';
import { tokensOf } from './markdown-tokens.ts';

export interface MarkdownContent {
  readonly pictures: readonly { readonly src: string; readonly alt: string }[];
  /** Raw HTML as written; `<br>` is none, it is a line break. */
  readonly html: readonly string[];
}

/** What the lexer refuses is shown as plain text, and that holds neither pictures nor tags. */
export function contentOf(markdown: string): MarkdownContent {
  const pictures: { src: string; alt: string }[] = [];
  const html: string[] = [];
  void walkTokens(tokensOf(markdown) ?? [], (token) => {
    if (token.type === 'image') pictures.push({ src: String(token.href), alt: String(token.text) });
    const tags = token.type === 'html' ? token.raw.replace(/<br\s*\/?>/gi, '').trim() : '';
    if (tags.startsWith('<')) html.push(tags);
  });
  return { pictures, html };
}
