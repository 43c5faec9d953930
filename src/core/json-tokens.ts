// JSON cut into tokens, one at a time and without recursion, so that no input can overflow a stack or take more than linear time.

/** What can be wrong inside one token. */
export type TokenFault =
  | 'json/line-break-in-string' | 'json/tab-in-string' | 'json/control-character' | 'json/bad-escape' | 'json/cut-short'
  | 'json/wrong-quote' | 'json/comment' | 'json/bad-number' | 'json/unexpected';

export type Token =
  | { readonly kind: 'string' | 'literal' | 'punctuation' | 'end'; readonly start: number; readonly end: number }
  /** `at` is the first character that is wrong. */
  | { readonly kind: 'fault'; readonly start: number; readonly end: number; readonly code: TokenFault; readonly at: number };

const SPACE = /[ \t\n\r]/;
const PUNCTUATION = '{}[],:';
const WRONG_QUOTES = '\'‘’‚“”„«»`';
const AFTER_LITERAL = /[\s{}[\],:"/'‘’‚“”„«»`]/;
const ESCAPE = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;

/** The token that starts at or after `offset`; its `end` is where to look for the next one. */
export function readToken(text: string, offset: number): Token {
  let start = offset;
  while (start < text.length && SPACE.test(text.charAt(start))) start++;
  if (start === text.length) return { kind: 'end', start, end: start };
  const first = text.charAt(start);
  if (PUNCTUATION.includes(first)) return { kind: 'punctuation', start, end: start + 1 };
  if (first === '"') return readString(text, start);
  if (WRONG_QUOTES.includes(first)) return fault('json/wrong-quote', start);
  if (first === '/' && '/*'.includes(text.charAt(start + 1) || ' ')) return fault('json/comment', start);
  return readLiteral(text, start);
}

function fault(code: TokenFault, start: number, at = start): Token {
  return { kind: 'fault', start, end: at + 1, code, at };
}

function readString(text: string, start: number): Token {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return { kind: 'string', start, end: i + 1 };
    if (code === 0x5c) {
      if (i + 1 === text.length) break;
      if (!ESCAPE.test(text.slice(i, i + 6))) return fault('json/bad-escape', start, i);
      i++;
    } else if (code === 0x0a || code === 0x0d) return fault('json/line-break-in-string', start, i);
    else if (code === 0x09) return fault('json/tab-in-string', start, i);
    else if (code < 0x20) return fault('json/control-character', start, i);
  }
  return fault('json/cut-short', start, text.length);
}

/** A number, true, false, null, or a word that is none of them: JSON.parse is the judge of each. */
function readLiteral(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length && !AFTER_LITERAL.test(text.charAt(end))) end++;
  try {
    JSON.parse(text.slice(start, end));
    return { kind: 'literal', start, end };
  } catch {
    return fault(/[-+.\d]/.test(text.charAt(start)) ? 'json/bad-number' : 'json/unexpected', start);
  }
}
