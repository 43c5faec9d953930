// A chart whose numbers lie in a CSV file beside the deck: read when the deck is packed, so that devices know one form.
import { readCsv, readNumber, type Cell } from './csv.ts';
import { finding, type Finding } from './finding.ts';
import type { Chart as ChartFile, SeriesOfValues, Text as TextFile } from './generated/deck.ts';
import { isLocale, LOCALES } from './locale.ts';

/** As schemas/slide.schema.json has them. */
export const MAX_LABELS = 60;
export const MAX_SERIES = 4;
/** Either way. */
const LARGEST = 1e12;

export interface CsvChart {
  /** The chart with its numbers in it, and without the name of the file. */
  readonly chart: ChartFile;
  /** Each with its place in the CSV file. */
  readonly findings: readonly Finding[];
}

/**
 * Fills a chart from the text of its CSV file. What the deck calls its series goes before the heads of the columns.
 * Reports `csv/open-quote`, `csv/empty`, `csv/uneven-row`, `csv/too-many`, `csv/bad-number`, `csv/repeated-language`; a cell that is no number is left empty.
 */
export function chartWithCsv({ csv, ...chart }: ChartFile, text: string): CsvChart {
  const reading = readCsv(text);
  if (!reading.ok) return { chart, findings: [finding('csv/open-quote', '', {}, reading.at)] };
  const [head = [], ...rows] = reading.rows;
  const languages = head.map((cell) => cell.text).slice(0, LOCALES.length);
  const named = languages.findIndex((cell) => !isLocale(cell));
  const columns = Math.max(1, named < 0 ? languages.length : named);
  if (rows.length === 0 || head.length <= columns) return { chart, findings: [finding('csv/empty', '', {}, 0)] };
  const findings: Finding[] = [];
  if (rows.length > MAX_LABELS) findings.push(finding('csv/too-many', '', { what: 'rows', count: rows.length, limit: MAX_LABELS }, rows[MAX_LABELS]?.[0]?.at ?? 0));
  if (head.length - columns > MAX_SERIES) findings.push(finding('csv/too-many', '', { what: 'columns', count: head.length - columns, limit: MAX_SERIES }, head[columns + MAX_SERIES]?.at ?? 0));
  for (const [index, { text: lang, at }] of head.slice(0, columns).entries()) {
    if (isLocale(lang) && languages.indexOf(lang) < index) findings.push(finding('csv/repeated-language', '', { found: lang }, at));
  }
  for (const row of rows) if (row.length !== head.length) findings.push(finding('csv/uneven-row', '', { count: row.length, wanted: head.length }, row[0]?.at ?? 0));
  const shown = rows.slice(0, MAX_LABELS);
  const series = head.slice(columns, columns + MAX_SERIES).map((cell, index): SeriesOfValues => {
    const name = chart.series?.[index]?.name ?? bilingual(cell.text);
    return { ...(name !== '' && { name }), values: shown.map((row) => valueOf(row[columns + index], findings)) };
  });
  return { chart: { ...chart, labels: shown.map((row) => labelOf(row, languages.slice(0, named < 0 ? columns : named))), series }, findings };
}

function labelOf(row: readonly Cell[], languages: readonly string[]): TextFile {
  if (languages.length === 0) return bilingual(row[0]?.text ?? '');
  return Object.fromEntries(languages.map((lang, index) => [lang, row[index]?.text ?? '']));
}

/** "Су | Вода": one cell in two languages, Kazakh first. */
function bilingual(cell: string): TextFile {
  const words = cell.split(/\s\|\s/);
  return words.length === 1 || words.length > LOCALES.length ? cell : Object.fromEntries(words.map((word, index) => [LOCALES[index], word.trim()]));
}

function valueOf(cell: Cell | undefined, findings: Finding[]): number | null {
  const value = readNumber(cell?.text ?? '');
  if (value !== undefined && Math.abs(value ?? 0) <= LARGEST) return value;
  findings.push(finding('csv/bad-number', '', { found: cell?.text ?? '' }, cell?.at ?? 0));
  return null;
}
