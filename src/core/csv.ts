// Tables as spreadsheets save them: commas, semicolons or tabs, quotes where a cell needs them, decimal commas.

export interface Cell {
  readonly text: string;
  /** Where it begins in the file, UTF-16 units from 0. */
  readonly at: number;
}

export type CsvReading =
  | { readonly ok: true; readonly rows: readonly (readonly Cell[])[] }
  /** A quote that is opened there and never closed. */
  | { readonly ok: false; readonly at: number };

/** Rows of nothing are left out: spreadsheets leave them at the end. `text` has no byte order mark. */
export function readCsv(text: string): CsvReading {
  const separator = separatorOf(text);
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = /^[ ]*"/.exec(text.slice(at, at + 64))?.[0];
    const read = quoted === undefined ? plainCell(text, at, separator) : quotedCell(text, at + quoted.length, separator);
    if (!read) return { ok: false, at };
    row.push({ text: read.text.trim(), at: at + (quoted === undefined ? /^ */.exec(read.text)?.[0].length ?? 0 : 0) });
    const sign = text.charAt(read.end);
    if (sign !== separator) {
      rows.push(row);
      row = [];
    }
    at = read.end + (text.startsWith('\r\n', read.end) ? 2 : 1);
  }
  return { ok: true, rows: rows.filter((cells) => cells.some((cell) => cell.text !== '')) };
}

/** Where the decimals have commas, cells are told apart by something else. */
function separatorOf(text: string): string {
  const head = text.slice(0, 5000).replace(/"[^"]*"/g, '').split(/\r\n|\r|\n/).find((line) => line !== '') ?? '';
  return ['\t', ';'].find((sign) => head.includes(sign)) ?? ',';
}

interface CellReading {
  readonly text: string;
  /** Of the sign after it. */
  readonly end: number;
}

function plainCell(text: string, start: number, separator: string): CellReading {
  let end = start;
  while (end < text.length && text.charAt(end) !== separator && !isBreak(text.charAt(end))) end += 1;
  return { text: text.slice(start, end), end };
}

/** What stands between the closing quote and the separator belongs to the cell as well. */
function quotedCell(text: string, start: number, separator: string): CellReading | null {
  const words: string[] = [];
  for (let from = start; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    words.push(text.slice(from, quote));
    if (text.charAt(quote + 1) !== '"') {
      const rest = plainCell(text, quote + 1, separator);
      return { text: words.join('"') + rest.text, end: rest.end };
    }
    from = quote + 2;
  }
}

function isBreak(sign: string): boolean {
  return sign === '\n' || sign === '\r';
}

/** A number as Kazakhstan, Russia or a program writes it: 1 234,5 or 1234.5, −3, 12 %; null for an empty cell or a dash; undefined for anything else. */
export function readNumber(cell: string): number | null | undefined {
  const plain = cell.replace(/[\s\u00A0\u202F']/g, '').replace(/%$/, '').replace(/^[\u2212\u2013](?=\d)/, '-');
  if (plain === '' || /^[-\u2012-\u2015\u2212]$/.test(plain)) return null;
  return /^[-+]?\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}
