// What people put into the land: yurts, houses, poplars, wind turbines, solar panels, power lines.
// Each stands on (0, 0) of its own and is moved to its place; `size` is its height in px.
import { band, crossbars } from './ornament.ts';
import * as colour from './palette.ts';
import { circle, clip, curve, fill, line, move, n, polygon, rect, stroke, type Point } from './svg.ts';

export interface YurtColours {
  readonly felt: string;
  readonly shade: string;
  readonly band: string;
  readonly figure: string;
  readonly door: string;
}

export const DAY_YURT: YurtColours = { felt: colour.paper, shade: colour.sand, band: colour.deep, figure: colour.straw, door: colour.clay };

export function yurt(id: string, size: number, colours: YurtColours = DAY_YURT): string {
  const half = 74;
  const wall = 46;
  const roof = `M${-half - 3} ${-wall}C${-half + 10} ${-wall - 26} -34 -90 -17 -93L17 -93C34 -90 ${half - 10} ${-wall - 26} ${half + 3} ${-wall}Z`;
  const lit = `M${-half} ${-wall}L${half} ${-wall}L${half - 3} 0L${-half + 3} 0Z`;
  return move(0, 0, [
    fill(lit, colours.felt),
    clip(`${id}-wall`, lit, [
      polygon([[22, -wall], [half, -wall], [half, 0], [22, 0]], colours.shade, 0.75),
      band(-half, -wall + 3, half * 2, 13, { ground: colours.band, figure: colours.figure, edge: colours.figure }),
    ]),
    fill(roof, colours.felt),
    clip(`${id}-roof`, roof, [
      fill(`M24 -100Q40 -70 30 ${-wall}L90 ${-wall}L90 -100Z`, colours.shade, 0.75),
      ...[-46, -17, 13, 44].map((x) => stroke(`M${x * 0.3} -94Q${x * 0.8} -76 ${x * 1.32} ${-wall}`, colours.band, 1.3, 0.55)),
    ]),
    fill('M-17 -93Q0 -107 17 -93Z', colours.band),
    rect(-19, -94.5, 38, 3.4, colours.figure, 1.7),
    rect(-15, -38, 30, 38, colours.band, 1.5),
    rect(-12, -35.5, 11.2, 35.5, colours.door, 1),
    rect(0.8, -35.5, 11.2, 35.5, colours.door, 1),
    ...[-6.4, 6.4].map((x) => move(x, -18, [polygon([[0, -8], [3.6, 0], [0, 8], [-3.6, 0]], colours.figure)])),
  ], size / 100);
}

export function house(size: number, colours: { wall: string; shade: string; roof: string; window: string }): string {
  const windows = [-34, -8, 18].map((x) => rect(x, -40, 15, 18, colours.window, 1));
  return move(0, 0, [
    polygon([[-50, -58], [50, -58], [50, 0], [-50, 0]], colours.wall),
    polygon([[38, -58], [50, -58], [50, 0], [38, 0]], colours.shade),
    ...windows,
    polygon([[-60, -56], [-42, -92], [42, -92], [60, -56]], colours.roof),
    rect(22, -104, 10, 20, colours.shade),
  ], size / 100);
}

/** A poplar: the tree that in the steppe means that somebody waters it. */
export function poplar(size: number, leaf: string, shade: string): string {
  const foliage = 'M0 -100C15 -82 18 -50 13 -22Q8 -8 0 -8Q-8 -8 -13 -22C-18 -50 -15 -82 0 -100Z';
  return move(0, 0, [rect(-1.6, -12, 3.2, 12, shade), fill(foliage, leaf), fill('M0 -100C15 -82 18 -50 13 -22Q8 -8 0 -8Q6 -40 0 -100Z', shade, 0.8)], size / 100);
}

/** `turn` is the angle of the first blade in degrees. */
export function turbine(size: number, turn: number, colours: { tower: string; shade: string; blade: string }): string {
  const hub: Point = [0, -68];
  const blade = fill('M-1.1 -1.5C-2.6 -10 -1.8 -22 -0.2 -38C0.7 -37 1.6 -16 1.2 -1.5Z', colours.blade);
  return move(0, 0, [
    polygon([[-2.1, 0], [-0.9, hub[1]], [0.9, hub[1]], [2.1, 0]], colours.tower),
    polygon([[0.5, 0], [0.3, hub[1]], [0.9, hub[1]], [2.1, 0]], colours.shade),
    move(hub[0], hub[1], [...[0, 120, 240].map((angle) => move(0, 0, [blade], 1, turn + angle)), circle(0, 0, 1.9, colours.tower)]),
  ], size / 100);
}

