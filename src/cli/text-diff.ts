// What edits do to a text, as lines that were and lines that will be.
import type { Edit } from '../core/edits.ts';

export interface LineChange {
  /** Of the first line, from 1. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Lines that edits touch, those of one place together. */
export function lineChanges(text: string, edits: readonly Edit[]): LineChange[] {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: sign, index }) => index + sign.length)];
  const lineAt = (offset: number): number => {
    let line = 0;
    for (let high = starts.length; high - line > 1;) {
      const middle = (line + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else high = middle;
    }
    return line;
  };
  const groups: { first: number; last: number; edits: Edit[] }[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const [first, last] = [lineAt(edit.start), lineAt(edit.end)];
    const group = groups.at(-1);
    if (group && first <= group.last) {
      group.last = Math.max(group.last, last);
      group.edits.push(edit);
    } else groups.push({ first, last, edits: [edit] });
  }
  return groups.map(({ first, last, edits: own }) => {
    const [start, end] = [starts[first] ?? 0, starts[last + 1] ?? text.length];
    let after = '';
    let from = start;
    for (const edit of own) {
      after += text.slice(from, edit.start) + edit.text;
      from = edit.end;
    }
    return { line: first + 1, before: linesOf(text.slice(start, end)), after: linesOf(after + text.slice(from, end)) };
  });
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.length > 1 && lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
