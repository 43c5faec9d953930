// Which words have room in the tiles of a map, and how large they are. It is the same in all tiles: one without its value among
// others that have theirs would look as if nothing were known of it.

/** Of one tile inside its border, px. */
export interface TileRoom {
  readonly width: number;
  readonly height: number;
  /** The size of the letters that the visitor has chosen. */
  readonly wanted: number;
}

/** The widest words of a map, in heights of their letters; nought where there are none. */
export interface WidestWords {
  readonly name: number;
  readonly short: number;
  readonly value: number;
  /** All values are the same: the legend says it once, and without names the tiles would say nothing more. */
  readonly alike?: boolean;
}

export interface TileWords {
  readonly names: 'whole' | 'short' | 'none';
  /** px of the letters of names. */
  readonly name: number;
  /** px of the digits of values; null where they are left out. */
  readonly value: number | null;
}

/** Smaller than this nobody reads, px. */
export const SMALLEST = 16;
/** Whole names may be so much smaller than wanted; below that short ones are read more easily. */
const NEARLY = 0.8;
/** Values stand out. */
const LARGER = 1.4;
/** Of one of two lines, in heights of its letters; a line alone may be as high as the tile. */
export const LINE = 1.15;

/** First names become short, then values go, at last names: of a number without a place nobody can say whose it is. */
export function tileWords(room: TileRoom, widest: WidestWords): TileWords {
  const ways = (['whole', 'short'] as const).map((names) => ({ names, em: names === 'whole' ? widest.name : widest.short, least: names === 'whole' ? Math.max(SMALLEST, NEARLY * room.wanted) : SMALLEST }));
  if (widest.value > 0) {
    const lines = room.height / LINE;
    for (const { names, em, least } of ways) {
      const name = Math.min(room.wanted, room.width / em, lines / 2);
      const value = Math.min(room.wanted * LARGER, room.width / widest.value, lines - name);
      if (name >= least && value >= SMALLEST) return { names, name, value };
    }
  }
  for (const { names, em, least } of ways) {
    const name = Math.min(room.wanted, room.width / em, room.height);
    if (name >= least) return { names, name, value: null };
  }
  const value = widest.value > 0 && !widest.alike ? Math.min(room.wanted * LARGER, room.width / widest.value, room.height) : 0;
  return { names: 'none', name: 0, value: value >= SMALLEST ? value : null };
}
