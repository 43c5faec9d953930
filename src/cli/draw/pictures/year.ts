// One ridge at seven times of the year: the same lines, another light.
import { birds, featherGrass, groundAt, ridge, sky, stars, sun, type Ridge } from '../land.ts';
import { rosette } from '../ornament.ts';
import * as colour from '../palette.ts';
import { circle, move, picture, rect, stroke } from '../svg.ts';
import { poplar, yurt } from '../things.ts';

interface Season {
  readonly sky: readonly string[];
  readonly light: { readonly x: number; readonly y: number; readonly disc: string; readonly halo: string };
  /** From the farthest ridge to the nearest. */
  readonly ridges: readonly [string, string, string];
  readonly leaves?: readonly [leaf: string, shade: string];
  readonly weather?: 'snow' | 'rain' | 'stars';
  readonly grass?: readonly [stem: string, plume: string];
  readonly guests?: boolean;
}

export const SEASONS = {
  frost: { sky: [colour.mist, colour.haze, colour.paper], light: { x: 880, y: 250, disc: colour.paper, halo: colour.sand }, ridges: ['#cfe0dd', '#e4ece4', colour.paper], weather: 'snow', leaves: [colour.mist, colour.lagoon] },
  thaw: { sky: [colour.lagoon, colour.mist, colour.haze], light: { x: 300, y: 260, disc: colour.straw, halo: colour.paper }, ridges: [colour.haze, colour.lagoon, colour.amber], weather: 'rain', leaves: [colour.clay, '#6e3a27'] },
  tulips: { sky: [colour.mist, colour.paper, colour.sand], light: { x: 840, y: 240, disc: colour.straw, halo: colour.gold }, ridges: [colour.mist, colour.lagoon, colour.teal], leaves: ['#6fae7c', colour.teal], grass: [colour.teal, '#c8553d'] },
  noon: { sky: [colour.teal, colour.lagoon, colour.mist], light: { x: 600, y: 190, disc: colour.paper, halo: colour.straw }, ridges: [colour.lagoon, colour.straw, colour.gold], leaves: [colour.teal, colour.deep], guests: true },
  harvest: { sky: [colour.straw, colour.sand, colour.paper], light: { x: 260, y: 300, disc: colour.gold, halo: colour.straw }, ridges: [colour.straw, colour.gold, colour.amber], leaves: [colour.gold, colour.amber], grass: [colour.clay, colour.straw] },
  dusk: { sky: [colour.night, colour.clay, colour.amber, colour.straw], light: { x: 720, y: 430, disc: colour.gold, halo: colour.straw }, ridges: [colour.clay, colour.night, colour.ink], guests: true },
  night: { sky: [colour.ink, colour.night, colour.deep], light: { x: 900, y: 200, disc: colour.paper, halo: colour.mist }, ridges: [colour.deep, colour.night, colour.ink], weather: 'stars', leaves: [colour.night, colour.ink] },
} as const satisfies Readonly<Record<string, Season>>;

export function season(look: Season): string {
  const [width, height] = [1200, 800];
  const shapes: readonly Ridge[] = [
    { width, base: 470, swing: 52, seed: 41, swells: 2.4 }, { width, base: 560, swing: 48, seed: 17, swells: 1.8 }, { width, base: 670, swing: 40, seed: 23, swells: 1.3 },
  ];
  const [far, middle, near] = look.ridges;
  const front = shapes[2]!;
  return picture(width, height, [
    sky('air', width, height, look.sky),
    look.weather === 'stars' ? stars(width, 460, 130, 12, colour.paper) : '',
    sun('light', look.light.x, look.light.y, 74, look.light.disc, look.light.halo, 0.7),
    ...[far, middle, near].map((tone, i) => ridge(shapes[i]!, height, tone, { colour: [middle, near, far][i] ?? tone, lines: 4, gap: 17 })),
    ...(look.leaves ? [[180, 130], [240, 104], [930, 120], [990, 150], [1050, 110]].map(([x = 0, size = 0]) => move(x, groundAt(front, x) + 14, [poplar(size, look.leaves![0], look.leaves![1])])) : []),
    look.guests ? move(560, groundAt(front, 560) + 16, [yurt('yurt', 130)]) + move(720, groundAt(front, 720) + 14, [yurt('small', 92)]) : '',
    look.grass ? featherGrass([-60, 830], [1240, 820], 44, 170, 6, { stem: look.grass[0], plume: look.grass[1] }) : '',
    look.weather === 'snow' ? stars(width, height, 150, 30, colour.paper) : '',
    look.weather === 'rain' ? Array.from({ length: 60 }, (_, i) => stroke(`M${(i * 173) % 1240} ${(i * 97) % 760}l-10 34`, colour.paper, 3, 0.55)).join('') : birds([[420, 210, 24], [490, 184, 17]], colour.night),
  ]);
}

/** Figure and ground of one felt, and the same two changed over. */
export function feltPair(ground: string, figure: string): string {
  const side = 800;
  return picture(side, side, [
    rect(0, 0, side, side, figure), rect(44, 44, 712, 712, ground, 18),
    rosette(400, 400, 260, figure, 13), circle(400, 400, 22, ground),
    ...[[150, 150], [650, 150], [150, 650], [650, 650]].map(([x = 0, y = 0]) => rosette(x, y, 84, figure, 6)),
  ]);
}
