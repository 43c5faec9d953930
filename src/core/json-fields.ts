// The fields of an object: a name and a colon.
import { columnAt } from './json-brackets.ts';
import { closeAll } from './json-end.ts';
import { fault, insert, remove, replace } from './json-fault.ts';
import type { ScanState, Span } from './json-state.ts';
import { isQuote } from './json-strings.ts';
import { readBareKey } from './json-words.ts';

/** A text or a number of a list, in a file without other faults near it. */
const ENTRY = /(?:"(?:[^"\\\r\n]|\\.)*"|-?\d+(?:\.\d+)?)\s*[,\]]/y;

export function key(s: ScanState, sign: string): void {
  const at = s.at;
  if (isEntry(s, sign)) return entryForKey(s);
  if (isQuote(sign)) {
    const { end, faults, isCut } = s.texts.read(at, { role: 'key', inside: 'object' });
    s.report(...faults);
    named(s, end);
    if (isCut) closeAll(s, true);
    return;
  }
  if (sign === '}' || sign === ']') {
    if (s.state === 'key') s.report(fault('json/trailing-comma', s.comma.start, {}, [remove(s.comma.start, s.comma.end)], true));
    return sign === '}' ? s.leave() : s.stand('after-value');
  }
  if (sign === ',') {
    s.report(fault('json/extra-comma', at, {}, [remove(at, at + 1)], true));
    return s.take(at + 1, s.state);
  }
  if (sign === ':') {
    s.unexpected('key', [insert(at, '""')]);
    s.state = 'colon';
    return;
  }
  const number = decimals(s);
  if (number) return s.complete(number.start, number.end);
  const bare = readBareKey(s.text, at);
  if (!bare) {
    s.unexpected('key', [remove(at, at + 1)]);
    return s.take(at + 1, s.state);
  }
  s.report(...bare.faults);
  named(s, bare.end);
}

/** A value of the same kind as the last one stands where a name was to come. */
function isEntry(s: ScanState, sign: string): boolean {
  if (sign === '{' || sign === '[') return true;
  if (s.state !== 'key' || s.comma.end === s.at) return false;
  const last = s.text.charAt(s.last.start);
  ENTRY.lastIndex = s.at;
  return (sign === '"' ? last === '"' : /[-\d]/.test(sign) && /[-\d]/.test(last)) && ENTRY.test(s.text);
}

function named(s: ScanState, end: number): void {
  const frame = s.frame;
  if (frame) frame.column ??= columnAt(s.text, s.at);
  s.take(end, 'colon');
}

/** A decimal comma: "1,5" reads as a number, a comma and one more. */
function decimals(s: ScanState): Span | null {
  const digits = /\d+(?=\s*[,}\]])/y;
  digits.lastIndex = s.at;
  const [found] = s.comma.end === s.at && s.last.end === s.comma.start ? digits.exec(s.text) ?? [] : [];
  if (found === undefined || !/^-?\d+$/.test(s.text.slice(s.last.start, s.last.end))) return null;
  const number = { start: s.last.start, end: s.at + found.length };
  s.report(fault('json/bad-number', number.start, { found: s.text.slice(number.start, number.end) }, [replace(s.comma.start, s.comma.end, '.')], false));
  return number;
}

/** An object is not closed before the next one of its list, or a list is not opened before the first of its entries. */
function entryForKey(s: ScanState): void {
  const hasValue = s.state === 'key' && s.last.end > 0;
  const column = columnAt(s.text, s.at);
  const isList = column !== null && columnAt(s.text, s.last.start) === column;
  if (hasValue && s.text.charAt(s.at) === '{' && s.open.at(-2)?.kind === 'list' && !isList) {
    s.lacks(s.last.end, '}');
    s.open.pop();
    s.state = 'value';
  } else if (hasValue) {
    s.lacks(s.last.start, '[');
    s.open.push({ kind: 'list', start: s.last.start, column: columnAt(s.text, s.last.start) });
    s.state = 'value';
  } else {
    s.unexpected('key', [insert(s.at, '"":')]);
    s.state = 'value';
  }
}

export function colon(s: ScanState, sign: string): void {
  if (sign === ':') return s.take(s.at + 1, 'value');
  if (sign === '=') {
    const end = s.at + (s.text.charAt(s.at + 1) === '>' ? 2 : 1);
    s.unexpected('colon', [replace(s.at, end, ':')], true);
    return s.take(end, 'value');
  }
  if (',}]'.includes(sign)) {
    s.unexpected('colon', [insert(s.at, ':null')]);
    return s.stand('after-value');
  }
  s.report(fault('json/missing-colon', s.before.end, {}, [insert(s.before.end, ':')], true));
  s.state = 'value';
}
