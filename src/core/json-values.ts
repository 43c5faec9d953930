// Values, and what may follow them.
import { closerOf, columnAt, judgeBracket, type Frame } from './json-brackets.ts';
import { closeAll } from './json-end.ts';
import { fault, insert, remove, replace, type Expected } from './json-fault.ts';
import { skipSpace } from './json-space.ts';
import type { ScanState } from './json-state.ts';
import { isQuote } from './json-strings.ts';
import { readBareValue } from './json-words.ts';
import { MAX_NESTING } from './limits.ts';

const JUNK = /"[^"\r\n]*"?|[^,;{}[\]"\r\n:]+/y;

export function value(s: ScanState, sign: string): void {
  const at = s.at;
  if (s.frame?.kind === 'list') s.frame.column ??= columnAt(s.text, at);
  const list = s.frame?.kind === 'list';
  if (sign === '{' || sign === '[') return s.enter(sign === '{' ? 'object' : 'list');
  if (!s.frame && (!isQuote(sign) || sign === '`') && beforeTheDeck(s)) return;
  if (isQuote(sign)) {
    const { end, faults, isCut } = s.texts.read(at, { role: 'value', inside: s.frame?.kind ?? null });
    s.report(...faults);
    s.complete(at, end);
    if (isCut) closeAll(s, false);
    return;
  }
  if (sign === ',' || sign === ':') {
    const isExtra = sign === ':' || list;
    if (sign === ',' && list) s.report(fault('json/extra-comma', at, {}, [remove(at, at + 1)], true));
    else s.unexpected('value', [isExtra ? remove(at, at + 1) : insert(at, 'null')], sign === ':');
    return isExtra ? s.take(at + 1, s.state) : s.stand('after-value');
  }
  if (sign === '}' || sign === ']') return noValue(s, sign);
  const { end, faults } = readBareValue(s.text, at, { role: 'value', inside: s.frame?.kind ?? null }, s.texts);
  if (end === at) {
    s.unexpected('value', [remove(at, at + 1)]);
    return s.take(at + 1, s.state);
  }
  s.report(...faults);
  s.complete(at, end);
}

/** Words of a program, a page or a message around the deck: what opens the deck is read as if it stood first. */
function beforeTheDeck(s: ScanState): boolean {
  const start = s.text.slice(s.at).search(/[{[]/);
  if (start < 0 || ',:}]'.includes(s.text.charAt(s.at))) return false;
  s.unexpected('value', [remove(s.at, s.at + start)]);
  s.at += start;
  return true;
}

function noValue(s: ScanState, sign: string): void {
  const frame = s.frame;
  if (!frame) {
    s.unexpected('value', [remove(s.at, s.at + 1)]);
    return s.take(s.at + 1, s.state);
  }
  if (frame.kind === 'list') {
    if (s.state === 'value') s.report(fault('json/trailing-comma', s.comma.start, {}, [remove(s.comma.start, s.comma.end)], true));
    if (sign === ']') return s.leave();
    return s.stand('after-value');
  }
  s.unexpected('value', [insert(s.at, 'null')]);
  s.stand('after-value');
}

export function afterValue(s: ScanState, sign: string): void {
  const at = s.at;
  const frame = s.frame;
  if (sign === ':' && isQuote(s.text.charAt(s.last.start))) return unopened(s);
  if (!frame) return afterTheEnd(s, sign);
  if (sign === ';' && '}]'.includes(s.text.charAt(skipSpace(s.text, at + 1)) || ' ')) {
    s.unexpected(commaOrCloser(s), [remove(at, at + 1)], true);
    s.at = at + 1;
    return;
  }
  if (sign === ',' || sign === ';') {
    if (sign === ';') s.unexpected(commaOrCloser(s), [replace(at, at + 1, ',')], true);
    s.comma = { start: at, end: at + 1 };
    return s.take(at + 1, frame.kind === 'object' ? 'key' : 'value');
  }
  if (sign === closerOf(frame)) return s.leave();
  if (sign === '}' || sign === ']') return wrongBracket(s, sign, frame);
  if (frame.kind === 'object' ? s.texts.isKeyAt(at) : isQuote(sign) || /[{[\d\-tfn\p{L}]/u.test(sign)) {
    s.report(fault('json/missing-comma', s.last.end, {}, [insert(s.last.end, ',')], true));
    s.comma = { start: s.last.end, end: s.last.end };
    s.state = frame.kind === 'object' ? 'key' : 'value';
    return;
  }
  const end = endOfJunk(s);
  s.unexpected(commaOrCloser(s), [remove(at, end)]);
  s.at = end;
}

function commaOrCloser(s: ScanState): Expected {
  return s.frame?.kind === 'object' ? 'comma-or-brace' : 'comma-or-bracket';
}

/** What makes no sense goes, up to the next sign that does. */
function endOfJunk(s: ScanState): number {
  JUNK.lastIndex = s.at;
  return JUNK.test(s.text) ? JUNK.lastIndex : s.at + 1;
}

/** A text that turns out to be the name of a field: the object around it was never opened. */
function unopened(s: ScanState): void {
  const { start } = s.last;
  if (isNextField(s, start)) return noValueBefore(s, start);
  if (s.open.length === MAX_NESTING) return s.enter('object');
  s.lacks(start, '{');
  s.open.push({ kind: 'object', start, column: columnAt(s.text, start) });
  s.take(s.at + 1, 'value');
}

/** Does a text that turns out to be a name begin its line where the other names of its object do? */
function isNextField({ frame, text }: ScanState, start: number): boolean {
  return frame?.kind === 'object' && frame.column !== null && columnAt(text, start) === frame.column;
}

/** The field before has a colon and nothing else. */
function noValueBefore(s: ScanState, start: number): void {
  s.report(fault('json/unexpected', start, { found: s.text.charAt(start), expected: 'value' }, [insert(start, 'null,')], false));
  s.state = 'colon';
}

function wrongBracket(s: ScanState, sign: string, frame: Frame): void {
  const at = s.at;
  switch (judgeBracket(s.text, at, s.open)) {
    case 'missing':
      s.lacks(s.last.end, closerOf(frame));
      s.open.pop();
      s.last = { start: frame.start, end: s.last.end };
      return;
    case 'wrong':
      s.report(fault('json/wrong-bracket', at, { found: sign, meant: closerOf(frame) }, [replace(at, at + 1, closerOf(frame))], false));
      return s.leave();
    case 'extra':
      s.report(fault('json/extra-bracket', at, { found: sign }, [remove(at, at + 1)], false));
      s.at = at + 1;
  }
}

function afterTheEnd(s: ScanState, sign: string): void {
  const at = s.at;
  if (sign === '}' || sign === ']') {
    s.report(fault('json/extra-bracket', at, { found: sign }, [remove(at, at + 1)], false));
    s.at = at + 1;
    return;
  }
  const after = sign === ',' ? s.skip(at + 1) : at;
  if (after === s.text.length) {
    s.report(fault('json/extra-comma', at, {}, [remove(at, at + 1)], true));
    s.at = after;
    return;
  }
  if ('{['.includes(s.text.charAt(after))) s.report(fault('json/two-documents', at, {}, [], false));
  else s.unexpected('end', [remove(at, s.text.length)]);
  s.state = 'done';
}
