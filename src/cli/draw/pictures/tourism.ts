// Pictures of the land as a guest sees it: a lake with yurts, rock drawings, feather grass.
import { birds, featherGrass, mountains, ridge, sky, stars, sun } from '../land.ts';
import * as colour from '../palette.ts';
import { circle, clip, curve, fill, melt, mirror, move, picture, polygon, polyline, rect, stroke, type Point } from '../svg.ts';
import { yurt } from '../things.ts';

/** A camp by a lake at first light; the water holds everything twice. */
export function lakeCamp(): string {
  const [width, height] = [1600, 900];
  const shore = 520;
  const scene = (id: string): string[] => [
    mountains(width, shore, 330, 71, { lit: colour.lagoon, shade: colour.teal, snow: colour.paper }),
    fill(`${curve([[0, 480], [300, 455], [620, 490], [1000, 462], [1350, 486], [1600, 458]])}L1600 ${shore}L0 ${shore}Z`, colour.deep),
    move(350, shore - 4, [yurt(`${id}-a`, 128)]), move(520, shore - 2, [yurt(`${id}-b`, 96)]), move(218, shore - 2, [yurt(`${id}-c`, 84)]),
  ];
  return picture(width, height, [
    sky('air', width, shore + 40, [colour.deep, colour.lagoon, colour.mist, colour.sand, colour.straw]),
    stars(width, 170, 50, 18, colour.paper),
    sun('halo', 1130, 330, 86, colour.sand, colour.paper, 0.9),
    ...scene('shore'),
    melt('lake', [colour.straw, colour.mist, colour.lagoon, colour.teal]), rect(0, shore, width, height - shore, 'url(#lake)'),
    clip('water', `M0 ${shore}H${width}V${height}H0Z`, [`<g opacity="0.5" transform="translate(0 ${shore * 2}) scale(1 -1)">${scene('mirror').join('')}</g>`]),
    ...Array.from({ length: 15 }, (_, i) => stroke(`M${(i * 331) % 1300} ${shore + 20 + i * 24}h${160 + (i * 97) % 320}`, colour.paper, 3.5, 0.55)),
    birds([[760, 230, 28], [840, 200, 19], [700, 180, 16]], colour.night),
    featherGrass([980, 930], [1640, 915], 34, 230, 12, { stem: colour.clay, plume: colour.straw }),
  ]);
}

/** One goat in the manner of the Bronze Age: a bow of a back, four strokes of legs, great ringed horns. */
function goat(size: number): string {
  const tone = colour.sand;
  return move(0, 0, [
    fill('M-58 -34C-40 -54 20 -56 46 -48L62 -70L74 -60L62 -38C40 -24 -30 -22 -58 -34Z', tone),
    ...[[-50, -62], [-34, -30], [34, 30], [50, 62]].map(([x = 0, foot = 0]) => stroke(curve([[x, -36], [x + (foot - x) * 0.2, -16], [foot * 0.92, 6]]), tone, 6)),
    stroke('M62 -66C58 -112 16 -128 -22 -104', tone, 7), stroke('M68 -66C72 -124 14 -146 -30 -118', tone, 6),
    ...[[50, -98], [32, -111], [10, -116], [-10, -111]].map(([x = 0, y = 0]) => circle(x, y - 8, 5, tone)),
    stroke('M-58 -36C-68 -44 -70 -52 -66 -58', tone, 5), stroke('M70 -58L80 -52', tone, 5),
  ], size / 150);
}

/** A rock wall with a herd and a figure whose head is the sun. */
export function rockDrawings(): string {
  const [width, height] = [1600, 900];
  const head: Point = [1090, 330];
  const cracks: Point[][] = [
    [[470, 0], [340, 300], [420, 620], [250, 900]], [[1330, 0], [1420, 260], [1310, 560], [1440, 900]],
    [[340, 300], [120, 340], [0, 330]], [[420, 620], [900, 700], [1310, 560]],
  ];
  return picture(width, height, [
    melt('rock', [colour.clay, '#6e3a27', '#47291f']), rect(0, 0, width, height, 'url(#rock)'),
    polygon([[0, 0], [470, 0], [340, 300], [420, 620], [250, 900], [0, 900]], colour.ink, 0.2),
    polygon([[1600, 0], [1330, 0], [1420, 260], [1310, 560], [1440, 900], [1600, 900]], colour.ink, 0.26),
    polygon([[470, 0], [820, 0], [700, 130], [360, 250]], colour.straw, 0.08),
    polygon([[420, 620], [900, 700], [1310, 560], [1400, 790], [800, 900], [250, 900]], colour.ink, 0.16),
    ...cracks.map((crack) => stroke(polyline(crack), colour.ink, 4, 0.5)),
    move(620, 420, [goat(250)]), move(800, 690, [goat(200)]), move(230, 400, [goat(130)]),
    move(420, 640, [mirror([goat(190)])]), move(850, 190, [mirror([goat(120)])]), move(1390, 720, [mirror([goat(160)])]),
    ...Array.from({ length: 17 }, (_, i) => {
      const angle = Math.PI * 0.8 + (i / 16) * Math.PI * 1.4;
      const at = (r: number): string => `${head[0] + Math.cos(angle) * r} ${head[1] + Math.sin(angle) * r}`;
      return stroke(`M${at(94)}L${at(132)}`, colour.straw, 9) + circle(head[0] + Math.cos(angle) * 156, head[1] + Math.sin(angle) * 156, 7, colour.straw);
    }),
    circle(head[0], head[1], 80, colour.straw), circle(head[0], head[1], 58, '#6e3a27'), circle(head[0], head[1], 28, colour.straw),
    stroke('M1090 410V590M1090 590L1030 740M1090 590L1150 740M1090 460L980 520M1090 460L1200 520M980 520L960 470M1200 520L1220 470', colour.straw, 15),
  ]);
}

/** Feather grass at arm's length, a low sun behind it. */
export function featherGrassClose(): string {
  const [width, height] = [1200, 1500];
  return picture(width, height, [
    sky('air', width, height, [colour.mist, colour.haze, colour.paper, colour.sand, colour.straw]),
    sun('halo', 470, 640, 190, colour.gold, colour.paper, 0.9),
    ridge({ width, base: 900, swing: 36, seed: 6, swells: 2 }, height, colour.lagoon, { colour: colour.mist, lines: 5, gap: 20 }),
    ridge({ width, base: 1040, swing: 44, seed: 28, swells: 1.6 }, height, colour.teal, { colour: colour.lagoon, lines: 6, gap: 24 }),
    ridge({ width, base: 1230, swing: 36, seed: 10, swells: 1.4 }, height, colour.deep, { colour: colour.teal, lines: 6, gap: 26 }),
    featherGrass([-160, 1500], [1200, 1500], 20, 760, 40, { stem: colour.mist, plume: colour.paper, hairs: 12 }),
    featherGrass([-220, 1540], [1180, 1540], 22, 980, 15, { stem: colour.amber, plume: colour.straw, hairs: 14 }),
    birds([[830, 300, 34], [930, 262, 24], [760, 250, 20]], colour.deep),
  ]);
}
