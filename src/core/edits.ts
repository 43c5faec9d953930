// Small changes to a text, kept as data: applied all at once, and a place in the changed text leads back to the one it came from.

/** Puts `text` in the place of what stands from `start` to `end`; offsets are UTF-16 units of the text before any change. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Edited {
  readonly text: string;
  /** From an offset in the changed text to the one in the text before. */
  readonly toInput: (offset: number) => number;
}

/** Edits may come in any order; those at one place are applied in the order in which they come. None may overlap another one. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  const marks: { readonly output: number; readonly input: number }[] = [];
  let from = 0;
  let length = 0;
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const edit of sorted) {
    add(text.slice(from, edit.start));
    marks.push({ output: length, input: edit.start });
    add(edit.text);
    marks.push({ output: length, input: edit.end });
    from = edit.end;
  }
  add(text.slice(from));
  return { text: pieces.join(''), toInput: (offset) => back(marks, offset) };
}

function back(marks: readonly { readonly output: number; readonly input: number }[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.output ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const mark = marks[low - 1];
  if (!mark) return offset;
  // What an edit put in stands where the edit does; an index of even parity is the beginning of one.
  return low % 2 === 1 ? mark.input : mark.input + offset - mark.output;
}
