// Pictures of clean energy: turbines on a ridge and rows of panels. The film of the same ridge is in ../film.ts.
import { groundAt, ridge, sky, sun, type Ridge } from '../land.ts';
import { band } from '../ornament.ts';
import * as colour from '../palette.ts';
import { line, move, picture, polygon, rect, ring, type Point } from '../svg.ts';
import { house, panels, poplar, turbine } from '../things.ts';

const WHITE = { tower: colour.paper, shade: colour.mist, blade: colour.paper };

/** Evening: five turbines stand on the ridge. */
export function windRidge(): string {
  const [width, height] = [1600, 900];
  const back: Ridge = { width, base: 590, swing: 44, seed: 16, swells: 2.4 };
  const front: Ridge = { width, base: 720, swing: 46, seed: 3, swells: 1.7 };
  const far = [[150, 190, 20], [390, 230, 75], [1180, 210, 40], [1440, 240, 100]] as const;
  const near = [[560, 420, 8], [900, 560, 52], [1270, 460, 85]] as const;
  return picture(width, height, [
    sky('air', width, height, [colour.night, colour.deep, colour.lagoon, colour.sand, colour.gold, colour.gold]),
    ...[300, 230, 165].map((r, i) => ring(330, 520, r, colour.sand, 3, 0.5 - i * 0.1)),
    sun('halo', 330, 520, 106, colour.sand, colour.straw, 0.9),
    ...far.map(([x, size, turn]) => move(x, groundAt(back, x) + 14, [turbine(size, turn, WHITE)])),
    ridge(back, height, colour.teal, { colour: colour.lagoon, lines: 6, gap: 16 }),
    ...near.map(([x, size, turn]) => move(x, groundAt(front, x) + 16, [turbine(size, turn, WHITE)])),
    ridge(front, height, colour.deep, { colour: colour.teal, lines: 7, gap: 20 }),
    band(0, 838, width, 62, { ground: colour.ink, figure: colour.straw, edge: colour.gold }),
  ]);
}

/** Rows of panels that follow the land towards the village. */
export function solarField(): string {
  const [width, height] = [1600, 900];
  const houses = [[210, 60], [290, 74], [390, 64]] as const;
  const trees = [[150, 74], [250, 62], [340, 88], [450, 70]] as const;
  const rows = [[455, 52], [512, 70], [590, 96], [694, 130], [836, 176]] as const;
  return picture(width, height, [
    sky('air', width, height, [colour.lagoon, colour.mist, colour.haze, colour.paper]),
    sun('halo', 1170, 152, 84, colour.gold, colour.straw, 0.85),
    ...Array.from({ length: 16 }, (_, i) => {
      const angle = (i / 16) * Math.PI * 2;
      const at = (r: number): Point => [1170 + Math.cos(angle) * r, 152 + Math.sin(angle) * r];
      return line(at(104), at(i % 2 === 0 ? 138 : 124), colour.gold, 7);
    }),
    ridge({ width, base: 330, swing: 34, seed: 13, swells: 2.6 }, height, colour.mist, { colour: colour.lagoon, lines: 3, gap: 14 }),
    ridge({ width, base: 388, swing: 16, seed: 25, swells: 2 }, height, colour.lagoon),
    ...houses.map(([x, size]) => move(x, 412, [house(size, { wall: colour.paper, shade: colour.sand, roof: colour.clay, window: colour.deep })])),
    ...trees.map(([x, size]) => move(x, 414, [poplar(size, colour.teal, colour.deep)])),
    rect(0, 408, width, height - 408, colour.straw),
    ...rows.map(([y, size], i) => polygon([[0, y - 8], [width, y - 8], [width, y + size * 0.34], [0, y + size * 0.34]], colour.gold, 0.35 + i * 0.03)),
    ...rows.map(([y, size], i) => {
      const glass = i % 2 === 0 ? colour.deep : colour.night;
      return move(-60 - i * 40, y + size * 0.14, [panels(1800, size, { glass, grid: colour.lagoon, leg: colour.ink })]);
    }),
  ]);
}
