// Kazakh ornament as geometry: the ram's horn (қошқар мүйіз), bands and rosettes made of it, and the shanyrak.
import { circle, curve, mirror, move, n, polygon, rect, ring, stroke, type Point } from './svg.ts';

/** Half of a ram's horn: it rises from the origin, bows outward to the right and rolls in. One unit tall. */
function halfHorn(): string {
  const centre: Point = [0.46, -0.52];
  const steps = 30;
  const coil = Array.from({ length: steps + 1 }, (_, i): Point => {
    const t = i / steps;
    const angle = -Math.PI * 0.86 + t * Math.PI * 2.15;
    const r = 0.4 - t * 0.27;
    return [centre[0] + Math.cos(angle) * r, centre[1] + Math.sin(angle) * r];
  });
  return curve([[0, 0], [0.02, -0.2], ...coil].map(([x, y]): Point => [x * 100, y * 100]));
}

const HALF_HORN = halfHorn();

/** A pair of horns that stands on (0, 0), `size` tall and a little less than twice as wide. */
export function horns(size: number, colour: string, weight = 11): string {
  const half = stroke(HALF_HORN, colour, weight);
  return move(0, 0, [half, mirror([half]), polygon([[0, -16], [9, -5], [0, 8], [-9, -5]], colour)], size / 100);
}

/** Horns up and down in turn between two lines, as on the woven band of a yurt. */
export function band(x: number, y: number, width: number, height: number, colours: { ground: string; figure: string; edge: string }): string {
  const unit = height * 1.06;
  const count = Math.round(width / unit);
  const step = width / count;
  const motifs = Array.from({ length: count }, (_, i) => {
    const up = i % 2 === 0;
    return move(x + step * (i + 0.5), up ? y + height * 0.84 : y + height * 0.16, [horns(height * 0.66, colours.figure, 10)], 1, up ? 0 : 180);
  });
  return [
    rect(x, y, width, height, colours.ground),
    ...motifs,
    rect(x, y, width, height * 0.06, colours.edge),
    rect(x, y + height * 0.94, width, height * 0.06, colours.edge),
  ].join('');
}

/** Four pairs of horns around a middle, `r` from it to the outer edge. */
export function rosette(x: number, y: number, r: number, colour: string, weight = 10): string {
  const arm = move(0, -r * 0.28, [horns(r * 0.72, colour, weight)]);
  return move(x, y, [...[0, 90, 180, 270].map((turn) => move(0, 0, [arm], 1, turn)), circle(0, 0, r * 0.12, colour)]);
}

/** Bars that cross in the ring of a shanyrak, `count` each way, drawn together in the middle. `r` is the inner radius. */
export function crossbars(r: number, count: number, colour: string, width: number): string {
  const bars = Array.from({ length: count }, (_, i) => {
    const side = i - (count - 1) / 2;
    const end = side * r * 0.21;
    const reach = Math.sqrt(r * r - end * end);
    return stroke(`M${n(-reach)} ${n(end)}Q0 ${n(side * r * 0.11)} ${n(reach)} ${n(end)}`, colour, width);
  });
  return move(0, 0, bars) + move(0, 0, bars, 1, 90);
}

/** The crown of a yurt seen from below: ring, bars, and the poles that run out from it as far as `reach`. */
export function shanyrak(x: number, y: number, r: number, reach: number, poles: number, colours: { wood: string; light: string; pole: string }): string {
  const rays = Array.from({ length: poles }, (_, i) => {
    const angle = (i / poles) * Math.PI * 2;
    const at = (distance: number): Point => [Math.cos(angle) * distance, Math.sin(angle) * distance];
    return stroke(curve([at(r * 1.02), at(reach)]), colours.pole, r * 0.055);
  });
  return move(x, y, [
    ...rays,
    circle(0, 0, r, colours.wood),
    circle(0, 0, r * 0.82, colours.light),
    crossbars(r * 0.84, 3, colours.wood, r * 0.055),
    ring(0, 0, r * 0.94, colours.light, r * 0.02, 0.7),
  ]);
}
