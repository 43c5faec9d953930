// Going near to a tile of a map: it and its neighbours fill the place of the whole.
import { COLUMNS, ROWS, type Unit } from './cartogram.ts';

export interface TileView {
  readonly zoom: number;
  /** Of the grid, px of the screen, from where it stands as a whole in the middle of its place. */
  readonly x: number;
  readonly y: number;
  /** What is seen whole, from 1, the last included. */
  readonly columns: readonly [first: number, last: number];
  readonly rows: readonly [first: number, last: number];
}

export interface Grid {
  /** Of one tile, px. */
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

/** A tile and one on each side of it. */
const ACROSS = 3;

export const WHOLE: TileView = { zoom: 1, x: 0, y: 0, columns: [1, COLUMNS], rows: [1, ROWS] };

/** @param area Where the grid stands in the middle, px. */
export function viewOfTile({ column, row }: Pick<Unit, 'column' | 'row'>, { width, height, gap }: Grid, area: { readonly width: number; readonly height: number }): TileView {
  const across = (count: number, size: number): number => count * size + (count - 1) * gap;
  const zoom = Math.min(area.width / across(ACROSS, width), area.height / across(ACROSS, height));
  if (!(zoom > 1)) return WHOLE;
  const along = (place: number, size: number, room: number, count: number): { readonly seen: readonly [number, number]; readonly shift: number } => {
    const number = Math.min(count, Math.max(ACROSS, Math.floor((room / zoom + gap) / (size + gap) + 1e-6)));
    const first = Math.min(Math.max(1, place - Math.floor(number / 2)), count - number + 1);
    return { seen: [first, first + number - 1], shift: zoom * (across(count, size) / 2 - (first - 1) * (size + gap) - across(number, size) / 2) };
  };
  const [x, y] = [along(column, width, area.width, COLUMNS), along(row, height, area.height, ROWS)];
  return { zoom, x: x.shift, y: y.shift, columns: x.seen, rows: y.seen };
}
