// Where a text that should be JSON stops, with what is open then.
import { closerOf } from './json-brackets.ts';
import { fault, insert, remove, type JsonFault } from './json-fault.ts';
import type { ScanState } from './json-state.ts';

export function finish(s: ScanState): void {
  if (s.before.end === 0 && s.open.length === 0) {
    s.report(fault('json/empty', 0, {}, [], false));
    s.state = 'done';
    return;
  }
  if (s.state === 'after-value' && s.open.length === 0) {
    s.state = 'done';
    return;
  }
  const edits: JsonFault['edits'][number][] = [];
  const { end } = s.before;
  const isOpen = s.state === 'key' || (s.state === 'value' && s.frame?.kind === 'list');
  if (isOpen && s.comma.start !== s.comma.end) edits.push(remove(s.comma.start, s.comma.end));
  const lacks = s.state === 'colon' ? ':null' : s.state === 'value' && !isOpen ? 'null' : '';
  const closers = s.open.toReversed().map(closerOf).join('');
  s.report(fault('json/cut-short', end, {}, [...edits, insert(end, lacks + closers)], false));
  s.state = 'done';
}

/** After a text that the file ends in. */
export function closeAll(s: ScanState, isKey: boolean): void {
  const reported = s.faults.pop();
  const closers = (isKey ? ':null' : '') + s.open.toReversed().map(closerOf).join('');
  if (reported) s.faults.push({ ...reported, edits: [...reported.edits, insert(reported.offset, closers)] });
  s.state = 'done';
}
