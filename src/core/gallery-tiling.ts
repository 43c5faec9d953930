// How the pictures of a gallery stand: equal ones, as large as they can be on as few pages as they need.

/** Lengths in any one unit. */
export interface GalleryPlace {
  readonly count: number;
  readonly width: number;
  /** Of what the first page has left, and of each further page. */
  readonly height: number;
  readonly further: number;
  readonly gap: number;
  /** Width by height of each picture. */
  readonly ratio: number;
  /** No picture is narrower, unless the whole place is. */
  readonly smallest: number;
  /** The room that the captions of each row need below its pictures, where so many stand in one. */
  readonly words: (columns: number) => readonly number[];
}

export interface GalleryTiles {
  readonly columns: number;
  /** Of a picture. */
  readonly width: number;
  readonly pages: number;
}

/** Where the largest pictures leave so much of the width empty, others that fill it may be so much smaller. */
const EMPTY = 0.6;
const SMALLER = 0.8;
/** From one size that is tried to the next. */
const STEP = 0.97;
/** Rounding. */
const SAME = 0.01;

/**
 * All on one page where that can be; else a further page has to make the pictures as much larger as it is more to turn.
 * Null where a caption leaves no room for a picture: then nothing holds them in rows.
 */
export function galleryTiling(place: GalleryPlace): GalleryTiles | null {
  const found = [...candidates(place)].filter(({ pages }) => pages < Infinity);
  const worth = ({ width, pages }: GalleryTiles): number => pages === 1 ? Infinity : width / pages;
  const most = Math.max(...found.map(worth));
  const pages = found.find((one) => worth(one) === most)?.pages;
  const same = found.filter((one) => one.pages === pages);
  const largest = same.reduce<GalleryTiles | null>((best, one) => best && isBetter(best, one, place.count) ? best : one, null);
  if (!largest || span(largest, place) >= EMPTY) return largest;
  return same.filter(({ width }) => width >= largest.width * SMALLER).reduce((best, one) => span(one, place) > span(best, place) ? one : best, largest);
}

/** For each number of columns and of pages the largest pictures. */
function* candidates(place: GalleryPlace): Generator<GalleryTiles> {
  const { count, width, gap, smallest, words } = place;
  for (let columns = 1; columns <= count; columns += 1) {
    const column = (width - (columns - 1) * gap) / columns;
    if (columns > 1 && column < smallest) return;
    const below = words(columns);
    let known = Infinity;
    for (let shown = column; shown >= Math.min(smallest, width) && known > 1; shown *= STEP) {
      const pages = pagesOf(place, below, shown);
      if (pages < known) yield { columns, width: shown === column ? shown : largestOn(pages, place, below, shown), pages };
      known = Math.min(known, pages);
    }
  }
}

/** Between a size that fills so many pages and the one tried before, the largest that does. */
function largestOn(pages: number, place: GalleryPlace, below: readonly number[], fits: number): number {
  let [least, most] = [fits, fits / STEP];
  while (most - least > SAME / 2) {
    const middle = (least + most) / 2;
    if (pagesOf(place, below, middle) <= pages) least = middle;
    else most = middle;
  }
  return least;
}

/** The pages that rows of pictures of this width fill, with their words; infinitely many where one is higher than its page. */
function pagesOf({ height, further, gap, ratio }: GalleryPlace, below: readonly number[], width: number): number {
  let pages = 1;
  let room = height;
  for (const words of below) {
    const row = words + width / ratio;
    if (row > (pages === 1 && room === height ? height : further)) return Infinity;
    if (row > room) {
      pages += 1;
      room = further;
    }
    room -= row + gap;
  }
  return pages;
}

/** Larger, or as large with fewer empty places; where those are as many too, the longer rows are better. */
function isBetter(one: GalleryTiles, other: GalleryTiles, count: number): boolean {
  if (Math.abs(one.width - other.width) > SAME) return one.width > other.width;
  return empty(one, count) < empty(other, count);
}

function empty({ columns }: GalleryTiles, count: number): number {
  return Math.ceil(count / columns) * columns - count;
}

/** The part of the width that a row fills. */
function span({ columns, width }: GalleryTiles, place: GalleryPlace): number {
  return (columns * width + (columns - 1) * place.gap) / place.width;
}
