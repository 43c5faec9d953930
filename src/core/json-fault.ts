// One place where a text stops being JSON, with what would mend it.
import type { Edit } from './edits.ts';

/** What could have stood where something else was found. */
export type Expected = 'value' | 'key' | 'colon' | 'comma-or-brace' | 'comma-or-bracket' | 'end';

type Nothing = Readonly<Record<string, never>>;

/** Each code with what its sentences need. */
export interface JsonFaults {
  'json/empty': Nothing;
  'json/too-deep': { readonly limit: number };
  'json/missing-comma': Nothing;
  'json/trailing-comma': Nothing;
  'json/extra-comma': Nothing;
  'json/missing-colon': Nothing;
  'json/missing-quote': Nothing;
  'json/unquoted': { readonly found: string };
  'json/wrong-quote': { readonly found: string };
  'json/quote-in-text': Nothing;
  'json/line-break-in-string': Nothing;
  'json/tab-in-string': Nothing;
  'json/odd-space': { readonly found: string };
  'json/control-character': { readonly found: string };
  'json/bad-escape': Nothing;
  'json/comment': Nothing;
  'json/bad-number': { readonly found: string };
  'json/wrong-literal': { readonly found: string; readonly meant: string };
  'json/missing-bracket': { readonly bracket: string };
  'json/extra-bracket': { readonly found: string };
  'json/wrong-bracket': { readonly found: string; readonly meant: string };
  'json/two-documents': Nothing;
  'json/unexpected': { readonly found: string; readonly expected: Expected };
  'json/cut-short': Nothing;
  'json/merge-conflict': Nothing;
}

export type JsonFaultCode = keyof JsonFaults;

export interface JsonFault<Code extends JsonFaultCode = JsonFaultCode> {
  readonly code: Code;
  /** UTF-16 units from 0. */
  readonly offset: number;
  readonly params: JsonFaults[Code];
  /** With the edits of all faults the text is JSON. */
  readonly edits: readonly Edit[];
  /** The edits are the only sensible answer, and no word of the text changes: `fix` may apply them. */
  readonly sure: boolean;
}

export function fault<Code extends JsonFaultCode>(
  code: Code, offset: number, params: JsonFaults[Code], edits: readonly Edit[], sure: boolean,
): JsonFault<Code> {
  return { code, offset, params, edits, sure };
}

export function insert(offset: number, text: string): Edit {
  return { start: offset, end: offset, text };
}

export function replace(start: number, end: number, text: string): Edit {
  return { start, end, text };
}

export function remove(start: number, end: number): Edit {
  return { start, end, text: '' };
}

/** The word or sign at an offset, short enough for a sentence. */
export function wordAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 40);
  return /^[\p{L}\p{N}_$.+-]+/u.exec(rest)?.[0] ?? [...rest][0] ?? '';
}
