// Offsets as editors count them: lines and columns from 1, columns in UTF-16 units.

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A function that turns an offset in `text` (UTF-16 units from 0) into its position. CRLF, LF and CR end a line; a tab is one column. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineBreak.index + lineBreak[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
