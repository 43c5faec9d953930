// Texts in a JSON file as people write them: with other quotation marks, with quotation marks inside, over several lines, or
// without one of their ends. What follows a mark tells whether it ends the text.
import type { Edit } from './edits.ts';
import { isMarkerAt } from './json-conflict.ts';
import { fault, insert, replace, type JsonFault } from './json-fault.ts';
import { hasBreak, skipSpace, trimmedEnd } from './json-space.ts';
import { MAX_FAULTS } from './limits.ts';

/** Where a text stands: it may be the name of a field, and inside of an object, a list, or nothing. */
export interface TextPlace {
  readonly role: 'key' | 'value';
  readonly inside: 'object' | 'list' | null;
}

export interface ReadText {
  readonly end: number;
  readonly faults: readonly JsonFault[];
  /** Nothing more follows it in the file. */
  readonly isCut: boolean;
}

/** The opening marks that are none of JSON, and what may close them; a straight one may close any. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"', '\'': '\'’"', '‘': '’‘\'"', '’': '’\'"', '‚': '‘’"', '“': '”“"', '”': '”“"', '„': '”“„"', '«': '»"', '»': '«»"', '`': '`´"',
};
const OPENER_OF: Readonly<Record<string, string>> = { '”': '“„', '“': '„', '»': '«', '’': '‘‚' };

export function isQuote(sign: string): boolean {
  return sign !== '' && sign in CLOSERS;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** A name of a field from its first mark to its colon. */
