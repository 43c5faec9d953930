// The numbers of a chart as rows and columns: what a table shows, what a screen reader reads.
import type { Chart } from './deck.ts';
import { formatNumber } from './number-form.ts';
import { pick, type Locale, type Words } from './locale.ts';
import { decimalsOf } from './short-number.ts';
import type { FlowPart } from './flow.ts';
import type { Block, Inline } from './markdown.ts';

export interface ChartTable {
  /** Null where a series has no name. */
  readonly columns: readonly (Words | null)[];
  readonly rows: readonly { readonly label: Words | null; readonly values: readonly string[] }[];
}

/** A gap is a dash. */
export function chartTable({ labels, series }: Chart, locale: Locale): ChartTable {
  return {
    columns: series.map(({ name }) => pick(name, locale)),
    rows: labels.map((label, index) => ({
      label: pick(label, locale),
      values: series.map(({ values }) => {
        const value = values[index] ?? null;
        return value === null ? '–' : formatNumber(value, Math.max(4, decimalsOf(value)));
      }),
    })),
  };
}

/** The mark of a series where its name has no room: A, B, C, D. */
export function seriesMark(index: number): string {
  return 'ABCD'.charAt(index);
}

/** Parts of a letter's height: how wide letters are about, and what stands left and right of the words of a cell. */
const LETTER = 0.58;
const PADDING = 1.5;

/**
 * The numbers as a part of the flowing text: a table, or where its words would have to be divided, a row of text for each
 * label, in one paragraph, which no page tears apart. The numbers of the labels and the letters of the series are those in the drawing.
 * @param width Of the text's place, in heights of its letters.
 */
export function chartPart(chart: Chart, locale: Locale, width: number): FlowPart {
  const { columns, rows } = chartTable(chart, locale);
  const unit = pick(chart.unit, locale);
  const several = columns.length > 1;
  const lang = rows.find(({ label }) => label !== null)?.label?.lang ?? locale;
  const head = ['', ...columns.map((name, index) => [several ? `${seriesMark(index)}.` : '', name?.words ?? '', unit && !several ? `(${unit.words})` : ''].filter(Boolean).join(' '))];
  const body = rows.map(({ label, values }, index) => [`${index + 1}. ${label?.words ?? ''}`, ...values]);
  const needed = head.reduce((sum, _name, column) => sum + PADDING + LETTER * Math.max(...[head, ...body].map((row) => longestWord(row[column] ?? ''))), 0);
  if (needed <= width) return { kind: 'blocks', lang, blocks: [table(head, body)] };
  return {
    kind: 'facts',
    rows: rows.map(({ label, values }, index) => ({
      label: { lang: label?.lang ?? locale, text: body[index]?.[0] ?? '' },
      value: { lang: unit?.lang ?? locale, blocks: [{ kind: 'paragraph', children: values.flatMap((value, column): Inline[] => [
        ...column > 0 ? [{ kind: 'break' } as const] : [],
        ...words(`${several ? `${head[column + 1] ?? ''}: ` : ''}${value}${unit && !several ? `\u00A0${unit.words}` : ''}`),
      ]) }] },
    })),
  };
}

function table(head: readonly string[], body: readonly (readonly string[])[]): Block {
  return { kind: 'table', head: head.map(words), rows: body.map((row) => row.map(words)), align: head.map((_name, column) => column === 0 ? null : 'right') };
}

function words(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[ -]/).map((word) => word.length));
}
