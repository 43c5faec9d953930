// One deliberate fault in a rule of the core, and what someone at the screen would suffer from it.

export interface Mutant {
  /** What a person would see; a test has to see it first. */
  readonly harm: string;
  /** The rule's file in src/core, without its ending. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
  /** The tests that must turn red, in test/core; the file's own unless told otherwise. */
  readonly tests?: readonly string[];
}