const KEY = /(["'“”„«`])[^"'“”„«»`\\\r\n]*["'”“»`]\s*:/y;
/** The same without its last mark, or without its colon. */
const NEARLY_KEY = /"[\p{L}\p{N}_$.-]+(?:\s*:|"\s*["{[\d])/uy;
/** The same without its first mark, or without any. */
const BARE_KEY = /[\p{L}_$][\p{L}\p{N}_$.-]*["'”“]?\s*:/uy;
const NAME = /^[\p{L}\p{N}_$.-]+$/u;
/** A name whose closing mark is missing, and what follows it. */
const OPEN_KEY = /^([\p{L}\p{N}_$.-]+)\s*:/u;

/** Further than this nobody would look for the mark that closes a text without an opening one. */
const LONGEST_LINE = 20_000;

export class TextReader {
  readonly #text: string;
  /** No text that is still open ends any more: a line is then all that one can have. */
  #neverEnds = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text whose opening mark stands at `start`. */
  read(start: number, place: TextPlace): ReadText {
    const text = this.#text;
    const opener = text.charAt(start);
    const closers = CLOSERS[opener] ?? '"';
    const faults: JsonFault[] = [];
    const quotes: number[] = [];
    let firstBreak: { readonly end: ReadText } | null = null;

    const closed = (end: number, closing: readonly Edit[]): ReadText => ({ end, faults: this.#withMarks(start, quotes, closing, faults, !this.#isDoubled(start, quotes, end)), isCut: false });
    for (let i = start + 1; i < text.length && faults.length + quotes.length < MAX_FAULTS; i += 1) {
      const sign = text.charAt(i);
      const code = text.charCodeAt(i);
      if (code === 0x5c) {
        ESCAPE.lastIndex = i;
        if (!ESCAPE.test(text)) {
          if (i + 1 === text.length) break;
          faults.push(fault('json/bad-escape', i, {}, [insert(i, '\\')], false));
          continue;
        }
        i += 1;
      } else if (closers.includes(sign)) {
        if (place.role === 'key') {
          const open = this.#openKey(start, i);
          return open ?? closed(i + 1, sign === '"' ? [] : [replace(i, i + 1, '"')]);
        }
        if (this.#ends(start, i, place)) return closed(i + 1, sign === '"' ? [] : [replace(i, i + 1, '"')]);
        const end = sign === '"' ? this.#endBefore(start, i, place) : null;
        // Without a comma in between, the name may as well be a word of the text in quotation marks.
        if (end) return this.#unclosed(start, quotes, end, faults, text.slice(end.end, i).includes(','));
        if (sign === '"') quotes.push(i);
      } else if (code === 0x0a || code === 0x0d) {
        if (place.role === 'key') return this.#openKey(start, i) ?? this.#unclosed(start, quotes, this.#ending(start, i), faults, i > start + 1);
        const end = this.#endOfLine(start, i, place);
        if (end || this.#neverEnds) return this.#unclosed(start, quotes, end ?? this.#ending(start, i), faults);
        firstBreak ??= { end: this.#unclosed(start, quotes.slice(), this.#ending(start, i), faults.slice()) };
        const isPair = code === 0x0d && text.charCodeAt(i + 1) === 0x0a;
        faults.push(fault('json/line-break-in-string', i, {}, [replace(i, i + (isPair ? 2 : 1), '\\n')], true));
        if (isPair) i += 1;
      } else if (code === 0x09) faults.push(fault('json/tab-in-string', i, {}, [replace(i, i + 1, '\\t')], true));
      else if (code < 0x20) {
        const hex = code.toString(16).padStart(4, '0');
        faults.push(fault('json/control-character', i, { found: `U+${hex.toUpperCase()}` }, [replace(i, i + 1, `\\u${hex}`)], false));
      }
    }
    this.#neverEnds = true;
    if (firstBreak) return firstBreak.end;
    const end = trimmedEnd(text, start + 1, text.length);
    const ending = this.#ending(start, end);
    if (ending.end < end && place.role === 'value') return this.#unclosed(start, quotes, ending, faults);
    // A backslash at the very end would take the closing mark with it.
    const closing = /(?:^|[^\\])(?:\\\\)*\\$/.test(text.slice(start + 1, end)) ? [insert(end, '\\"')] : [insert(end, '"')];
    return { end: text.length, faults: [...this.#withMarks(start, quotes, [], faults), fault('json/cut-short', end, {}, closing, false)], isCut: true };
  }

  /** A text that stands without its opening mark from `start` on, if its closing one is in this line. */
  closingMark(start: number, place: TextPlace): number | null {
    const text = this.#text;
    const limit = Math.min(text.length, start + LONGEST_LINE);
    for (let i = start; i < limit && !'\r\n'.includes(text.charAt(i)); i += 1) {
      if (text.charAt(i) === '\\') i += 1;
      else if (text.charAt(i) === '"' && this.#ends(start, i, place)) return i;
    }
    return null;
  }

  isKeyAt(offset: number): boolean {
    return matches(KEY, this.#text, offset) || matches(BARE_KEY, this.#text, offset);
  }

  /** Is the mark at `i` the end of the value that begins at `start`? */
  #ends(start: number, i: number, { inside }: TextPlace): boolean {
    const text = this.#text;
    const next = skipSpace(text, i + 1);
    const sign = text.charAt(next);
    const isLater = hasBreak(text, i + 1, next);
    if (sign === '' || sign === '}' || sign === ']' || inside === null) return true;
    if (sign === ',' || sign === ';') {
      const after = skipSpace(text, next + 1);
      const then = text.charAt(after);
      if (hasBreak(text, next + 1, after) || then === '' || '},]/'.includes(then)) return true;
      return inside === 'object' ? this.isKeyAt(after) || matches(NEARLY_KEY, text, after) || then === '{' : isQuote(then) || /[{[\d-]|(?:true|false|null)\b/y.test(text.slice(after, after + 6));
    }
    if (sign === ':') return NAME.test(text.slice(start + 1, Math.min(i, start + 60))) && /["{[\d]/.test(text.charAt(skipSpace(text, next + 1)));
    if (isQuote(sign)) return inside === 'list' ? isLater || next > i + 1 : matches(KEY, text, next) || (isLater && this.isKeyAt(next + 1));
    if (sign === '{' || sign === '[') return inside === 'list' || isLater;
    if (sign === '/') return '/*'.includes(text.charAt(next + 1) || ' ');
    if (sign === '#') return isLater;
    if (isLater && isMarkerAt(text, next)) return true;
    return isLater && inside === 'object' && matches(BARE_KEY, text, next);
  }

  /** Where a value ends that has no closing mark, if the mark at `i` opens the name of the next field. */
  #endBefore(start: number, i: number, { inside }: TextPlace): Ending | null {
    return inside === 'object' && matches(KEY, this.#text, i) ? this.#ending(start, i) : null;
  }

  /** The same, if what follows the line that ends at `i` can't be a part of a text. */
  #endOfLine(start: number, i: number, { inside }: TextPlace): Ending | null {
    const text = this.#text;
    const next = skipSpace(text, i);
    const sign = text.charAt(next);
    if (sign === '}' || sign === ']') {
      const after = skipSpace(text, next + 1);
      return '},]'.includes(text.charAt(after)) || hasBreak(text, next + 1, after) ? this.#ending(start, i) : null;
    }
    const last = trimmedEnd(text, start + 1, i);
    if (inside === 'object' && sign === '{') return text.charAt(last - 1) === ',' && isOfTheFile(text, start + 1, trimmedEnd(text, start + 1, last - 1)) ? this.#ending(start, i) : null;
    if (inside === 'object') return matches(KEY, text, next) ? this.#ending(start, i) : null;
    return isQuote(sign) && text.charAt(last - 1) === ',' ? this.#ending(start, i) : null;
  }

  /** Without the commas and brackets that belong to the file rather than to the text. */
  #ending(start: number, i: number): Ending {
    const text = this.#text;
    let end = trimmedEnd(text, start + 1, i);
    while (end > start + 1 && isOfTheFile(text, start + 1, end)) end = trimmedEnd(text, start + 1, end - 1);
    return this.#mark(start, end);
  }

  #mark(start: number, end: number): Ending {
    const last = this.#text.charAt(end - 1);
    const openers = OPENER_OF[last];
    const isOpened = [...openers ?? ''].some((opener) => this.#text.slice(start + 1, end - 1).includes(opener));
    const isWrong = end - 1 > start && openers !== undefined && !isOpened;
    return isWrong ? { end, wrong: last } : { end, wrong: null };
  }

  #openKey(start: number, i: number): ReadText | null {
    const [, name] = OPEN_KEY.exec(this.#text.slice(start + 1, Math.min(i, start + 200))) ?? [];
    if (name === undefined || this.#text.charAt(skipSpace(this.#text, i + 1)) === ':') return null;
    const end = start + 1 + name.length;
    const opening = this.#text.charAt(start) === '"' ? [] : [replace(start, start + 1, '"')];
    return { end, faults: [fault('json/missing-quote', end, {}, [...opening, insert(end, '"')], true)], isCut: false };
  }

  #unclosed(start: number, quotes: readonly number[], { end, wrong }: Ending, faults: JsonFault[], sure = true): ReadText {
    const kept = faults.filter(({ offset }) => offset < end);
    const inner = quotes.filter((quote) => quote < end);
    // One mark inside may well be the end of the text, with something behind it that belongs nowhere.
    const inPairs = inner.length % 2 === 0;
    if (wrong !== null) {
      const closing = fault('json/wrong-quote', end - 1, { found: wrong }, [replace(end - 1, end, '"')], inPairs);
      return { end, faults: [...this.#withMarks(start, inner, [], kept, inPairs), closing], isCut: false };
    }
    return { end, faults: [...this.#withMarks(start, inner, [], kept, inPairs), fault('json/missing-quote', end, {}, [insert(end, '"')], sure && inPairs)], isCut: false };
  }

  /** Is one of these marks, which have no partner, only typed twice: where the text begins or where it ends? */
  #isDoubled(start: number, quotes: readonly number[], end: number): boolean {
    const isBlank = (from: number, to: number): boolean => this.#text.slice(from, to).trim() === '';
    return quotes.length % 2 === 1 && (isBlank(start + 1, quotes[0] ?? end) || isBlank((quotes.at(-1) ?? start) + 1, end - 1));
  }

  /** Can these marks be nothing but a part of the text? One beside a comma or a colon may be the end of another text that lacks its mark, unless they stand around words. */
  #standInside(quotes: readonly number[]): boolean {
    const text = this.#text;
    const around = (quote: number): [string, string] => [text.slice(Math.max(0, quote - 20), quote), text.slice(quote + 1, quote + 21)];
    if (quotes.map(around).every(([before, after]) => !/[,:;]\s*$/.test(before) && !/^\s*[,:;]/.test(after))) return true;
    return quotes.length % 2 === 0 && quotes.map(around).every(([before, after], index) => index % 2 === 0 ? /^[^\s,:;]/.test(after) : /\S$/.test(before) && !/^[\p{L}\p{N}]/u.test(after));
  }

  /** One fault for the marks around a text, and one for those inside. */
  #withMarks(start: number, quotes: readonly number[], closing: readonly Edit[], faults: readonly JsonFault[], sure = true): JsonFault[] {
    const opener = this.#text.charAt(start);
    const all = [...faults];
    const [first] = quotes;
    if (first !== undefined) all.push(fault('json/quote-in-text', first, {}, quotes.map((quote) => insert(quote, '\\')), sure && this.#standInside(quotes)));
    const [end] = closing;
    if (opener !== '"') all.push(fault('json/wrong-quote', start, { found: opener }, [replace(start, start + 1, '"'), ...closing], true));
    else if (end) all.push(fault('json/wrong-quote', end.start, { found: this.#text.charAt(end.start) }, closing, true));
    return all.sort((a, b) => a.offset - b.offset);
  }
}

interface Ending {
  readonly end: number;
  /** A mark of another kind stands where the closing one belongs. */
  readonly wrong: string | null;
}

/** A comma at the end of what is to be a text, or a bracket that nothing in it has opened. */
function isOfTheFile(text: string, start: number, end: number): boolean {
  const sign = text.charAt(end - 1);
  if (sign === ',') return true;
  if (sign !== '}' && sign !== ']') return false;
  const opener = sign === '}' ? '{' : '[';
  const content = text.slice(start, end);
  return content.split(sign).length > content.split(opener).length;
}

function matches(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
