// One thing wrong with the input, as data; the sentences about it are in problem-text.ts, one table a language.

export type Severity = 'error' | 'warning';

/** Codes read as paths: the document, then the fault. */
export type ProblemCode =
  | 'file/unreadable' | 'file/too-large' | 'file/not-utf8'
  | 'json/empty' | 'json/too-deep' | 'json/missing-comma' | 'json/trailing-comma' | 'json/line-break-in-string'
  | 'json/tab-in-string' | 'json/unexpected' | 'json/cut-short' | 'json/forbidden-key' | 'json/duplicate-key'
  | 'deck/unknown-form' | 'deck/duplicate-id' | 'deck/text-too-long'
  | 'schema/unknown-key' | 'schema/missing-key' | 'schema/wrong-type' | 'schema/not-allowed' | 'schema/pattern'
  | 'schema/too-long' | 'schema/too-few' | 'schema/too-many' | 'schema/out-of-range' | 'schema/no-choice-fits' | 'schema/duplicate-item'
  | 'slide/duplicate-id'
  | 'media/missing' | 'media/placeholder'
  | 'legacy/extra-keys' | 'legacy/unpaired-slide' | 'legacy/renamed' | 'legacy/unknown-map' | 'legacy/repaired' | 'legacy/not-repairable' | 'legacy/slide-count';

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The path as the editor knows it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** JSON pointer into the document; empty for the whole of it. */
  readonly pointer: string;
  /** What the sentences need: what was found, what was expected. */
  readonly params: Readonly<Record<string, string | number>>;
}
