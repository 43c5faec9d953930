// What git leaves in a file that two people have changed in the same place: both versions, with lines of its own around them.
import { columnAt } from './json-brackets.ts';
import { fault, remove, type JsonFault } from './json-fault.ts';

export interface Conflict {
  readonly fault: JsonFault;
  /** Where the version begins that is read, and where it ends and what follows the conflict begins. */
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

const MARKER = /(?:<{7}|={7}|>{7}|\|{7})(?: [^\r\n]*)?(?=[\r\n]|$)/y;
const MIDDLE = /^(?:={7}|\|{7})(?=[ \r\n])/m;
const END = /^>{7}(?: .*)?$/m;

/** Longer than this no two versions are. */
const LONGEST = 100_000;

/** The first of the two versions is read, the other one is passed over; a marker whose partners are gone is one line. Null where no marker stands. */
export function readConflict(text: string, at: number): Conflict | null {
  if (!isMarkerAt(text, at)) return null;
  const start = MARKER.lastIndex;
  const rest = text.charAt(at) === '<' ? text.slice(start, start + LONGEST) : '';
  const middle = rest.search(MIDDLE);
  const ending = END.exec(rest.slice(Math.max(0, middle)));
  if (middle < 0 || !ending) return { fault: conflict(at, [remove(at, start)]), start, middle: start, end: start };
  const end = start + middle + ending.index + ending[0].length;
  return { fault: conflict(at, [remove(at, start), remove(start + middle, end)]), start, middle: start + middle, end };
}

/** Does git's own line begin here? Leaves its end in `MARKER`. */
export function isMarkerAt(text: string, at: number): boolean {
  if (!'<=>|'.includes(text.charAt(at) || ' ') || columnAt(text, at) !== 0) return false;
  MARKER.lastIndex = at;
  return MARKER.test(text);
}

function conflict(at: number, edits: JsonFault['edits']): JsonFault {
  return fault('json/merge-conflict', at, {}, edits, false);
}
