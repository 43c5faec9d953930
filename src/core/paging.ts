// Where to cut a tall flow of text into pages. The DOM is measured elsewhere (elements/flow-measure.ts); here are only numbers.
// All lengths are CSS px from the top of the flow.

/** A strip of the flow that no cut may go through: a line, a picture, a row of a table. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  /** No page may end after this band: a heading, the first line of a paragraph, a line that ends in a colon. */
  readonly keepWithNext: boolean;
  /** A word goes on in the next band. Where all of a page keeps together, this is what still may not be cut. */
  readonly inWord?: boolean;
}

/** A table whose head is shown again on each page that it goes on to. */
export interface TableSpan {
  readonly headBottom: number;
  readonly headHeight: number;
  readonly bottom: number;
}

export interface Page {
  /** The first and the last band, by index. */
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly bottom: number;
  /** Room kept at the top of the window for the head of a table that goes on. */
  readonly head: number;
}

/** Rounding of sub-pixel layouts. */
const SLACK = 0.6;

/** Sorts strips and joins those that overlap, so that every cut between two bands is a clean one. */
export function joinBands(strips: readonly Band[]): readonly Band[] {
  const bands: Band[] = [];
  for (const strip of [...strips].sort((a, b) => a.top - b.top || a.bottom - b.bottom)) {
    const above = bands.at(-1);
    if (above && strip.top < above.bottom - SLACK) bands[bands.length - 1] = join(above, strip);
    else bands.push(strip);
  }
  return bands;
}

/** The strip that reaches lower decides what may follow; where both end together, either may forbid it. */
function join(above: Band, strip: Band): Band {
  const lower = strip.bottom - above.bottom;
  const deciding = [...(lower > -SLACK ? [strip] : []), ...(lower < SLACK ? [above] : [])];
  const inWord = deciding.some((band) => band.inWord);
  return { top: above.top, bottom: Math.max(above.bottom, strip.bottom), keepWithNext: deciding.some((band) => band.keepWithNext), ...(inWord && { inWord }) };
}

/**
 * Cuts the bands into pages that fit a window of `height` px, filling each as far as the bands allow.
 * A band taller than the window gets a page of its own, which the window can't show whole: the caller prevents such bands.
 */
export function cutPages(bands: readonly Band[], tables: readonly TableSpan[], height: number): readonly Page[] {
  const pages: Page[] = [];
  for (let first = 0; first < bands.length;) {
    const top = bands[first]?.top ?? 0;
    const head = headAt(tables, top);
    const last = lastThatFits(bands, first, top + height - head);
    pages.push({ first, last, top, bottom: bands[last]?.bottom ?? top, head });
    first = last + 1;
  }
  return pages;
}

function headAt(tables: readonly TableSpan[], top: number): number {
  return tables.find((table) => top >= table.headBottom - 1 && top < table.bottom)?.headHeight ?? 0;
}

function lastThatFits(bands: readonly Band[], first: number, limit: number): number {
  let last = first;
  let best = -1;
  let whole = -1;
  for (let at = first; at < bands.length; at += 1) {
    const band = bands[at];
    if (!band || (at > first && band.bottom > limit + SLACK)) break;
    last = at;
    if (!band.keepWithNext || at === bands.length - 1) best = at;
    if (!band.inWord) whole = at;
  }
  if (last === bands.length - 1) return last;
  return best >= first ? best : whole >= first ? whole : last;
}

/** Fills the pages evenly: the smallest height that needs no more of them and leaves no heading alone. */
export function balancePages(bands: readonly Band[], tables: readonly TableSpan[], height: number): readonly Page[] {
  const filled = cutPages(bands, tables, height);
  if (filled.length < 2) return filled;
  const tallest = Math.max(...bands.map(({ top, bottom }) => bottom - top)) + Math.max(0, ...tables.map(({ headHeight }) => headHeight));
  let low = Math.min(height, Math.max(height * 0.3, tallest));
  let high = height;
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    const pages = cutPages(bands, tables, middle);
    if (pages.length > filled.length || pages.some((page) => isTorn(page, bands, height))) low = middle;
    else high = middle;
  }
  return cutPages(bands, tables, high);
}

/** The page ends after a band that keeps with the next one, and the window has room for the next one. */
function isTorn({ last, top, head }: Page, bands: readonly Band[], height: number): boolean {
  const next = bands[last + 1];
  return next !== undefined && bands[last]?.keepWithNext === true && next.bottom - top + head <= height + SLACK;
}

/** The page that holds a place of the flow, from 0. */
export function pageAt(pages: readonly Page[], y: number): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pages[middle]?.top ?? 0) <= y + SLACK) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
