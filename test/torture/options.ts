// The options of npm run torture.
import { parseOptions } from '../../src/cli/parse-options.ts';
import type { Form } from './fault.ts';
import { parseShard, type Shard } from './plan.ts';

export interface TortureOptions {
  /** Empty means all. */
  readonly rows: readonly string[];
  /** Only this one, of one row. */
  readonly case: string | null;
  readonly form: Form;
  readonly seed: number;
  readonly shard: Shard;
  /** The file that keeps what was done. */
  readonly resume: string | null;
  /** With an app that verifies nothing: the rows that are there for it must fail. */
  readonly unverified: boolean;
  /** Browsers at once. */
  readonly lanes: number;
}

export type Parsed = { readonly ok: true; readonly value: TortureOptions } | { readonly ok: false; readonly reason: string };

export function parseTortureOptions(args: readonly string[], known: readonly string[]): Parsed {
  const unverified = args.includes('--unverified');
  const options = parseOptions(args.filter((arg) => arg !== '--unverified'), ['rows', 'case', 'form', 'seed', 'shard', 'resume', 'lanes']);
  if (!options.ok) return options;
  const { rows = '', case: name = null, form = 'short', seed = '1', shard = '1/1', resume = null, lanes = '1' } = options.values;
  const wanted = rows.split(',').filter(Boolean);
  const stranger = wanted.find((row) => !known.includes(row));
  if (stranger !== undefined) return { ok: false, reason: `There is no row ${stranger}; there are ${known.join(', ')}.` };
  if (name !== null && wanted.length !== 1) return { ok: false, reason: '--case is a case of one row: name it with --rows.' };
  if (form !== 'short' && form !== 'long') return { ok: false, reason: '--form is short or long.' };
  if (!/^\d{1,9}$/.test(seed)) return { ok: false, reason: '--seed is a whole number.' };
  if (!/^[1-9]\d?$/.test(lanes)) return { ok: false, reason: '--lanes is how many browsers there are at once.' };
  const part = parseShard(shard);
  if (!part) return { ok: false, reason: '--shard is a part of all, such as 2/4.' };
  return { ok: true, value: { rows: wanted, case: name, form, seed: Number(seed), shard: part, resume, unverified, lanes: Number(lanes) } };
}
