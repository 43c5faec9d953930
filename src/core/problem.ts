// One thing wrong with the input, as data; the sentences about it are in problem-text.ts, one table a language.
import type { DonutFault } from './chart.ts';
import type { Written } from './deck-media.ts';
import type { GeoFault } from './geo.ts';
import type { JsonFaults } from './json-fault.ts';
import type { Locale } from './locale.ts';
import type { Theme } from './theme.ts';

export type Severity = 'error' | 'warning';

type Nothing = Readonly<Record<string, never>>;
type Found = { readonly found: string };

/** What JSON values are called in a sentence. */
export type Kind = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'object' | 'null';

/** What was mended in a text that was no JSON, without touching a word of it. */
export type Repair = 'comma-added' | 'comma-removed' | 'line-break' | 'tab' | 'sign-added' | 'sign-removed' | 'sign-changed';

/** Codes read as paths: the document, then the fault. With each, what its sentences need: what was found, what was expected. */
export interface ProblemParams extends JsonFaults {
  'file/unreadable': Nothing;
  'file/too-large': { readonly megabytes: number; readonly limit: number };
  /** The encoding that it seems to be; null where it is no text. */
  'file/not-utf8': { readonly encoding: string | null };
  'file/byte-order-mark': Nothing;
  'json/forbidden-key': { readonly key: string };
  'json/duplicate-key': { readonly key: string };
  'schema/unknown-key': { readonly key: string; readonly suggestion: string | null };
  'schema/missing-key': { readonly key: string };
  'schema/wrong-type': { readonly field: string; readonly found: Kind; readonly expected: readonly Kind[] };
  'schema/not-allowed': Found & { readonly field: string; readonly allowed: readonly string[]; readonly suggestion: string | null };
  'schema/no-words': { readonly field: string };
  'schema/too-long': { readonly field: string; readonly found: number; readonly limit: number };
  'schema/empty-list': { readonly field: string };
  'schema/too-few': { readonly field: string; readonly found: number; readonly limit: number };
  'schema/too-many': { readonly field: string; readonly found: number; readonly limit: number };
  'schema/too-small': { readonly field: string; readonly found: number; readonly limit: number };
  'schema/too-large': { readonly field: string; readonly found: number; readonly limit: number };
  'schema/repeated-item': Found;
  'slides/no-decks': Nothing;
  'deck/unknown-form': Nothing;
  'deck/bad-id': Found;
  'deck/duplicate-id': { readonly id: string; readonly other: string };
  'slide/bad-id': Found;
  'slide/duplicate-id': { readonly id: string; readonly other: number };
  'slide/too-much-text': { readonly lang: Locale | null; readonly found: number; readonly limit: number };
  'slide/empty': { readonly number: number };
  'slide/block-unfilled': { readonly block: string; readonly fields: readonly string[] };
  'text/raw-html': Found;
  'text/missing-glyph': Found;
  'text/missing-translation': { readonly lang: Locale; readonly what: 'deck' | 'slide' | 'text' };
  'text/uneven-lengths': { readonly kk: number; readonly ru: number };
  'text/wrong-language': { readonly wanted: Locale; readonly found: Locale };
  'text/mixed-alphabets': Found & { readonly letters: string; readonly alphabet: 'cyrillic' | 'latin'; readonly suggestion: string | null };
  'text/kazakh-letter': Found & { readonly letter: string; readonly suggestion: string | null };
  'text/double-space': Nothing;
  'text/wrong-quotes': Found & { readonly meant: string };
  'text/hyphen-for-dash': Found & { readonly meant: string };
  'text/link-out': Found;
  'media/bad-path': Found;
  'media/wrong-kind': Found & { readonly allowed: readonly string[] };
  'media/missing': { readonly src: string; readonly suggestion: string | null };
  'media/unused': { readonly src: string };
  'media/oversized': { readonly src: string; readonly megabytes: number; readonly limit: number };
  'media/bad-name': { readonly src: string; readonly suggestion: string };
  'media/no-film': { readonly src: string };
  'media/unplayable': { readonly src: string; readonly codec: string };
  'media/late-start': { readonly src: string };
  'media/missing-alt': { readonly src: string; readonly written: Written };
  'media/missing-captions': { readonly src: string; readonly written: Written };
  'media/unreadable': { readonly src: string };
  'media/too-many-pixels': { readonly src: string; readonly megapixels: number; readonly limit: number };
  'media/thin': { readonly src: string; readonly width: number; readonly height: number };
  'map/bad-codes': Found;
  'map/no-values': Nothing;
  'map/unknown-unit': Found & { readonly suggestion: string | null };
  'map/bad-geo': { readonly src: string; readonly fault: GeoFault };
  'map/unknown-area': Found & { readonly suggestion: string | null };
  'map/repeated-area': Found;
  'map/marker-outside': Found;
  'map/needs-geo': { readonly key: string };
  'table/uneven-head': { readonly count: number; readonly wanted: number };
  'table/short-row': { readonly number: number; readonly count: number; readonly wanted: number };
  'table/long-row': { readonly number: number; readonly count: number; readonly wanted: number };
  'chart/no-values': Nothing;
  'chart/uneven': { readonly number: number; readonly count: number; readonly wanted: number };
  'chart/no-ring': { readonly fault: DonutFault };
  'chart/many-labels': { readonly count: number; readonly limit: number };
  'chart/two-sources': Nothing;
  'csv/open-quote': Nothing;
  'csv/empty': Nothing;
  'csv/uneven-row': { readonly count: number; readonly wanted: number };
  'csv/too-many': { readonly what: 'rows' | 'columns'; readonly count: number; readonly limit: number };
  'csv/bad-number': Found;
  'csv/repeated-language': Found;
  'section/hole': { readonly id: string; readonly below: string };
  'section/no-deck': { readonly id: string };
  'section/unknown': { readonly id: string; readonly suggestion: string | null };
  'section/nothing-below': { readonly id: string };
  'section/duplicate-id': { readonly id: string; readonly other: number };
  'kiosk/unknown-code': Found & { readonly suggestion: string | null };
  'kiosk/not-a-warning': Found;
  'kiosk/no-reason': Found;
  'kiosk/no-such-slide': Found & { readonly suggestion: string | null };
  'kiosk/bad-time': Found;
  'brand/unexpected': Found;
  'brand/unknown-block': Found;
  'brand/unknown-token': Found & { readonly suggestion: string | null };
  'brand/bad-value': Found & { readonly token: string; readonly most: number | null };
  'brand/low-contrast': { readonly theme: Theme; readonly ink: string; readonly ground: string; readonly found: number; readonly least: number };
  'legacy/no-id': { readonly to: string };
  'legacy/number-id': { readonly to: string };
  'legacy/renamed': { readonly from: string; readonly to: string };
  'legacy/mixed-language': Found & { readonly lang: Locale };
  'legacy/unpaired-slide': { readonly number: number; readonly lang: Locale };
  'legacy/unpaired-rows': { readonly number: number; readonly kk: number; readonly ru: number };
  'legacy/different-media': { readonly kept: string; readonly left: string };
  'legacy/extra-keys': { readonly keys: string };
  'legacy/placeholder': Found;
  'legacy/bad-path': Found;
  'legacy/wrong-kind': Found & { readonly allowed: readonly string[] };
  'legacy/missing-media': { readonly src: string };
  'legacy/unknown-map': Found;
  'import/repaired': { readonly repair: Repair };
  'import/changed': { readonly from: string; readonly to: string };
  'import/backslash': Found;
  'import/not-a-deck': Nothing;
  'import/exists': { readonly path: string };
}

