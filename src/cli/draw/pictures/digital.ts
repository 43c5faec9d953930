// Pictures of digital services: a village that is connected, a window that everything comes through.
import { chance } from '../chance.ts';
import { groundAt, ridge, sky, stars, sun, type Ridge } from '../land.ts';
import { band, horns } from '../ornament.ts';
import * as colour from '../palette.ts';
import { circle, clip, curve, fill, glow, line, melt, move, n, picture, polygon, rect, ring, stroke, type Point } from '../svg.ts';
import { crown, house, poplar, yurt } from '../things.ts';

const EVENING_HOUSE = { wall: colour.teal, shade: colour.deep, roof: colour.night, window: colour.straw };

function mast(size: number): string {
  const rungs = [0.2, 0.36, 0.52, 0.68, 0.82].map((t) => {
    const half = 0.11 * (1 - t);
    const next = 0.11 * (0.85 - t);
    return [-1, 1].map((side) => line([side * half * size, -t * size], [-side * next * size, -(t + 0.15) * size], colour.haze, 3)).join('');
  });
  return line([-0.11 * size, 0], [0, -size], colour.haze, 5) + line([0.11 * size, 0], [0, -size], colour.haze, 5) + rungs.join('')
    + [0.16, 0.28, 0.4].map((r, i) => ring(0, -size, r * size, colour.straw, 3.5, 0.75 - i * 0.2)).join('') + circle(0, -size, 11, colour.straw);
}

/** Dusk: every house of the village hangs on the mast by an arc of light. */
export function connectedVillage(): string {
  const [width, height] = [1600, 900];
  const back: Ridge = { width, base: 560, swing: 40, seed: 12, swells: 2.4 };
  const front: Ridge = { width, base: 700, swing: 40, seed: 41, swells: 1.5 };
  const houses = [[180, 118], [395, 96], [610, 126], [980, 112], [1190, 92], [1420, 124]] as const;
  const top: Point = [800, groundAt(back, 800) - 330];
  return picture(width, height, [
    sky('air', width, height, [colour.ink, colour.night, colour.deep, colour.teal, colour.amber]),
    stars(width, 420, 110, 8, colour.paper),
    ridge(back, height, colour.deep, { colour: colour.lagoon, lines: 5, gap: 16 }),
    move(800, groundAt(back, 800) + 30, [mast(358)]),
    ridge(front, height, colour.night, { colour: colour.teal, lines: 6, gap: 24 }),
    ...houses.map(([x, size]) => {
      const roof: Point = [x, groundAt(front, x) + 26 - size * 0.92];
      const lift = Math.min(top[1], roof[1]) - 40 - Math.abs(x - top[0]) * 0.09;
      const arc = `M${n(top[0])} ${n(top[1])}Q${n((x + top[0]) / 2)} ${n(lift)} ${n(roof[0])} ${n(roof[1])}`;
      return stroke(arc, colour.straw, 2.6, 0.7) + circle(roof[0], roof[1], 7, colour.straw);
    }),
    glow('lamp', colour.straw, 0.4),
    ...houses.map(([x, size]) => circle(x, groundAt(front, x) + 5, size * 1.25, 'url(#lamp)')),
    ...[90, 285, 500, 720, 880, 1080, 1300, 1530].map((x, i) => move(x, groundAt(front, x) + 34, [poplar(92 + (i % 3) * 26, colour.lagoon, colour.teal)])),
    ...houses.map(([x, size]) => move(x, groundAt(front, x) + 26, [house(size, EVENING_HOUSE)])),
    band(0, 838, width, 62, { ground: colour.ink, figure: colour.amber, edge: colour.amber }),
  ]);
}

