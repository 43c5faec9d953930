// JSON cut into tokens, one at a time and without recursion, so that no nesting can overflow a stack.

export interface Token {
  readonly kind: 'token' | 'end';
  readonly start: number;
  readonly end: number;
}

const TAB = 0x09, LINE_FEED = 0x0a, RETURN = 0x0d, SPACE = 0x20, QUOTE = 0x22, BACKSLASH = 0x5c;
const PUNCTUATION = new Set([...'{}[],:'].map((sign) => sign.charCodeAt(0)));

/**
 * The token that starts at or after `offset`; its `end` is where to look for the next one.
 * @param text must be JSON.
 */
export function readToken(text: string, offset: number): Token {
  let start = offset;
  while (isSpace(text.charCodeAt(start))) start += 1;
  if (start >= text.length) return { kind: 'end', start, end: start };
  const first = text.charCodeAt(start);
  let end = start + 1;
  if (first === QUOTE) {
    for (let code = text.charCodeAt(end); code !== QUOTE && end < text.length; code = text.charCodeAt(end)) end += code === BACKSLASH ? 2 : 1;
    end += 1;
  } else if (!PUNCTUATION.has(first)) {
    while (end < text.length && !isSpace(text.charCodeAt(end)) && !PUNCTUATION.has(text.charCodeAt(end))) end += 1;
  }
  return { kind: 'token', start, end };
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === RETURN || code === TAB;
}
