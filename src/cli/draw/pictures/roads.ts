// Pictures of roads: a road to the horizon, a bridge over spring water, the layers under the asphalt.
import { between, chance } from '../chance.ts';
import { birds, featherGrass, ridge, sky, sun } from '../land.ts';
import * as colour from '../palette.ts';
import { circle, clip, curve, fill, line, move, n, picture, polygon, rect, stroke, type Point } from '../svg.ts';
import { powerLine, yurt } from '../things.ts';

/** A straight road that meets the horizon under a low sun. */
export function roadToHorizon(): string {
  const [width, height] = [1600, 900];
  const horizon = 470;
  const clouds = [[180, 190, 300], [980, 130, 380], [1260, 250, 220], [420, 290, 200]] as const;
  const far: Point = [760, horizon + 4];
  const dashes = [0.02, 0.06, 0.12, 0.2, 0.32, 0.48, 0.7].map((t, i, all) => {
    const [from, to] = [t, t + ((all[i + 1] ?? 1) - t) * 0.5];
    const at = (k: number, side: number): Point => [far[0] + (830 - far[0]) * k + side * 13 * k, far[1] + (900 - far[1]) * k];
    return polygon([at(from, -1), at(from, 1), at(to, 1), at(to, -1)], colour.straw);
  });
  return picture(width, height, [
    sky('air', width, height, [colour.deep, colour.lagoon, colour.mist, colour.sand, colour.straw, colour.straw]),
    sun('halo', 760, 428, 118, colour.paper, colour.paper, 0.8),
    ...clouds.map(([x, y, long]) => stroke(`M${x} ${y}H${x + long}M${x + long * 0.25} ${y + 18}H${x + long * 0.8}`, colour.paper, 8, 0.5)),
    ridge({ width, base: horizon - 12, swing: 26, seed: 4, swells: 3 }, height, colour.lagoon, { colour: colour.mist, lines: 3, gap: 9 }),
    rect(0, horizon, width, height - horizon, colour.teal),
    ...Array.from({ length: 11 }, (_, i) => line([0, horizon + 8 + i * i * 3.7], [width, horizon + 8 + i * i * 3.7], colour.lagoon, 1.5 + i * 0.35, 0.5)),
    polygon([[far[0] - 5, far[1]], [far[0] + 5, far[1]], [1240, 900], [340, 900]], colour.sand),
    polygon([[far[0] - 4, far[1]], [far[0] + 4, far[1]], [1180, 900], [400, 900]], colour.night),
    ...dashes,
    powerLine([1500, 880], [820, horizon + 4], 9, 560, 0.66, colour.ink),
    birds([[520, 300, 24], [590, 270, 17], [470, 262, 14]], colour.night),
    featherGrass([-40, 930], [330, 925], 24, 230, 6, { stem: colour.amber, plume: colour.straw }),
  ]);
}

