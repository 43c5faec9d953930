// What a section offers as tiles, and how many of them share a screen.
import type { Menu, Section } from './menu.ts';

/** One thing to choose: a section, or the deck of the section that is open. */
export interface Tile {
  readonly section: Section;
  readonly asDeck: boolean;
}

/** The deck of the section itself, then its children; `shown` is the id of the deck that is on the screen, which needs no tile. */
export function tilesOf(menu: Menu, section: Section, shown: string | null = null): readonly Tile[] {
  const own = section.id !== shown && (section.deck !== null || section.broken !== null);
  return [
    ...(own ? [{ section, asDeck: true }] : []),
    ...menu.choices(section).map((choice) => ({ section: choice, asDeck: choice.children.length === 0 })),
  ];
}

/** Where a tile stands in the column of all rows, in px. */
export interface TileBox {
  readonly top: number;
  readonly bottom: number;
}

export interface TilePage {
  /** What of the column is at the upper edge of the window, in px. */
  readonly from: number;
  /** The tiles on it: from the first one up to, but without, `end`. */
  readonly start: number;
  readonly end: number;
}

/** A fraction of a pixel that does not fit is no reason for another page. */
const SLACK = 1;

/** Cuts the column between its rows; a row that is taller than the window (`height`, px) goes on over several pages. */
export function tilePages(boxes: readonly TileBox[], height: number): readonly TilePage[] {
  const step = Math.max(1, height);
  const pages: { from: number; start: number; end: number }[] = [];
  let start = 0;
  for (const [top, row] of Map.groupBy(boxes, (box) => box.top)) {
    const end = start + row.length;
    const bottom = Math.max(...row.map((box) => box.bottom));
    const last = pages.at(-1);
    if (last && bottom - last.from <= step + SLACK) last.end = end;
    else {
      pages.push({ from: top, start, end });
      for (let from = top + step; bottom - from > SLACK; from += step) pages.push({ from, start, end });
    }
    start = end;
  }
  return pages.length > 0 ? pages : [{ from: 0, start: 0, end: 0 }];
}
