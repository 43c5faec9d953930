// What a soak has to show: nothing grows from cycle to cycle, and the slowest steps get no slower. Cycles hold the same steps, so
// that every sample is of the same place, after the same content.
import { median } from '../../bench/median.ts';
import type { Heap } from './heap.ts';

/** After a forced collection. */
export interface Sample extends Heap {
  /** Steps since the start. */
  readonly steps: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Object URLs that nobody has revoked. */
  readonly urls: number;
  /** Marks and measures of the performance timeline. */
  readonly marks: number;
  /** The slowest percentile of the steps of the cycle that ends here, ms. */
  readonly p99: number;
}

export interface Verdict {
  readonly name: string;
  /** What was measured, beside what is allowed. */
  readonly sentence: string;
  /** Null for what is only told. */
  readonly holds: boolean | null;
}

/** The parts by which the JS heap, and all that is counted, may grow. */
const HEAP_GROWTH = 0.03;
const COUNT_GROWTH = 0.01;
/** What two equal parts of a run differ by where nothing has changed, on a machine that does other work too. */
const SLOWER = 1.25;

/**
 * @param samples One at the end of each cycle; the first is the baseline.
 * @param judgesTime False where the machine may do anything else meanwhile: the step times are told, and no more.
 */
export function judge(samples: readonly Sample[], judgesTime: boolean): Verdict[] {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || first === last) return [{ name: 'Cycles', sentence: 'there is no whole cycle after the baseline', holds: false }];
  return [
    growth('JS heap', first.held, last.held, HEAP_GROWTH, megabytes),
    // The engine compiles anew what runs often, for as long as it runs: that ends with the scripts, which are finite.
    growth('JS heap with compiled code', first.used, last.used, null, megabytes),
    growth('DOM nodes', first.nodes, last.nodes, COUNT_GROWTH),
    growth('Listeners', first.listeners, last.listeners, COUNT_GROWTH),
    growth('Object URLs', first.urls, last.urls, COUNT_GROWTH),
    growth('Marks and measures', first.marks, last.marks, COUNT_GROWTH),
    slowing(samples.slice(1), judgesTime),
  ];
}

/** @param allowed Null where it is only told. */
function growth(name: string, before: number, after: number, allowed: number | null, say: (value: number) => string = String): Verdict {
  const grown = before === 0 ? after : after / before - 1;
  const limit = allowed === null ? 'only told' : `at most +${allowed * 100} %`;
  return { name, sentence: `${say(before)} → ${say(after)} (${before === 0 ? limit : `${signed(grown)}, ${limit}`})`, holds: allowed === null ? null : after <= before * (1 + allowed) };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

/** @param missing Slides that were not on the screen. */
export function judgeContent(missing: readonly string[]): Verdict {
  return { name: 'Slides', sentence: missing.length > 0 ? `not seen: ${missing.join(', ')}` : 'all were on the screen', holds: missing.length === 0 };
}

/** The middle of the cycles' own slowest percentiles, in the first and in the last part: one cycle in which the machine was busy decides nothing. */
function slowing(cycles: readonly Sample[], isJudged: boolean): Verdict {
  const part = Math.max(1, Math.floor(cycles.length / 4));
  const [before, after] = [cycles.slice(0, part), cycles.slice(-part)].map((some) => median(some.map(({ p99 }) => p99))) as [number, number];
  const ratio = after / before;
  return {
    name: 'Slowest percentile',
    sentence: `${before.toFixed(0)} → ${after.toFixed(0)} ms (× ${ratio.toFixed(2)}, ${isJudged ? `at most × ${SLOWER}` : 'only told'}; ${part === 1 ? 'a cycle' : `${part} cycles`} each)`,
    holds: isJudged ? ratio <= SLOWER : null,
  };
}

function signed(part: number): string {
  return `${part < 0 ? '−' : '+'}${Math.abs(part * 100).toFixed(2)} %`;
}

/** @param part 0.99 for the slowest percentile. */
export function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
