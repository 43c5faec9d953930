// The arithmetic of charts: which form can show the values, scales with round numbers, and where bars, lines and slices lie.
import type { Chart } from './deck.ts';

export type ChartForm = Chart['kind'];

/** More labels than this nobody takes in at a glance; so many bars with a line of words each just fill a screen. */
export const MANY_LABELS = 24;

/** How many labels apart those may be that are written where there are too many for each: months go by quarters and years. */
export function stepsApart(count: number): readonly number[] {
  return count % 12 === 0 ? [1, 2, 3, 4, 6, 12, 24, 36] : [1, 2, 5, 10, 20, 30];
}

/** More parts than this are slivers. */
export const MAX_SLICES = 8;

/** Why a ring can't show the values. */
export type DonutFault = 'several-series' | 'negative' | 'too-many-parts' | 'nothing';

/** Null where it can. */
export function donutFault({ series }: Pick<Chart, 'series'>): DonutFault | null {
  if (series.length !== 1) return 'several-series';
  const values = series[0]?.values.filter((value) => value !== null) ?? [];
  if (values.some((value) => value < 0)) return 'negative';
  if (values.length > MAX_SLICES) return 'too-many-parts';
  return values.some((value) => value > 0) ? null : 'nothing';
}

/** How a chart is drawn: bars can show whatever the other forms can't. */
export function formOf(chart: Chart): ChartForm {
  if (chart.kind === 'donut') return donutFault(chart) === null ? 'donut' : 'bar';
  return chart.kind === 'line' && chart.labels.length < 2 ? 'bar' : chart.kind;
}

export function valuesOf({ series }: Pick<Chart, 'series'>): number[] {
  return series.flatMap(({ values }) => values.filter((value) => value !== null));
}

export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Round numbers from the first to the last. */
  readonly ticks: readonly number[];
}

/** A smaller difference, in parts of the values, is none that a chart could show. */
const DUST = 1e-6;

/** A scale of about `count` steps that holds all values and begins and ends at round numbers; with nought where it is near. */
export function scaleOf(values: readonly number[], count: number): Scale {
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (values.length === 0) [low, high] = [0, 1];
  if (low > 0 && low < high * 0.7) low = 0;
  if (high < 0 && high > low * 0.7) high = 0;
  if (high - low < DUST * Math.max(1, Math.abs(low), Math.abs(high))) [low, high] = Math.abs(high) < DUST ? [0, 1] : high > 0 ? [0, high] : [low, 0];
  const step = roundStep((high - low) / Math.max(1, count));
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks };
}

/** 1, 2, 2.5 or 5 times a power of ten, the next that is large enough. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return tidy(([1, 2, 2.5, 5].find((factor) => factor * power >= step * (1 - 1e-9)) ?? 10) * power);
}

/** Without the dust that binary fractions leave: 0.1 + 0.2. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}

/** Where a value lies on a scale, from 0 to 1. */
export function partOf(value: number, { from, to }: Pick<Scale, 'from' | 'to'>): number {
  return to === from ? 0 : (value - from) / (to - from);
}

export interface Bar {
  /** Parts of the width, from 0 to 1. */
  readonly start: number;
  readonly length: number;
}

/** A bar goes from nought to its value; the shortest value that is not nought is still a line. */
export function barOf(value: number, values: readonly number[]): Bar {
  const scale = { from: Math.min(0, ...values), to: Math.max(0, ...values) };
  if (scale.from === scale.to) return { start: 0, length: 0 };
  const [nought, end] = [partOf(0, scale), partOf(value, scale)];
  return { start: Math.min(nought, end), length: Math.abs(end - nought) };
}

/** The runs of a line between its gaps: indices of labels. */
export function runsOf(values: readonly (number | null)[]): number[][] {
  const runs: number[][] = [];
  let open = false;
  for (const [index, value] of values.entries()) {
    if (value !== null && open) runs.at(-1)?.push(index);
    else if (value !== null) runs.push([index]);
    open = value !== null;
  }
  return runs;
}

export interface Slice {
  /** Of the label. */
  readonly index: number;
  /** Turns from the top, clockwise, from 0 to 1. */
  readonly start: number;
  readonly end: number;
  /** Whole per cent; those of all slices make 100. */
  readonly percent: number;
}

