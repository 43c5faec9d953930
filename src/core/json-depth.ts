// Nesting is measured before any parser sees a text: 2,000 brackets overflow some parsers, 100,000 any recursive one.

const QUOTE = 0x22, BACKSLASH = 0x5c, OPEN_LIST = 0x5b, CLOSE_LIST = 0x5d, OPEN_OBJECT = 0x7b, CLOSE_OBJECT = 0x7d;

/** True if brackets outside strings ever stand more than `limit` deep. Time is linear, no memory is used. */
export function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) inString = !inString;
    else if (inString) {
      if (code === BACKSLASH) i++;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (++depth > limit) return true;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth--;
  }
  return false;
}
