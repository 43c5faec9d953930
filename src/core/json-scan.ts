// Where a text stops being JSON: every fault with its place and with what would mend it. Parsers name no usable place and stop at
// the first fault; this one goes on, as a reader would, and cannot be crashed: an explicit stack, linear time, limited nesting.
import { applyEdits, type Edited } from './edits.ts';
import { closerOf, columnAt, indentOf, type Frame } from './json-brackets.ts';
import { finish } from './json-end.ts';
import { fault, insert, replace, type JsonFault } from './json-fault.ts';
import { colon, key } from './json-fields.ts';
import { ScanState } from './json-state.ts';
import { afterValue, value } from './json-values.ts';
import { MAX_FAULTS } from './limits.ts';
import { parseJson } from './parse-json.ts';

export interface JsonScan {
  /** By place; empty where the text is JSON. */
  readonly faults: readonly JsonFault[];
  /** The text with the edits of all faults, which is JSON; null where nothing sensible can be made of it. */
  readonly mended: Edited | null;
}

const HOPELESS = new Set<JsonFault['code']>(['json/empty', 'json/too-deep', 'json/two-documents']);

/**
 * A missing comma, colon, quotation mark or bracket is placed just after what lacks it, a text that stops too early just after
 * its last character, any other fault at its first character. Offsets are UTF-16 units from 0.
 */
export function scanJson(text: string): JsonScan {
  const plain = scan(text, false);
  const misled = plain.some(({ code }) => code.endsWith('bracket') || code === 'json/unexpected' || code === 'json/cut-short');
  const guided = misled ? scan(text, true) : plain;
  const faults = guided.length <= plain.length ? guided : plain;
  return { faults, mended: mend(text, faults) };
}

/** @param guided Do the indentation of lines and the names of fields tell where an object ends? */
function scan(text: string, guided: boolean): JsonFault[] {
  const s = new ScanState(text);
  while (s.state !== 'done' && s.faults.length < MAX_FAULTS) {
    s.at = s.skip(s.at);
    if (s.at === text.length) finish(s);
    else {
      if (guided) closeByShape(s);
      step(s, text.charAt(s.at));
    }
  }
  s.report(...oddSpace(s));
  return s.faults.sort((a, b) => a.offset - b.offset);
}

/** One cause, however often it stands there. */
function oddSpace({ text, oddSpaces }: ScanState): JsonFault[] {
  const [first] = oddSpaces;
  if (first === undefined) return [];
  const found = `U+${text.charCodeAt(first).toString(16).padStart(4, '0').toUpperCase()}`;
  return [fault('json/odd-space', first, { found }, oddSpaces.map((at) => replace(at, at + 1, ' ')), true)];
}

function step(s: ScanState, sign: string): void {
  switch (s.state) {
    case 'after-value': return afterValue(s, sign);
    case 'colon': return colon(s, sign);
    case 'key': case 'first-key': return key(s, sign);
    case 'value': case 'first-value': return value(s, sign);
    case 'done': return;
  }
}

function mend(text: string, faults: readonly JsonFault[]): Edited | null {
  if (faults.length >= MAX_FAULTS || faults.some(({ code }) => HOPELESS.has(code))) return null;
  const edited = applyEdits(text, faults.flatMap(({ edits }) => edits));
  return parseJson(edited.text) === undefined ? null : edited;
}

/**
 * A line that stands further left than its object or list closes it, if an outer one has its entries or its bracket there; where
 * no line tells, a name that is no language closes the object of a text in its languages.
 */
function closeByShape(s: ScanState): void {
  const column = s.open.length < 2 || s.state === 'colon' || s.state.startsWith('first') ? null : columnAt(s.text, s.at);
  const index = column === null ? outsideLanguages(s) : s.open.findLastIndex(standsAt(s, column));
  if (index < 0 || index === s.open.length - 1) return;
  const closers = s.open.slice(index + 1).toReversed().map(closerOf).join('');
  s.report(fault('json/missing-bracket', s.last.end, { bracket: closers }, [insert(s.last.end, closers)], false));
  s.last = { start: s.open[index + 1]?.start ?? 0, end: s.last.end };
  s.open.length = index + 1;
  if (s.state !== 'after-value') s.state = s.frame?.kind === 'list' ? 'value' : 'key';
}

const LANGUAGES = /\{\s*"(?:kk|ru|en)"\s*:/y;
const OTHER_NAME = /"(?!(?:kk|ru|en)")[^"\\\r\n]*"\s*:/y;

/** The index of the object around one that holds a text by language, if a name stands here that is none; -1 otherwise. */
function outsideLanguages({ text, at, open, state, frame }: ScanState): number {
  if (state !== 'key' || open.at(-2)?.kind !== 'object') return -1;
  [LANGUAGES.lastIndex, OTHER_NAME.lastIndex] = [frame?.start ?? 0, at];
  return LANGUAGES.test(text) && OTHER_NAME.test(text) ? open.length - 2 : -1;
}

function standsAt(s: ScanState, column: number): (frame: Frame) => boolean {
  const sign = s.text.charAt(s.at);
  if (sign === '}' || sign === ']') return (frame) => s.state === 'after-value' && closerOf(frame) === sign && indentOf(s.text, frame.start) === column;
  const kind = s.texts.isKeyAt(s.at) ? 'object' : 'list';
  return (frame) => sign !== ',' && frame.kind === kind && frame.column === column;
}
