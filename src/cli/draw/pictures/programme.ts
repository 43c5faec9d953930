// Pictures of the programme as a whole: the steppe at sunrise, and the shanyrak over everybody's head.
import { birds, featherGrass, groundAt, ridge, sky, sun, type Ridge } from '../land.ts';
import { crossbars, shanyrak } from '../ornament.ts';
import * as colour from '../palette.ts';
import { circle, glow, melt, move, picture, rect, ribbon, ring, type Point } from '../svg.ts';
import { DAY_YURT, yurt } from '../things.ts';

/** Sunrise: the sun carries the bars of a shanyrak, the ridges carry the light away from it. */
export function sunrise(): string {
  const [width, height] = [1600, 900];
  const far: Ridge = { width, base: 560, swing: 34, seed: 11, swells: 3 };
  const middle: Ridge = { width, base: 630, swing: 46, seed: 5, swells: 2 };
  const near: Ridge = { width, base: 735, swing: 60, seed: 21, swells: 1.6 };
  return picture(width, height, [
    sky('air', width, height, [colour.mist, colour.haze, colour.paper, colour.sand, colour.straw]),
    ...[460, 380, 305].map((r, i) => ring(1090, 545, r, colour.paper, 3, 0.5 - i * 0.1)),
    sun('halo', 1090, 545, 215, colour.gold, colour.paper, 0.9),
    circle(1090, 545, 184, colour.straw),
    move(1090, 545, [crossbars(186, 3, colour.gold, 13)]),
    birds([[560, 230, 30], [640, 262, 22], [500, 290, 18], [705, 214, 15]], colour.deep),
    ridge(far, height, colour.lagoon, { colour: colour.mist, lines: 5, gap: 15 }),
    ridge(middle, height, colour.teal, { colour: colour.lagoon, lines: 6, gap: 18 }),
    ridge(near, height, colour.deep, { colour: colour.teal, lines: 7, gap: 20 }),
    ...[[330, 150, 'a'], [520, 96, 'b'], [215, 84, 'c']].map(([x, size, id]) => {
      const place = Number(x);
      return move(place, groundAt(near, place) + 12, [yurt(`yurt-${id}`, Number(size), DAY_YURT)]);
    }),
    featherGrass([860, 915], [1620, 905], 46, 250, 9, { stem: colour.amber, plume: colour.straw }),
    featherGrass([-40, 930], [640, 930], 30, 130, 3, { stem: colour.amber, plume: colour.gold }),
  ]);
}

/** The crown of a yurt from below, the day in its middle. */
export function crownFromBelow(): string {
  const [width, height] = [1200, 1500];
  return picture(width, height, [
    melt('felt', [colour.night, colour.ink]), rect(0, 0, width, height, 'url(#felt)'),
    glow('day', colour.straw, 0.75), circle(600, 700, 760, 'url(#day)'),
    shanyrak(600, 700, 300, 1100, 44, { wood: colour.clay, light: colour.haze, pole: colour.amber }),
    ring(600, 700, 470, colour.clay, 10, 0.9),
    ring(600, 700, 640, colour.clay, 7, 0.7),
    ring(600, 700, 830, colour.clay, 5, 0.5),
    ...Array.from({ length: 44 }, (_, i) => {
      const angle = ((i + 0.5) / 44) * Math.PI * 2;
      return circle(600 + Math.cos(angle) * 390, 700 + Math.sin(angle) * 390, 8, colour.straw, 0.9);
    }),
  ]);
}

/** Four ridges, one for each goal: water, roads, light, books; a road of light runs over all of them. */
export function fourRidges(): string {
  const [width, height] = [1600, 900];
  const tones = [colour.mist, colour.lagoon, colour.teal, colour.deep];
  const leftEdge: Point[] = [[250, 900], [520, 760], [860, 690], [1010, 600], [900, 520], [950, 446], [1076, 390]];
  const rightEdge: Point[] = [[1084, 389], [978, 446], [935, 520], [1062, 604], [900, 712], [590, 790], [420, 900]];
  return picture(width, height, [
    sky('air', width, height, [colour.sand, colour.paper, colour.haze]),
    sun('halo', 1190, 318, 104, colour.gold, colour.straw, 0.8),
    ...tones.map((tone, i) => ridge({ width, base: 400 + i * 125, swing: 48 + i * 6, seed: 31 + i * 7, swells: 2.4 - i * 0.4 }, height, tone,
      { colour: tones[Math.max(0, i - 1)] ?? tone, lines: 4, gap: 16 })),
    ribbon(leftEdge, rightEdge, colour.straw, 0.92),
    birds([[420, 240, 26], [500, 205, 18], [360, 190, 14]], colour.deep),
  ]);
}
