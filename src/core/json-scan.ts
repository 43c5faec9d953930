// Where a text stops being JSON, and which keys it must not hold. Parsers name no usable place, and this one cannot be crashed:
// an explicit stack, linear time, nesting limited before anything else sees the text.
import { readToken, type Token, type TokenFault } from './json-tokens.ts';
import { MAX_NESTING } from './limits.ts';

/** What could have stood where something else was found. */
export type Expected = 'value' | 'key' | 'colon' | 'comma-or-brace' | 'comma-or-bracket' | 'end';

export type JsonFault =
  | { readonly code: 'json/unexpected'; readonly offset: number; readonly found: string; readonly expected: Expected }
  | { readonly code: Exclude<TokenFault, 'json/unexpected'>; readonly offset: number; readonly found: string }
  | { readonly code: 'json/empty' | 'json/missing-comma' | 'json/trailing-comma' | 'json/quote-in-text' | 'json/too-deep'; readonly offset: number };

/** A key that parses but would lose or change something. */
export interface KeyFault {
  readonly code: 'json/duplicate-key' | 'json/forbidden-key';
  readonly offset: number;
  readonly key: string;
}

export interface JsonScan {
  /** The first thing that is not JSON; null if all of it is. */
  readonly fault: JsonFault | null;
  /** In the part before the fault. */
  readonly keys: readonly KeyFault[];
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** The next thing the grammar takes; `first-…` may also close at once. */
type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after-value';

/** The keys of an open object; null for an open list. */
type Frame = Set<string> | null;

/**
 * A missing comma is placed just after the value that lacks it, a text that stops too early just after its last
 * character, any other fault at its first character. Offsets are UTF-16 units from 0.
 */
export function scanJson(text: string): JsonScan {
  const keys: KeyFault[] = [];
  const open: Frame[] = [];
  let state: State = 'value';
  let before: Token = { kind: 'end', start: 0, end: 0 };
  for (;;) {
    const token = readToken(text, before.end);
    const sign = text.charAt(token.start);
    const frame = open.at(-1);
    const failed = (fault: JsonFault): JsonScan => ({ fault, keys });

    if (state === 'after-value') {
      if (frame === undefined) {
        if (token.kind === 'end') return { fault: null, keys };
        return failed(unexpected(text, token, before, 'end'));
      }
      if (sign === ',') state = frame ? 'key' : 'value';
      else if (sign === (frame ? '}' : ']')) open.pop();
      else if (startsItem(text, token, frame)) return failed({ code: 'json/missing-comma', offset: before.end });
      else return failed(unexpected(text, token, before, frame ? 'comma-or-brace' : 'comma-or-bracket'));
    } else if (token.kind === 'end') {
      return failed(before.end === 0 ? { code: 'json/empty', offset: 0 } : { code: 'json/cut-short', offset: before.end, found: '' });
    } else if (state === 'colon') {
      if (sign !== ':') return failed(unexpected(text, token, before, 'colon'));
      state = 'value';
    } else if (sign === (frame ? '}' : ']') && frame !== undefined && text.charAt(before.start) !== ':') {
      if (state === 'key' || state === 'value') return failed({ code: 'json/trailing-comma', offset: before.start });
      open.pop();
      state = 'after-value';
    } else if (state === 'key' || state === 'first-key') {
      if (token.kind !== 'string' || !frame) return failed(unexpected(text, token, before, 'key'));
      const key = JSON.parse(text.slice(token.start, token.end)) as string;
      if (FORBIDDEN.has(key)) keys.push({ code: 'json/forbidden-key', offset: token.start, key });
      else if (frame.has(key)) keys.push({ code: 'json/duplicate-key', offset: token.start, key });
      frame.add(key);
      state = 'colon';
    } else if (token.kind === 'string' || token.kind === 'literal') {
      state = 'after-value';
    } else if (sign === '{' || sign === '[') {
      if (open.length === MAX_NESTING) return failed({ code: 'json/too-deep', offset: token.start });
      open.push(sign === '{' ? new Set() : null);
      state = sign === '{' ? 'first-key' : 'first-value';
    } else {
      return failed(unexpected(text, token, before, 'value'));
    }
    before = token;
  }
}

/** Does this look like the next entry of the open object or list, so that only a comma is missing before it? */
function startsItem(text: string, token: Token, frame: Frame): boolean {
  const sign = text.charAt(token.start);
  return sign === '"' || (!frame && (sign === '{' || sign === '[' || token.kind === 'literal'));
}

function unexpected(text: string, token: Token, before: Token, expected: Expected): JsonFault {
  if (token.kind === 'end') return { code: 'json/cut-short', offset: before.end, found: '' };
  const found = wordAt(text, token.start);
  const glued = before.kind === 'string' && before.end === token.start && expected.startsWith('comma');
  if (glued && !',:]}'.includes(found.charAt(0))) return { code: 'json/quote-in-text', offset: token.start };
  if (token.kind !== 'fault' || token.code === 'json/unexpected') return { code: 'json/unexpected', offset: token.start, found, expected };
  return { code: token.code, offset: token.at, found: wordAt(text, token.at) };
}

/** The word or sign at an offset, short enough for a sentence. */
function wordAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 40);
  return /^[\p{L}\p{N}_$.+-]+/u.exec(rest)?.[0] ?? [...rest][0] ?? '';
}