/** A row of tilted solar panels, `width` long. */
export function panels(width: number, size: number, colours: { glass: string; grid: string; leg: string }): string {
  const tilt = size * 0.42;
  const count = Math.max(1, Math.round(width / (size * 1.5)));
  const step = width / count;
  return Array.from({ length: count }, (_, i) => {
    const x = i * step;
    const corner = (u: number, v: number): Point => [x + u * step * 0.94 + v * tilt, -size * 0.18 - v * size * 0.72];
    const grid = [0.25, 0.5, 0.75].map((u) => line(corner(u, 0), corner(u, 1), colours.grid, Math.max(1, size * 0.014)));
    return line([x + step * 0.55, 0], [x + step * 0.6, -size * 0.5], colours.leg, size * 0.05)
      + polygon([corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)], colours.glass)
      + grid.join('') + line(corner(0, 0.5), corner(1, 0.5), colours.grid, Math.max(1, size * 0.014));
  }).join('');
}

/** Power poles that march off between two points, smaller as they go, with wires that sag between them. */
export function powerLine(from: Point, to: Point, count: number, size: number, shrink: number, ink: string): string {
  const poles = Array.from({ length: count }, (_, i) => {
    const t = 1 - shrink ** i;
    const far = 1 - shrink ** (count - 1);
    const tall = size * shrink ** i;
    return { x: from[0] + ((to[0] - from[0]) * t) / far, y: from[1] + ((to[1] - from[1]) * t) / far, tall };
  });
  const wires = poles.slice(1).flatMap((pole, i) => {
    const last = poles[i] ?? pole;
    return [-1, 1].map((side) => {
      const [ax, ay] = [last.x + side * last.tall * 0.14, last.y - last.tall * 0.9];
      const [bx, by] = [pole.x + side * pole.tall * 0.14, pole.y - pole.tall * 0.9];
      return stroke(`M${n(ax)} ${n(ay)}Q${n((ax + bx) / 2)} ${n((ay + by) / 2 + last.tall * 0.16)} ${n(bx)} ${n(by)}`, ink, Math.max(1, last.tall * 0.008), 0.8);
    });
  });
  const masts = poles.map(({ x, y, tall }) => {
    const arm = y - tall * 0.9;
    return line([x, y], [x, y - tall], ink, tall * 0.028) + line([x - tall * 0.16, arm], [x + tall * 0.16, arm], ink, tall * 0.022);
  });
  return [...wires, ...masts].join('');
}

/** An open book seen from its lower edge, `size` wide; its pages are the ground for whatever is set on them. */
export function openBook(size: number, colours: { page: string; shade: string; cover: string; line: string }): string {
  const half = (side: 1 | -1): string[] => [
    fill(`M0 6C${side * 14} -6 ${side * 36} -8 ${side * 52} 0L${side * 52} 7C${side * 36} -1 ${side * 14} 2 0 13Z`, colours.shade),
    fill(`M0 6C${side * 14} -6 ${side * 36} -8 ${side * 52} 0L${side * 46} -22C${side * 32} -28 ${side * 12} -26 0 -17Z`, colours.page),
    ...[0.25, 0.45, 0.65].map((t) => stroke(curve([[side * 7, 3 - 21 * t], [side * 26, -4.6 - 19 * t], [side * (45 - t * 4), -3.4 - 20 * t]]), colours.line, 0.5, 0.7)),
  ];
  return move(0, 0, [fill('M-55 4C-38 -4 -14 2 0 13C14 2 38 -4 55 4L55 11C38 4 16 8 0 19C-16 8 -38 4 -55 11Z', colours.cover), ...half(-1), ...half(1)], size / 110);
}

/** The bars of a shanyrak in a ring: the mark that stands for a common roof. */
export function crown(r: number, wood: string, light: string): string {
  return circle(0, 0, r, wood) + circle(0, 0, r * 0.8, light) + crossbars(r * 0.82, 3, wood, r * 0.075);
}
