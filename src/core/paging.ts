// Where to cut a tall flow of text into pages. The DOM is measured elsewhere (elements/flow-measure.ts); here are only numbers.
// All lengths are CSS px from the top of the flow.

/** A strip of the flow that no cut may go through: a line, a picture, a row of a table. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  /** No page may end after this band: a heading, the first line of a paragraph, a line that ends in a colon. */
  readonly keepWithNext: boolean;
  /** A word goes on in the next band, or it is the name of what follows. Where all of a page keeps together, this is what still may not be cut. */
  readonly inWord?: boolean;
  /** No page may begin below the top and above this place: the end of a picture, or a line that belongs to this one. */
  readonly until?: number;
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

/**
 * Sorts strips and joins those that overlap, so that every cut between two bands is a clean one. Where columns chain strips to
 * more than `most` px, no clean cut is left: there a band begins at each line, and bands may overlap (a line that begins above
 * a cut is shown above it, one that begins below is shown below).
 */
export function joinBands(strips: readonly Band[], most = Infinity): readonly Band[] {
  const chains: Band[][] = [];
  let bottom = -Infinity;
  for (const strip of [...strips].sort((a, b) => a.top - b.top || a.bottom - b.bottom)) {
    if (strip.top < bottom - SLACK) chains.at(-1)?.push(strip);
    else chains.push([strip]);
    bottom = Math.max(bottom, strip.bottom);
  }
  return chains.flatMap((chain) => {
    const whole = chain.reduce(join);
    return whole.bottom - whole.top > most ? linesOf(chain) : [whole];
  });
}

/** One band for each place where a strip of a chain begins, down to the lowest end so far. */
function linesOf(chain: readonly Band[]): Band[] {
  const bands: Band[] = [];
  let until = -Infinity;
  for (const strip of chain) {
    const above = bands.at(-1);
    if (above && strip.top <= above.top + SLACK) bands[bands.length - 1] = join(above, strip);
    else {
      if (above && strip.top < until - SLACK) bands[bands.length - 1] = { ...above, keepWithNext: true };
      bands.push({ ...strip, bottom: Math.max(strip.bottom, above?.bottom ?? 0) });
    }
    until = Math.max(until, strip.until ?? 0);
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

/** The room for all heads above a place: a fact may hold a table. */
export function headAt(tables: readonly TableSpan[], top: number): number {
  return tables.reduce((sum, table) => sum + (top >= table.headBottom - 1 && top < table.bottom ? table.headHeight : 0), 0);
}

function lastThatFits(bands: readonly Band[], first: number, limit: number): number {
  return endsThatFit(bands, first, limit).at(-1) ?? first;
}

/**
 * Where a page that begins with a band may end, by the bands' indices: nowhere that keeps with the next one. What keeps together
 * over more than a page is cut as late as it can be: at the end of a paragraph if there is one, else between words.
 */
function endsThatFit(bands: readonly Band[], first: number, limit: number): readonly number[] {
  const ends: number[] = [];
  let last = first;
  let whole = -1;
  let paragraph = -1;
  for (let at = first; at < bands.length; at += 1) {
    const band = bands[at];
    if (!band || (at > first && band.bottom > limit + SLACK)) break;
    last = at;
    if (!band.inWord) whole = at;
    if (!band.inWord && band.until === undefined) paragraph = at;
    if (!band.keepWithNext || at === bands.length - 1) ends.push(at);
  }
  return ends.length > 0 ? ends : [[paragraph, whole, last].find((at) => at >= first) ?? last];
}

/** Fills the pages evenly: of all ways to cut them that need as few, the one whose free room differs least from page to page. */
export function balancePages(bands: readonly Band[], tables: readonly TableSpan[], height: number): readonly Page[] {
  /** From each band on: how uneven the pages are, and where the first of them ends. */
  const best: { readonly cost: number; readonly page: Page | null }[] = [];
  best[bands.length] = { cost: 0, page: null };
  const onePage = height * height * (bands.length + 1);
  for (let first = bands.length - 1; first >= 0; first -= 1) {
    const top = bands[first]?.top ?? 0;
    const head = headAt(tables, top);
    best[first] = endsThatFit(bands, first, top + height - head)
      .map((last) => {
        const bottom = bands[last]?.bottom ?? top;
        const free = height - head - (bottom - top);
        return { cost: onePage + free * free + (best[last + 1]?.cost ?? 0), page: { first, last, top, bottom, head } };
      })
      .reduce((a, b) => b.cost <= a.cost ? b : a);
  }
  const pages: Page[] = [];
  for (let page = best[0]?.page; page; page = best[page.last + 1]?.page) pages.push(page);
  return pages;
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
