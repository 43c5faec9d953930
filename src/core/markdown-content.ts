// What a Markdown text holds besides words: the pictures that it names, and tags, which a visitor would see as text.
import { lexer, walkTokens } from 'marked';

export interface MarkdownContent {
  readonly pictures: readonly string[];
  /** Raw HTML as written; `<br>` is none, it is a line break. */
  readonly html: readonly string[];
}

/** Never fails: what the lexer refuses is shown as plain text, and that holds neither pictures nor tags. */
export function contentOf(markdown: string): MarkdownContent {
  const pictures: string[] = [];
  const html: string[] = [];
  try {
    void walkTokens(lexer(markdown, { gfm: true }), (token) => {
      if (token.type === 'image') pictures.push(String(token.href));
      if (token.type === 'html' && !/^<br\s*\/?>$/i.test(token.raw.trim())) html.push(token.raw.trim());
    });
  } catch {
    return { pictures: [], html: [] };
  }
  return { pictures, html };
}
