// Pictures of the children's library: a book that is a land, shelves with ornament on the spines, a reading yurt at night.
import { between, chance } from '../chance.ts';
import { groundAt, ridge, sky, stars, sun, type Ridge } from '../land.ts';
import { band, horns } from '../ornament.ts';
import * as colour from '../palette.ts';
import { circle, fill, glow, melt, move, picture, polygon, rect, ring } from '../svg.ts';
import { openBook, poplar, yurt } from '../things.ts';

/** An open book; a hill, a yurt and a moon rise from its pages. */
export function bookAsLand(): string {
  const [width, height] = [1600, 900];
  const trees = [[600, 562, 128], [652, 545, 160], [965, 548, 150], [1012, 536, 116], [1062, 540, 138]] as const;
  const back = 'M420 620C470 500 540 520 640 430C740 360 830 470 940 420C1060 366 1130 490 1180 620Z';
  const front = 'M420 620C470 560 570 590 680 525C790 470 900 560 1010 520C1090 490 1150 560 1180 620Z';
  return picture(width, height, [
    sky('air', width, height, [colour.ink, colour.night, colour.deep, colour.teal]),
    stars(width, 620, 130, 77, colour.paper),
    glow('wonder', colour.straw, 0.62), circle(800, 560, 560, 'url(#wonder)'),
    ring(800, 420, 300, colour.straw, 3, 0.5), ring(800, 420, 352, colour.straw, 2, 0.32),
    ...Array.from({ length: 24 }, (_, i) => {
      const angle = (i / 24) * Math.PI * 2;
      return circle(800 + Math.cos(angle) * 326, 420 + Math.sin(angle) * 326, i % 2 === 0 ? 7 : 4, colour.straw, 0.75);
    }),
    fill('M985 205A70 70 0 1 0 1042 316A56 56 0 1 1 985 205Z', colour.paper),
    fill(back, colour.lagoon), fill(front, colour.teal),
    ...trees.map(([x, y, size]) => move(x, y, [poplar(size, colour.straw, colour.gold)])),
    move(815, 560, [yurt('yurt', 150)]),
    move(800, 770, [openBook(1020, { page: colour.paper, shade: colour.sand, cover: colour.clay, line: colour.straw })]),
  ]);
}

/** Three shelves; every spine has its own width, height and mark. */
export function shelves(): string {
  const [width, height] = [1200, 1500];
  const next = chance(19);
  const spines = [colour.teal, colour.clay, colour.gold, colour.lagoon, colour.paper, colour.amber, colour.mist, colour.deep, colour.straw];
  const shelf = (floor: number): string => {
    const books: string[] = [];
    let last = -1;
    for (let x = 110; x < 1060;) {
      const wide = between(next, 44, 92);
      const tall = between(next, 250, 356);
      let pick = Math.floor(next() * spines.length);
      if (pick === last) pick = (pick + 1) % spines.length;
      last = pick;
      books.push(book(x, floor, Math.min(wide, 1090 - x), tall, spines[pick] ?? colour.teal, Math.floor(next() * 4)));
      x += wide + 4;
    }
    return books.join('') + rect(70, floor, 1060, 26, colour.clay, 5) + rect(70, floor, 1060, 7, colour.amber, 3);
  };
  return picture(width, height, [
    melt('wall', [colour.night, colour.ink]), rect(0, 0, width, height, 'url(#wall)'),
    glow('lamp', colour.straw, 0.42), circle(600, 560, 900, 'url(#lamp)'),
    band(0, 56, width, 92, { ground: colour.night, figure: colour.straw, edge: colour.gold }),
    shelf(560), shelf(1000), shelf(1440),
  ]);
}

function book(x: number, floor: number, wide: number, tall: number, spine: string, mark: number): string {
  const figure = [colour.paper, colour.straw, colour.mist, colour.gold].includes(spine) ? colour.deep : colour.straw;
  const middle = x + wide / 2;
  const marks = [
    move(middle, floor - tall * 0.42, [horns(wide * 0.42, figure, 13)]),
    [0.2, 0.26, 0.74, 0.8].map((t) => rect(x, floor - tall * t, wide, 5, figure)).join(''),
    move(middle, floor - tall * 0.5, [polygon([[0, -tall * 0.16], [wide * 0.26, 0], [0, tall * 0.16], [-wide * 0.26, 0]], figure)]),
    [0.3, 0.5, 0.7].map((t) => circle(middle, floor - tall * t, wide * 0.15, figure)).join(''),
  ];
  return rect(x, floor - tall, wide, tall, spine, 5) + rect(x, floor - tall + 16, wide, 5, figure) + rect(x, floor - 24, wide, 5, figure) + (marks[mark] ?? '');
}

/** Night: a yurt with light in it, and a path of open books that leads to its door. */
export function readingYurt(): string {
  const [width, height] = [1600, 900];
  const back: Ridge = { width, base: 560, swing: 44, seed: 8, swells: 2.6 };
  const front: Ridge = { width, base: 640, swing: 30, seed: 14, swells: 1.4 };
  const doorstep = groundAt(front, 800) + 56;
  const trees = [[250, 120], [330, 90], [1240, 110], [1330, 140], [1405, 96]] as const;
  const path = [[812, 736, 62], [768, 770, 88], [836, 812, 118], [752, 866, 156]] as const;
  return picture(width, height, [
    sky('air', width, height, [colour.ink, colour.night, colour.deep, colour.lagoon]),
    stars(width, 480, 150, 5, colour.paper),
    sun('moon', 330, 200, 74, colour.paper, colour.mist, 0.5),
    ridge(back, height, colour.deep, { colour: colour.lagoon, lines: 5, gap: 16 }),
    ridge(front, height, colour.night, { colour: colour.teal, lines: 8, gap: 24 }),
    glow('lamp', colour.straw, 0.75), circle(800, 580, 520, 'url(#lamp)'),
    move(800, doorstep, [yurt('yurt', 360, { felt: colour.straw, shade: colour.gold, band: colour.clay, figure: colour.sand, door: colour.paper })]),
    melt('beam', [colour.straw, colour.straw], [0.55, 0]), polygon([[760, doorstep], [842, doorstep], [1090, 900], [560, 900]], 'url(#beam)'),
    ...path.map(([x, y, size]) => move(x, y, [openBook(size, { page: colour.paper, shade: colour.sand, cover: colour.clay, line: colour.straw })])),
    ...trees.map(([x, size]) => move(x, groundAt(front, x) + 26, [poplar(size, colour.teal, colour.deep)])),
  ]);
}