export type ProblemCode = keyof ProblemParams;

export interface Problem<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The path as the editor knows it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** JSON pointer into the document; empty for the whole of it. */
  readonly pointer: string;
  readonly params: ProblemParams[Code];
}

/** What does not keep a deck from being shown as it was meant; everything else is an error. */
const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'file/byte-order-mark', 'slide/empty', 'slide/block-unfilled', 'text/raw-html', 'text/missing-glyph', 'media/missing-alt', 'media/missing-captions', 'media/thin',
  'text/missing-translation', 'text/uneven-lengths', 'text/wrong-language', 'text/mixed-alphabets', 'text/kazakh-letter', 'text/double-space', 'text/wrong-quotes', 'text/hyphen-for-dash', 'text/link-out',
  // An unplayable film is none everywhere: an iPad plays what a kiosk on Linux can't.
  'media/unused', 'media/oversized', 'media/bad-name', 'media/unplayable', 'media/late-start', 'map/marker-outside', 'map/repeated-area', 'table/short-row', 'chart/no-ring', 'chart/many-labels',
  'chart/two-sources', 'csv/repeated-language',
  'kiosk/unknown-code', 'kiosk/no-reason', 'kiosk/no-such-slide',
  'section/hole', 'section/no-deck', 'section/unknown', 'section/nothing-below', 'section/duplicate-id',
  'legacy/no-id', 'legacy/number-id', 'legacy/renamed', 'legacy/mixed-language', 'legacy/unpaired-slide', 'legacy/unpaired-rows', 'legacy/different-media',
  'legacy/extra-keys', 'legacy/placeholder', 'legacy/bad-path', 'legacy/wrong-kind', 'legacy/missing-media', 'legacy/unknown-map',
  'import/repaired', 'import/changed', 'import/backslash',
]);

/** By file, then by place in it; the same on every machine. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

export function severityOf(code: ProblemCode): Severity {
  return WARNINGS.has(code) ? 'warning' : 'error';
}