/** The single window: a dark room, a bright arch with the whole steppe in it, a tablet on the sill. */
export function singleWindow(): string {
  const [width, height] = [1200, 1500];
  const arch = 'M270 1120L270 560C270 340 420 230 600 190C780 230 930 340 930 560L930 1120Z';
  const land: Ridge = { width, base: 820, swing: 40, seed: 17, swells: 2.2 };
  return picture(width, height, [
    melt('wall', [colour.ink, colour.night, colour.deep]), rect(0, 0, width, height, 'url(#wall)'),
    glow('spill', colour.straw, 0.45), circle(600, 760, 720, 'url(#spill)'),
    fill(arch, colour.paper),
    clip('view', arch, [
      move(0, 0, [melt('air', [colour.mist, colour.paper, colour.straw]), rect(0, 150, width, 800, 'url(#air)')]),
      sun('halo', 720, 620, 78, colour.gold, colour.paper, 0.9),
      ridge(land, 1130, colour.lagoon, { colour: colour.mist, lines: 4, gap: 15 }),
      ridge({ ...land, base: 900, seed: 23 }, 1130, colour.teal, { colour: colour.lagoon, lines: 4, gap: 17 }),
      move(430, 968, [yurt('yurt', 110)]),
      ridge({ ...land, base: 1010, seed: 7, swing: 26 }, 1130, colour.deep, { colour: colour.teal, lines: 4, gap: 19 }),
    ]),
    stroke(arch, colour.clay, 30), stroke(arch, colour.amber, 6),
    line([600, 200], [600, 1110], colour.clay, 13), line([282, 700], [918, 700], colour.clay, 13),
    rect(190, 1112, 820, 54, colour.clay, 8), rect(190, 1112, 820, 12, colour.amber, 6),
    band(0, 1290, width, 96, { ground: colour.night, figure: colour.straw, edge: colour.gold }),
    move(700, 1112, [tablet(), bowl(250, -2)]),
  ]);
}

function tablet(): string {
  const tiles = [[-72, -150], [-12, -150], [-72, -92], [-12, -92]] as const;
  return move(-30, 0, [
    rect(-98, -182, 164, 182, colour.ink, 14), rect(-86, -170, 140, 150, colour.haze, 5),
    ...tiles.map(([x, y], i) => rect(x, y, 52, 50, [colour.teal, colour.gold, colour.lagoon, colour.clay][i] ?? colour.teal, 6)),
  ], 1, -4);
}

/** A tea bowl (пиала) with its steam. */
function bowl(x: number, y: number): string {
  return move(x, y, [
    fill('M-56 -62C-52 -20 -26 -8 -20 0L20 0C26 -8 52 -20 56 -62Z', colour.paper), fill('M14 -62C14 -30 8 -10 4 0L20 0C26 -8 52 -20 56 -62Z', colour.sand),
    rect(-56, -66, 112, 9, colour.gold, 4.5),
    ...[-16, 14].map((dx) => stroke(curve([[dx, -86], [dx + 12, -112], [dx - 6, -138], [dx + 8, -166]]), colour.paper, 4, 0.5)),
  ]);
}

/** A felt of tiles, each with a figure of its own: services that no longer need a journey. */
export function serviceTiles(): string {
  const [width, height] = [1600, 900];
  const size = 160;
  const next = chance(64);
  const tiles = Array.from({ length: 6 }, (_, row) => Array.from({ length: 10 }, (_tile, column) => tile(next, column * size, row * size - 30, size))).flat();
  return picture(width, height, [rect(0, 0, width, height, colour.night), ...tiles]);
}

/** Grounds with the colour of their figures. */
const TILE_COLOURS = [
  [colour.deep, colour.straw], [colour.teal, colour.haze], [colour.lagoon, colour.night], [colour.mist, colour.deep],
  [colour.gold, colour.night], [colour.night, colour.gold], [colour.sand, colour.clay], [colour.deep, colour.mist],
] as const;

function tile(next: () => number, x: number, y: number, size: number): string {
  const [ground, figure] = TILE_COLOURS[Math.floor(next() * TILE_COLOURS.length)] ?? TILE_COLOURS[0];
  const half = size / 2;
  const figures = [
    move(half, size * 0.8, [horns(size * 0.56, figure, 12)]),
    move(half, size * 0.2, [horns(size * 0.56, figure, 12)], 1, 180),
    polygon([[half, 24], [size - 24, half], [half, size - 24], [24, half]], figure) + circle(half, half, 17, ground),
    move(half, half, [crown(54, figure, ground)]),
    [144, 96, 48].map((r, i) => fill(`M0 ${size}V${size - r}A${r} ${r} 0 0 1 ${r} ${size}Z`, i === 1 ? ground : figure)).join(''),
    ring(half, half, 50, figure, 13) + circle(half, half, 21, figure),
  ];
  return move(x, y, [rect(0, 0, size + 0.5, size + 0.5, ground), figures[Math.floor(next() * figures.length)] ?? '']);
}
