// Markdown as marked's lexer reads it, set so that no word is swallowed.
import { Lexer, Tokenizer, type Token } from 'marked';

/** "[Note]: text" is a sentence here: a definition of a link would show nothing, and nothing on a kiosk is followed. */
class WordKeepingTokenizer extends Tokenizer {
  override def(): undefined {
    return undefined;
  }
}

/** Null where the lexer refuses: nesting that would overflow its stack. Such a text is shown as it is. */
export function tokensOf(markdown: string): Token[] | null {
  try {
    return new Lexer({ gfm: true, tokenizer: new WordKeepingTokenizer() }).lex(markdown);
  } catch {
    return null;
  }
}
