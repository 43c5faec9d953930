// Words and numbers that stand in a JSON file without quotation marks, and notes that have no place in it.
import { fault, insert, remove, replace, wordAt, type JsonFault } from './json-fault.ts';
import { trimmedEnd } from './json-space.ts';
import { isQuote, type TextPlace, type TextReader } from './json-strings.ts';

export interface ReadWord {
  readonly end: number;
  readonly faults: readonly JsonFault[];
}

/** What other languages write for the three words of JSON. */
const LITERALS: Readonly<Record<string, string>> = {
  True: 'true', TRUE: 'true', False: 'false', FALSE: 'false', None: 'null', NULL: 'null', Null: 'null', nil: 'null', undefined: 'null', NaN: 'null',
};
const PLAIN = new Set(['true', 'false', 'null']);
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** The id of a deck, a date, a version: nothing but a text. */
const DOTTED = /^\d+(?:\.\d+){2,}$/;
const WORD = /^[\p{L}\p{N}_$][\p{L}\p{N}_$./-]*$/u;
const KEY = /[\p{L}\p{N}_$][\p{L}\p{N}_$.-]*/uy;

/** A value without a quotation mark before it. */
export function readBareValue(text: string, start: number, place: TextPlace, texts: TextReader): ReadWord {
  const lineEnd = endOfLine(text, start);
  let end = start;
  while (end < lineEnd && !',;}]:{["'.includes(text.charAt(end)) && !isNote(text, end)) end += 1;
  const [first = ''] = /^\S+/.exec(text.slice(start, end)) ?? [];
  const word = PLAIN.has(first) || NUMBER.test(first) ? first : text.slice(start, trimmedEnd(text, start, end));
  end = start + word.length;
  if (PLAIN.has(word) || NUMBER.test(word)) return { end, faults: [] };
  const meant = Object.hasOwn(LITERALS, word) ? LITERALS[word] : undefined;
  if (meant !== undefined) return { end, faults: [fault('json/wrong-literal', start, { found: word, meant }, [replace(start, end, meant)], meant !== 'null')] };
  const closing = texts.closingMark(start, place);
  if (closing !== null && !/^[-+.\d]/.test(word)) {
    const inner = [...quotesIn(text, start, closing)].map((quote) => insert(quote, '\\'));
    return { end: closing + 1, faults: [fault('json/missing-quote', start, {}, [insert(start, '"'), ...inner], inner.length % 2 === 0)] };
  }
  if (/^[-+.\d]/.test(word)) {
    const quoted = [insert(start, '"'), insert(end, '"')];
    return { end, faults: [fault('json/bad-number', start, { found: wordAt(text, start) }, quoted, DOTTED.test(word))] };
  }
  const quoted = [replace(start, end, JSON.stringify(word))];
  if (place.inside === null) return { end, faults: [fault('json/unexpected', start, { found: wordAt(text, start), expected: 'value' }, quoted, false)] };
  return { end, faults: [fault('json/unquoted', start, { found: wordAt(text, start) }, quoted, WORD.test(word))] };
}

/** The name of a field without its marks, or with the closing one alone; null where there is no name. */
export function readBareKey(text: string, start: number): ReadWord | null {
  KEY.lastIndex = start;
  const [name] = KEY.exec(text) ?? [];
  if (name === undefined) return null;
  const end = start + name.length;
  const sign = text.charAt(end);
  if (isQuote(sign)) {
    const closing = sign === '"' ? [] : [replace(end, end + 1, '"')];
    return { end: end + 1, faults: [fault('json/missing-quote', start, {}, [insert(start, '"'), ...closing], true)] };
  }
  return { end, faults: [fault('json/unquoted', start, { found: name }, [insert(start, '"'), insert(end, '"')], true)] };
}

/** `//` and `#` to the end of the line, `/*` to its end; null where none begins. */
export function readNote(text: string, start: number): ReadWord | null {
  if (!isNote(text, start)) return null;
  const isBlock = text.startsWith('/*', start);
  const closing = isBlock ? text.indexOf('*/', start + 2) : -1;
  const end = isBlock ? closing < 0 ? text.length : closing + 2 : endOfLine(text, start, Infinity);
  return { end, faults: [fault('json/comment', start, {}, [remove(start, end)], false)] };
}

function isNote(text: string, offset: number): boolean {
  const sign = text.charAt(offset);
  return sign === '#' || (sign === '/' && '/*'.includes(text.charAt(offset + 1) || ' '));
}

/** Further than this nobody would look for the end of what has no marks. */
const LONGEST = 20_000;

function endOfLine(text: string, start: number, most = LONGEST): number {
  const limit = Math.min(text.length, start + most);
  let end = start;
  while (end < limit && !'\r\n'.includes(text.charAt(end))) end += 1;
  return end;
}

function* quotesIn(text: string, start: number, end: number): Generator<number> {
  for (let i = start; i < end; i += 1) {
    if (text.charAt(i) === '\\') i += 1;
    else if (text.charAt(i) === '"') yield i;
  }
}
