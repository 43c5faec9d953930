// A bracket that does not fit the one that is open: another one is missing before it, or it is one too many, or of the wrong
// kind. What follows tells which.
import { hasBreak, skipSpace } from './json-space.ts';
import { isQuote } from './json-strings.ts';

export interface Frame {
  readonly kind: 'object' | 'list';
  /** Of its opening bracket. */
  readonly start: number;
  /** The column of the first of its entries that begins a line; null while none does. */
  column: number | null;
}

export type Verdict = 'missing' | 'wrong' | 'extra';

const LATER_KEY = /["'“”„«`]?[^"'“”„«»`\\\r\n,{}[\]]{1,100}["'”“»`]?\s*:/y;

/** What is wrong with the closing bracket at `offset`, where `open` lies open, the innermost last. */
export function judgeBracket(text: string, offset: number, open: readonly Frame[]): Verdict {
  const [own, outer, beyond] = [open.at(-1)?.kind, open.at(-2)?.kind, open.at(-3)?.kind];
  const mayClose = outer === (text.charAt(offset) === '}' ? 'object' : 'list');
  const column = columnAt(text, offset);
  const isOwn = own !== undefined && column === indentOf(text, open.at(-1)?.start ?? 0) && column !== indentOf(text, open.at(-2)?.start ?? 0);
  if (mayClose && continues(text, offset + 1, beyond) && !(isOwn && continues(text, offset + 1, outer))) return 'missing';
  if (continues(text, offset + 1, outer)) return 'wrong';
  if (continues(text, offset + 1, own)) return 'extra';
  return mayClose ? 'missing' : 'wrong';
}

/** Does what follows `offset` go on in a place of this kind, after one of its values? Undefined is the whole. */
function continues(text: string, offset: number, kind: Frame['kind'] | undefined): boolean {
  const next = skipSpace(text, offset);
  const sign = text.charAt(next);
  if (kind === undefined) return sign === '';
  if (sign === (kind === 'object' ? '}' : ']')) return true;
  if (sign !== ',') return false;
  const after = skipSpace(text, next + 1);
  LATER_KEY.lastIndex = after;
  return isQuote(text.charAt(after)) || kind === 'object' ? LATER_KEY.test(text) === (kind === 'object') : '{[-0123456789tfn]'.includes(text.charAt(after));
}

/** The column of a place from 0 if nothing stands before it in its line; null otherwise. */
export function columnAt(text: string, offset: number): number | null {
  let start = offset;
  while (start > 0 && ' \t'.includes(text.charAt(start - 1))) start -= 1;
  return start === 0 || hasBreak(text, start - 1, start) ? offset - start : null;
}

/** How far the line in which a bracket opens stands from the margin. */
export function indentOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !'\r\n'.includes(text.charAt(start - 1))) start -= 1;
  return skipSpace(text, start) - start;
}

export function closerOf({ kind }: Frame): string {
  return kind === 'object' ? '}' : ']';
}
