// Spaces, quotation marks and dashes as a typesetter of Kazakh or Russian would set them. Each rule reads prose (prose.ts) and
// gives the places of what it would change, in UTF-16 units.
import { HIDDEN } from './prose.ts';

export interface WrongSign {
  readonly at: number;
  /** As it is written, with a little of what stands around it. */
  readonly found: string;
  /** As it should be. */
  readonly meant: string;
}

/** Between words of one line. What lines up the cells of a table, or ends a line of Markdown, is meant. */
const DOUBLE_SPACE = /(?<=[^\s|\uFFFC]|\p{L}\.)[ \u00A0]{2,}(?=[^\s|])/gu;

export function doubleSpaces(prose: string): number[] {
  return [...prose.matchAll(DOUBLE_SPACE)].map(({ index }) => index);
}

/**
 * Quotation marks that are none of « », told at the one that opens: straight ones, and curled ones that stand outside of « ». Within
 * these, „ “ are right. A straight one after a number is the sign of inches.
 */
export function wrongQuotes(prose: string): WrongSign[] {
  const wrong: WrongSign[] = [];
  let depth = 0;
  /** The straight or curled mark that is still open. */
  let open: number | null = null;
  for (const { 0: sign, index } of prose.matchAll(/["“”„«»]|\n\s*\n/gu)) {
    if (sign === '«') depth += 1;
    else if (sign === '»') depth = Math.max(0, depth - 1);
    else if (sign !== '"' && (depth > 0 || sign.startsWith('\n'))) {
      if (sign.startsWith('\n')) [depth, open] = [0, null];
    } else if (open !== null) open = null;
    else if (sign !== '"' || !/\d/.test(prose.charAt(index - 1))) {
      open = index;
      wrong.push({ at: index, ...quoted(prose, index, depth > 0) });
    }
  }
  return wrong;
}

function quoted(prose: string, at: number, isInner: boolean): Omit<WrongSign, 'at'> {
  const end = /["“”]/u.exec(prose.slice(at + 1, at + 200))?.index;
  const said = end === undefined ? '…' : excerptOf(prose.slice(at + 1, at + 1 + end));
  const close = end === undefined ? '' : prose.charAt(at + 1 + end);
  return { found: `${prose.charAt(at)}${said}${close}`, meant: isInner ? `„${said}“` : `«${said}»` };
}

/** Letters. */
const LONGEST = 24;

function excerptOf(words: string): string {
  const shown = words.replaceAll(HIDDEN, '');
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST).trimEnd()}…` : shown;
}

/** Between words. A hyphen at the head of a line is the sign of a list, one in a cell of its own means that there is nothing. */
const BETWEEN_WORDS = /(?<=([^\s|\uFFFC]+)) (--?) (?=([^\s|\uFFFC]+))/gu;
/** Two numbers, the second one larger, neither of them part of a longer one: not a telephone number, a date, a score or a code. */
const RANGE = /(?<![\p{L}\p{N}.,:/№+–—\uFFFC-]|№\s?|(?:тел|факс)[\p{L}.:]*\s?)(\d{1,9}(?:,\d+)?)-(\d{1,9}(?:,\d+)?)(?![\p{L}\p{N}/–—-]|[.,:]\d)(?=(\s*[%₸°\p{Ll}])?)/gu;

export function wrongDashes(prose: string): WrongSign[] {
  const between = [...prose.matchAll(BETWEEN_WORDS)].map(({ 1: before = '', 2: hyphen = '', 3: after = '', index }): WrongSign => {
    const dash = /\d$/.test(before) && /^\d/.test(after) ? '–' : '—';
    const [first, last] = [before.slice(-LONGEST), after.slice(0, LONGEST)];
    return { at: index + 1, found: `${first} ${hyphen} ${last}`, meant: `${first} ${dash} ${last}` };
  });
  const ranges = [...prose.matchAll(RANGE)].flatMap(({ 0: found, 1: from = '', 2: to = '', 3: unit = '', index }): WrongSign[] => (
    isRange(from, to, unit) ? [{ at: index + from.length, found, meant: `${from}–${to}` }] : []));
  return [...between, ...ranges].sort((a, b) => a.at - b.at);
}

/** Years, and numbers of something that is named. */
function isRange(from: string, to: string, unit: string): boolean {
  if (/^0\d/.test(from) || Number(from.replace(',', '.')) >= Number(to.replace(',', '.'))) return false;
  return /^[12]\d{3}$/.test(from) && /^[12]\d{3}$/.test(to) ? true : unit.trim() !== '';
}
