// What becomes of a table that is wider than its place (docs/decisions tells why nothing scrolls sideways).

export type TableForm =
  | { readonly kind: 'whole' }
  /** Each row is a card: its first cell is the heading, the others stand below the names of their columns. */
  | { readonly kind: 'cards' }
  /** Several tables one below the other, each with the first column and some of the others. */
  | { readonly kind: 'groups'; readonly groups: readonly (readonly number[])[] };

/** Narrower than this (em) a table that does not fit becomes cards: a phone, or a place beside a picture. */
const NARROW = 30;

/** Columns beside the first one, of an average group: fewer are read more easily in cards. */
const FEWEST = 2;

/** @param wanted The width that each column needs to be read well, em. @param width The width that there is, em. */
export function tableForm(wanted: readonly number[], width: number): TableForm {
  const [first = 0, ...others] = wanted;
  if (first + sum(others) <= width) return { kind: 'whole' };
  const room = width - first;
  if (width < NARROW || others.some((column) => column > room)) return { kind: 'cards' };
  const least = divide(others, room).length;
  const groups = narrowest(others, room, least).map((group) => [0, ...group.map((column) => column + 1)]);
  return groups.length * FEWEST > others.length ? { kind: 'cards' } : { kind: 'groups', groups };
}

/** Fills group after group, by the indices of the columns. */
function divide(widths: readonly number[], room: number): number[][] {
  const groups: number[][] = [];
  let used = Infinity;
  for (const [index, width] of widths.entries()) {
    if (used + width > room) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(index);
    used += width;
  }
  return groups;
}

/** The same number of groups, filled evenly. */
function narrowest(widths: readonly number[], room: number, count: number): number[][] {
  let low = Math.max(...widths);
  let high = room;
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    if (divide(widths, middle).length > count) low = middle;
    else high = middle;
  }
  return divide(widths, high);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
