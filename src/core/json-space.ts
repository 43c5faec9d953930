// The space between the signs of JSON.

export function skipSpace(text: string, offset: number): number {
  let i = offset;
  while (i < text.length && ' \t\n\r'.includes(text.charAt(i))) i += 1;
  return i;
}

export function hasBreak(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if ('\r\n'.includes(text.charAt(i))) return true;
  return false;
}

export function trimmedEnd(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && ' \t\n\r'.includes(text.charAt(i - 1))) i -= 1;
  return i;
}

