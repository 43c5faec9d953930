// The space between the signs of JSON: what it allows, and what only looks like it or can't be seen, as it comes along with text
// from web pages and word processors.

const SPACE = /[ \t\n\r\v\f\p{Zs}\p{Zl}\p{Zp}\u00ad\u200b-\u200f\u2060\ufeff]/u;
const ODD = /[^ \t\n\r]/;

function isSpace(sign: string): boolean {
  return ' \t\n\r'.includes(sign) || (sign > '~' || sign < ' ') && SPACE.test(sign);
}

/** JSON does not allow it, though `skipSpace` takes it for space. */
export function isOddSpace(sign: string): boolean {
  return ODD.test(sign);
}

export function skipSpace(text: string, offset: number): number {
  let i = offset;
  while (i < text.length && isSpace(text.charAt(i))) i += 1;
  return i;
}

export function hasBreak(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if ('\r\n'.includes(text.charAt(i))) return true;
  return false;
}

export function trimmedEnd(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isSpace(text.charAt(i - 1))) i -= 1;
  return i;
}