/** A bridge of three arches; the river doubles it. */
export function bridge(): string {
  const [width, height] = [1600, 900];
  const water = 610;
  const arches = [[104, 400], [560, 480], [1096, 400]] as const;
  const openings = arches.map(([x, w]) => `M${x} ${water}V${water - 60}A${w / 2} ${n(w * 0.36)} 0 0 1 ${x + w} ${water - 60}V${water}Z`).join('');
  const deck = `M-20 ${water}V386C420 322 1180 322 1620 386V${water}Z`;
  const body = [
    `<path d="${deck}${openings}" fill="${colour.sand}" fill-rule="evenodd"/>`,
    ...arches.map(([x, w]) => stroke(`M${x} ${water}V${water - 60}A${w / 2} ${n(w * 0.36)} 0 0 1 ${x + w} ${water - 60}V${water}`, colour.clay, 16)),
    stroke('M-20 386C420 322 1180 322 1620 386', colour.clay, 20), stroke('M-20 350C420 286 1180 286 1620 350', colour.clay, 7),
    ...Array.from({ length: 33 }, (_, i) => {
      const x = i * 50;
      const top = 302 + ((x - 800) / 820) ** 2 * 48;
      return line([x, top], [x, top + 36], colour.clay, 5);
    }),
  ];
  return picture(width, height, [
    sky('air', width, height, [colour.mist, colour.haze, colour.paper, colour.sand]),
    sun('halo', 1250, 170, 80, colour.gold, colour.paper, 0.9),
    ridge({ width, base: 430, swing: 36, seed: 2, swells: 2.5 }, height, colour.mist, { colour: colour.lagoon, lines: 4, gap: 16 }),
    ridge({ width, base: 500, swing: 30, seed: 33, swells: 1.8 }, height, colour.lagoon, { colour: colour.teal, lines: 5, gap: 16 }),
    move(372, 545, [yurt('yurt', 84)]),
    rect(0, water, width, height - water, colour.teal),
    ...body,
    clip('water', `M0 ${water}H${width}V${height}H0Z`, [
      `<g opacity="0.34" transform="translate(0 ${water * 2}) scale(1 -1)">${body.join('')}</g>`,
      ...Array.from({ length: 13 }, (_, i) => {
        const y = water + 14 + i * 22;
        const start = (i * 397) % 900;
        return stroke(`M${start} ${y}h${220 + (i * 83) % 300}M${(start + 760) % 1500} ${y + 8}h${140 + (i * 61) % 220}`, colour.mist, 4, 0.6);
      }),
    ]),
    birds([[640, 180, 26], [716, 150, 18], [570, 140, 15]], colour.deep),
  ]);
}

/** What a road stands on: soil, sand, gravel, two layers of asphalt. */
export function roadLayers(): string {
  const [width, height] = [1600, 900];
  const next = chance(52);
  const top = 250;
  const layers = [
    { tone: colour.night, dots: colour.teal, count: 60, size: [3, 5] },
    { tone: colour.deep, dots: colour.lagoon, count: 90, size: [5, 9] },
    { tone: colour.lagoon, dots: colour.haze, count: 110, size: [9, 17] },
    { tone: colour.straw, dots: colour.amber, count: 170, size: [2, 4] },
    { tone: colour.clay, dots: colour.amber, count: 40, size: [4, 12] },
  ] as const;
  const heights = [62, 84, 132, 122, 250];
  const shapes = layers.map(({ tone, dots, count, size }, i) => {
    const above = heights.slice(0, i).reduce((sum, h) => sum + h, top);
    const step = 96 * i;
    const tall = heights[i] ?? 0;
    const body = `M0 ${above}H${1180 + step}L${1180 + step + 60} ${above + tall + 2}H0Z`;
    const marks = Array.from({ length: count }, () => circle(next() * (1220 + step), above + 8 + next() * (tall - 16), between(next, size[0], size[1]), dots, 0.75));
    return clip(`layer-${i}`, body, [rect(0, above, width, tall + 4, tone), ...marks]);
  });
  return picture(width, height, [
    sky('air', width, height, [colour.mist, colour.haze, colour.paper, colour.sand]),
    sun('halo', 1330, 130, 70, colour.gold, colour.paper, 0.9),
    fill(`${curve([[1060, 520], [1300, 486], [1620, 470]])}L1620 900L1060 900Z`, colour.teal),
    fill(`${curve([[1060, 640], [1360, 600], [1620, 590]])}L1620 900L1060 900Z`, colour.deep),
    ...shapes.reverse(),
    rect(0, top - 8, 1180, 12, colour.ink, 3), ...Array.from({ length: 6 }, (_, i) => rect(40 + i * 200, top - 8, 110, 7, colour.straw)),
    move(420, top - 8, [bus()]),
  ]);
}

function bus(): string {
  const wheel = (x: number): string => circle(x, -26, 28, colour.ink) + circle(x, -26, 12, colour.sand);
  return move(0, 0, [
    rect(-190, -176, 380, 146, colour.paper, 22), rect(-190, -92, 380, 26, colour.gold), rect(-190, -66, 380, 36, colour.deep, 10),
    ...[-170, -104, -38, 28].map((x) => rect(x, -156, 56, 54, colour.teal, 8)), rect(98, -156, 80, 54, colour.lagoon, 8), rect(94, -92, 5, 60, colour.sand),
    wheel(-110), wheel(112), rect(176, -60, 16, 12, colour.straw, 4),
  ]);
}