/** The slices of a ring; parts of nothing have none. */
export function slicesOf(values: readonly (number | null)[]): Slice[] {
  const parts = values.flatMap((value, index) => value !== null && value > 0 ? [{ index, value }] : []);
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const exact = parts.map(({ value }) => value / total * 100);
  const missing = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  // The largest remainders are rounded up, so that nobody adds up 99 %.
  const up = new Set(exact.map((share, position) => ({ position, rest: share - Math.floor(share) })).toSorted((a, b) => b.rest - a.rest).slice(0, missing).map(({ position }) => position));
  let done = 0;
  return parts.map(({ index, value }, position) => {
    const start = done / total;
    done += value;
    return { index, start, end: position === parts.length - 1 ? 1 : done / total, percent: Math.floor(exact[position] ?? 0) + (up.has(position) ? 1 : 0) };
  });
}

/** Where the number of a slice stands. */
export interface SliceNumber {
  /** Round the ring, from its top, clockwise. */
  readonly turn: number;
  /** Beside the ring, because the slice is too thin for it. */
  readonly outside: boolean;
}

/** @param ring Radii and the height of a letter, px. */
export function sliceNumbers(slices: readonly Slice[], { outer, inner, letter }: { readonly outer: number; readonly inner: number; readonly letter: number }): SliceNumber[] {
  const middle = ({ start, end }: Slice): number => (start + end) / 2;
  const thin = slices.map(({ start, end }) => outer - inner < 1.2 * letter || (end - start) * Math.PI * (outer + inner) < 1.3 * letter);
  const outside = slices.filter((_slice, index) => thin[index]);
  const height = 1.15 * letter / (2 * Math.PI * (outer + letter));
  const turns = spread(outside.map((slice) => ({ middle: middle(slice), height })), 1);
  return slices.map((slice, index) => {
    const top = turns?.[outside.indexOf(slice)];
    return { turn: top === undefined ? middle(slice) : top + height / 2, outside: thin[index] ?? false };
  });
}

/** The SVG path of a slice of a ring round 0, 0. */
export function slicePath({ start, end }: Pick<Slice, 'start' | 'end'>, outer: number, inner: number): string {
  if (end - start >= 1 - 1e-9) return `${circle(outer, 1)}${circle(inner, 0)}`;
  const large = end - start > 0.5 ? 1 : 0;
  const at = (turn: number, radius: number): string => {
    const angle = turn * 2 * Math.PI;
    return `${(Math.sin(angle) * radius).toFixed(2)},${(-Math.cos(angle) * radius).toFixed(2)}`;
  };
  return `M${at(start, outer)}A${outer},${outer} 0 ${large} 1 ${at(end, outer)}L${at(end, inner)}A${inner},${inner} 0 ${large} 0 ${at(start, inner)}Z`;
}

/** @param sweep 1 clockwise; one circle inside another the other way round is a hole. */
function circle(radius: number, sweep: 0 | 1): string {
  const half = (y: number): string => `A${radius},${radius} 0 0 ${sweep} 0,${y}`;
  return `M0,${-radius}${half(radius)}${half(-radius)}Z`;
}

/**
 * Moves labels that stand beside their points (px, the middle of each wanted) apart, so that none covers another.
 * The result has their tops in the given order; null where they don't fit into `height`.
 */
export function spread(labels: readonly { readonly middle: number; readonly height: number }[], height: number): number[] | null {
  if (labels.reduce((sum, label) => sum + label.height, 0) > height + 0.5) return null;
  const order = labels.map((label, index) => ({ ...label, index })).toSorted((a, b) => a.middle - b.middle || a.index - b.index);
  const tops: number[] = [];
  let free = 0;
  for (const { index, middle, height: own } of order) {
    tops[index] = Math.max(free, middle - own / 2);
    free = (tops[index] ?? 0) + own;
  }
  let limit = height;
  for (const { index, height: own } of order.toReversed()) {
    tops[index] = Math.min(tops[index] ?? 0, limit - own);
    limit = tops[index] ?? 0;
  }
  return tops;
}
