// What a row of the torture is: a fault, in how many ways it is tried, and what must hold in each of them.
import type { Bench } from './bench.ts';
import type { Random } from './random.ts';

/** `short` is what CI has time for; `long` is what docs/reliability.md tells of. */
export type Form = 'short' | 'long';

export interface Outcome {
  /** A case that is worth trying after this one: the N-th call has failed, and there is an N+1-th. */
  readonly next?: string;
}

export interface Fault {
  /** The row, as --rows has it. */
  readonly name: string;
  /** Cases that hold, and must not in an app that verifies nothing: else the row proves nothing. */
  proof?(bench: Bench): Promise<readonly string[]>;
  /** The names of the cases. Each says all there is to know of it, except for what its seed decides. */
  cases(form: Form, random: Random, bench: Bench): Promise<readonly string[]> | readonly string[];
  /** Does it once; throws `Broken` where the promise does not hold. */
  run(name: string, bench: Bench, random: Random): Promise<Outcome | void>;
}

/** The promise does not hold: no slide, two releases on one screen, wrong bytes, nothing that comes back. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

export function holds(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Broken(otherwise);
}
