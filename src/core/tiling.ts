// How many tiles stand in a row: large ones, and all of them on one page where that can be.

/** Lengths in any one unit. */
export interface Tiling {
  readonly count: number;
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  /** Width by height of what a tile shows. */
  readonly ratio: number;
  /** Room that each tile needs below what it shows, for its words. */
  readonly words: number;
  /** No tile is narrower, unless the whole place is. */
  readonly smallest: number;
  /** What a tile shows is at least so wide, where all tiles are to be on one page; and never wider than this. */
  readonly shown: { readonly least: number; readonly most: number };
}

export interface Tiles {
  readonly columns: number;
  /** Of what a tile shows; it fills the row, or less where the height is what lacks. */
  readonly width: number;
  /** All tiles are on one page. */
  readonly fits: boolean;
}

/** Rounding. */
const SAME = 0.01;

/** The number of columns whose tiles are largest; among equal ones that with fewer empty places, and then the longer rows. Where no number lets all tiles fit, as many as the width allows. */
export function tiling(place: Tiling): Tiles {
  const { count, width, gap, smallest } = place;
  const { least, most } = place.shown;
  let best: Tiles | null = null;
  for (let columns = 1; columns <= count; columns += 1) {
    const column = columnWidth(place, columns);
    if (columns > 1 && column < smallest) break;
    const shown = Math.min(column, heightOf(place, columns) * place.ratio, most);
    if (shown < Math.min(least, width)) continue;
    const isLarger = !best || shown > best.width + SAME;
    if (isLarger || (best && shown > best.width - SAME && emptyPlaces(count, columns) <= emptyPlaces(count, best.columns))) best = { columns, width: shown, fits: true };
  }
  if (best) return best;
  const columns = Math.max(1, Math.min(count, Math.floor((width + gap) / (smallest + gap))));
  const even = Math.ceil(count / Math.ceil(count / columns));
  return { columns: even, width: Math.min(columnWidth(place, even), most), fits: false };
}

function columnWidth({ width, gap }: Tiling, columns: number): number {
  return (width - (columns - 1) * gap) / columns;
}

/** Of what a tile shows, where all rows share the height. */
function heightOf({ count, height, gap, words }: Tiling, columns: number): number {
  const rows = Math.ceil(count / columns);
  return (height - (rows - 1) * gap) / rows - words;
}

function emptyPlaces(count: number, columns: number): number {
  return Math.ceil(count / columns) * columns - count;
}
