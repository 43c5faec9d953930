// What a run says: how each row went, and of each failure how to see it again.
import type { Done } from './progress.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The command that tries this one case again. */
export function commandOf({ row, case: name, seed }: Pick<Done, 'row' | 'case' | 'seed'>, unverified: boolean): string {
  return `npm run torture -- --rows ${row} --case ${quoted(name)} --seed ${seed}${unverified ? ' --unverified' : ''}`;
}

/**
 * What has to be read of a case; null where there is nothing.
 * @param verifies False for an app that takes any bytes: there it is the case that holds which tells that the row sees nothing.
 */
export function lineOf(done: Done, verifies: boolean): string | null {
  const { row, case: name, seed, broken } = done;
  if (!verifies && broken !== null) return `  red, as it must be: ${row}: ${name}: ${broken}`;
  if (verifies && broken === null) return null;
  return `  ✗ ${row}: ${name}, seed ${seed}: ${broken ?? 'it does not see that nothing is verified'}\n    ${commandOf(done, !verifies)}`;
}

export function rowLine(row: string, dones: readonly Done[], verifies: boolean): string {
  const { passed, failed } = tallyOf(dones, verifies);
  const seconds = Math.round(dones.reduce((total, { took }) => total + took, 0) / 1000);
  return `${row.padEnd(16)}${passed} passed, ${failed} failed (${seconds} s${verifies ? '' : ', with nothing verified'})`;
}

/** With nothing verified it is the broken cases that pass. */
export function tallyOf(dones: readonly Done[], verifies: boolean): Tally {
  const passed = dones.filter(({ broken }) => (broken === null) === verifies).length;
  return { passed, failed: dones.length - passed };
}

function quoted(name: string): string {
  return /^[\w./:@+-]+$/.test(name) ? name : `'${name}'`;
}
