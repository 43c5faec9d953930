// Where the reading of a text stands that should be JSON: what is open, what came before, what was found. The steps of the grammar
// (json-values.ts, json-fields.ts) move it on.
import type { Frame } from './json-brackets.ts';
import { readConflict, type Conflict } from './json-conflict.ts';
import { fault, insert, wordAt, type Expected, type JsonFault } from './json-fault.ts';
import { isOddSpace, skipSpace } from './json-space.ts';
import { TextReader } from './json-strings.ts';
import { readNote } from './json-words.ts';
import { MAX_FAULTS, MAX_NESTING } from './limits.ts';

/** What the grammar takes next; `first-…` may also close at once. */
export type Next = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after-value' | 'done';

export interface Span {
  readonly start: number;
  readonly end: number;
}

const NOWHERE: Span = { start: 0, end: 0 };

export class ScanState {
  readonly text: string;
  readonly texts: TextReader;
  /** The innermost last. */
  readonly open: Frame[] = [];
  readonly faults: JsonFault[] = [];
  state: Next = 'value';
  at = 0;
  /** The token before. */
  before: Span = NOWHERE;
  /** The comma before, and the last value that is complete. */
  comma: Span = NOWHERE;
  last: Span = NOWHERE;
  /** Where space stands that JSON does not allow. */
  readonly oddSpaces: number[] = [];
  /** The two versions of one place, between which the reading stands. */
  #conflict: Conflict | null = null;

  constructor(text: string) {
    this.text = text;
    this.texts = new TextReader(text);
  }

  get frame(): Frame | undefined {
    return this.open.at(-1);
  }

  /** Where the next token stands that is neither space nor a note nor a line of git. */
  skip(offset: number): number {
    let at = this.#skipSpace(offset);
    for (let end = this.#passOver(at); end !== null && this.faults.length < MAX_FAULTS; end = this.#passOver(at)) at = this.#skipSpace(end);
    return at;
  }

  #passOver(at: number): number | null {
    if (this.#conflict?.middle === at) return this.#conflict.end;
    const found = readConflict(this.text, at);
    if (found) {
      this.#conflict = found.end > found.start ? found : null;
      this.report(found.fault);
      return found.start;
    }
    const note = readNote(this.text, at);
    if (note) this.report(...note.faults);
    return note?.end ?? null;
  }

  #skipSpace(offset: number): number {
    const end = skipSpace(this.text, offset);
    for (let i = Math.max(offset, (this.oddSpaces.at(-1) ?? -1) + 1); i < end; i += 1) if (isOddSpace(this.text.charAt(i))) this.oddSpaces.push(i);
    return end;
  }

  report(...found: readonly JsonFault[]): void {
    for (const one of found) this.faults.push(one);
  }

  unexpected(expected: Expected, edits: JsonFault['edits'], sure = false): void {
    this.report(fault('json/unexpected', this.at, { found: wordAt(this.text, this.at), expected }, edits, sure));
  }

  /** A bracket is missing. */
  lacks(offset: number, bracket: string): void {
    this.report(fault('json/missing-bracket', offset, { bracket }, [insert(offset, bracket)], false));
  }

  /** The token at `at` ends, and something else is expected. */
  take(end: number, state: Next): void {
    this.before = { start: this.at, end };
    this.at = end;
    this.state = state;
  }

  /** A value is complete. */
  complete(start: number, end: number): void {
    this.take(end, 'after-value');
    this.last = { start, end };
  }

  /** The same sign is looked at once more. */
  stand(state: Next): void {
    this.state = state;
    if (state === 'after-value') this.last = { start: this.before.start, end: this.before.end };
  }

  enter(kind: Frame['kind'], start = this.at, end = this.at + 1): void {
    if (this.open.length === MAX_NESTING) {
      this.report(fault('json/too-deep', this.at, { limit: MAX_NESTING }, [], false));
      this.state = 'done';
      return;
    }
    this.open.push({ kind, start, column: null });
    this.take(end, kind === 'object' ? 'first-key' : 'first-value');
  }

  leave(end = this.at + 1): void {
    const frame = this.open.pop();
    this.complete(frame?.start ?? 0, end);
  }
}
