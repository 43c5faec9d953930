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

export function failureLine(done: Done, unverified: boolean): string {
  return `  ✗ ${done.row}: ${done.case}, seed ${done.seed}: ${done.broken ?? ''}\n    ${commandOf(done, unverified)}`;
}

export function rowLine(row: string, dones: readonly Done[]): string {
  const { passed, failed } = tallyOf(dones);
  const seconds = Math.round(dones.reduce((total, { took }) => total + took, 0) / 1000);
  return `${row.padEnd(16)}${passed} passed, ${failed} failed (${seconds} s)`;
}

export function tallyOf(dones: readonly Done[]): Tally {
  const failed = dones.filter(({ broken }) => broken !== null).length;
  return { passed: dones.length - failed, failed };
}

function quoted(name: string): string {
  return /^[\w./:@+-]+$/.test(name) ? name : `'${name}'`;
}
