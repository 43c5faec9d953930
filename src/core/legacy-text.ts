// Plain text pasted from a word processor, turned into what it was before: rows of a table, bullets, numbers, paragraphs.
import { escapeMarkdown } from './markdown-escape.ts';

export interface LegacyText {
  /** Markdown; what stands before the first row. */
  readonly text: string;
  readonly facts: readonly LegacyFact[];
}

export interface LegacyFact {
  /** Plain words. */
  readonly label: string;
  /** Markdown. */
  readonly value: string;
}

/** A line without its mark; `number` is null for a bullet. */
type Line =
  | { readonly kind: 'paragraph'; readonly words: string }
  | { readonly kind: 'item'; readonly number: number | null; readonly words: string };

type Item = Extract<Line, { kind: 'item' }> & { readonly nested: Item[] };

/** As many rows as a slide takes; what looks like a row after them stays in the value of the last one. */
const MAX_ROWS = 200;
const LONGEST_LABEL = 200;

/** Symbol fonts put their bullets into the private area; `o` and a tab is a word processor's second level. */
const BULLET = /^(?:[•●▪■◦○‣⁃∙·\uf0b7\uf0a7\uf0d8\uf0fc]\s*|[-–*]\s+|[—o]\t\s*)/u;
const NUMBER = /^(\d{1,3})[.)](?:\s+|$)/;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/**
 * A row is `Label<TAB>value`; its value goes on until the next row. Each line is a paragraph or an item of its own, and
 * blank lines only separate. Items of the other kind are nested under an item that ends in a colon.
 */
export function legacyText(plain: string): LegacyText {
  const before: Line[] = [];
  const rows: { label: string; lines: Line[] }[] = [];
  for (const raw of plain.split(LINE_BREAK)) {
    const row = rows.length < MAX_ROWS ? rowIn(raw.trimStart()) : null;
    if (row) rows.push({ label: tidy(row.label), lines: [] });
    const line = lineOf(row ? row.value : raw);
    if (line.words !== '') (rows.at(-1)?.lines ?? before).push(line);
  }
  return { text: markdown(before), facts: rows.map(({ label, lines }) => ({ label, value: markdown(lines) })) };
}

function rowIn(line: string): { label: string; value: string } | null {
  const tab = line.indexOf('\t');
  const label = line.slice(0, tab).trim();
  const isMark = BULLET.test(line) || /^(?:\d{1,3}[.)])+$/.test(label);
  return tab < 1 || isMark || label.length > LONGEST_LABEL ? null : { label, value: line.slice(tab + 1) };
}

function lineOf(raw: string): Line {
  const line = raw.trimStart();
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'item', number: null, words: tidy(line.slice(bullet[0].length)) };
  const number = NUMBER.exec(line);
  if (number) return { kind: 'item', number: Number(number[1]), words: tidy(line.slice(number[0].length)) };
  return { kind: 'paragraph', words: tidy(line) };
}

/** Runs of spaces and tabs are one space, as on the screen. */
function tidy(words: string): string {
  return words.replace(/[ \t]+/g, ' ').trim();
}

function markdown(lines: readonly Line[]): string {
  const blocks: string[] = [];
  let items: Item[] = [];
  const endList = (): void => {
    if (items.length > 0) blocks.push(list(items));
    items = [];
  };
  for (const line of lines) {
    if (line.kind === 'paragraph') {
      endList();
      blocks.push(escapeMarkdown(line.words));
      continue;
    }
    const last = items.at(-1);
    const sameKind = !last || (last.number === null) === (line.number === null);
    if (sameKind) items.push({ ...line, nested: [] });
    else if (last.words.endsWith(':')) last.nested.push({ ...line, nested: [] });
    else {
      endList();
      items.push({ ...line, nested: [] });
    }
  }
  endList();
  return blocks.join('\n\n');
}

/** Markdown counts on from the first number of a list; where the source does not, the other delimiter begins a new list. */
function list(items: readonly Item[]): string {
  let delimiter = '.';
  return items.map(({ number, words, nested }, index) => {
    const before = items[index - 1]?.number;
    const jumps = number !== null && before !== undefined && before !== null && number !== before + 1;
    if (jumps) delimiter = delimiter === '.' ? ')' : '.';
    const mark = number === null ? '-' : `${number}${delimiter}`;
    const line = `${mark} ${escapeMarkdown(words)}`;
    if (nested.length === 0) return line;
    const indented = list(nested).replace(/^(?=.)/gm, ' '.repeat(mark.length + 1));
    // Only a list that starts with 1 may follow its paragraph without a blank line.
    return `${line}${(nested[0]?.number ?? 1) === 1 ? '\n' : '\n\n'}${indented}`;
  }).join('\n');
}
