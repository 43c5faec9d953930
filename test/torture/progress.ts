// What a run has done, as JSON lines: a run that was cut off goes on where it was, and two runs of one seed can be compared.
import { existsSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';

export interface Done {
  readonly row: string;
  readonly case: string;
  readonly seed: number;
  /** Null where the promise held. */
  readonly broken: string | null;
  /** The case that is worth trying after it. */
  readonly next?: string;
  /** Milliseconds. */
  readonly took: number;
}

export interface Progress {
  /** What was done before, by row and case. */
  readonly done: ReadonlyMap<string, Done>;
  add(done: Done): Promise<void>;
}

export function keyOf({ row, case: name }: Pick<Done, 'row' | 'case'>): string {
  return `${row} ${name}`;
}

/** @param file null where nothing is kept. */
export async function openProgress(file: string | null, seed: number): Promise<Progress> {
  const done = readDone(file !== null && existsSync(file) ? await readFile(file, 'utf8') : '', seed);
  return {
    done,
    async add(one) {
      if (file !== null) await appendFile(file, `${JSON.stringify(one)}\n`);
    },
  };
}

/** Of another seed nothing counts; the last line may be half a line, where the machine was switched off. */
export function readDone(text: string, seed: number): Map<string, Done> {
  const done = new Map<string, Done>();
  for (const line of text.split('\n')) {
    try {
      const one = JSON.parse(line) as Done;
      if (one.seed === seed) done.set(keyOf(one), one);
    } catch {
      continue;
    }
  }
  return done;
}
