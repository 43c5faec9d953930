// The land and the air over it: sky, sun, ridges with the echo lines of a woodcut, mountains, grass, birds, stars.
import { between, chance } from './chance.ts';
import { circle, curve, fill, glow, melt, n, polygon, rect, stroke, type Point } from './svg.ts';

export function sky(id: string, width: number, height: number, colours: readonly string[]): string {
  return melt(id, colours) + rect(0, 0, width, height, `url(#${id})`);
}

/** A disc with a halo; the halo is three times as wide. */
export function sun(id: string, x: number, y: number, r: number, colour: string, halo: string, strength = 0.55): string {
  return glow(id, halo, strength) + circle(x, y, r * 3, `url(#${id})`) + circle(x, y, r, colour);
}

export interface Ridge {
  readonly width: number;
  /** The middle height of the ridge line, from the top. */
  readonly base: number;
  /** How far the line swings up and down. */
  readonly swing: number;
  readonly seed: number;
  /** How many swells the width holds. */
  readonly swells?: number;
}

/** The line of a ridge from the left edge to the right one. */
function ridgeLine({ width, base, swing, seed, swells = 2 }: Ridge): Point[] {
  const next = chance(seed);
  const [a, b, c] = [next() * 6.28, next() * 6.28, next() * 6.28];
  const steps = 32;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = (i / steps) * Math.PI * 2 * swells;
    const y = Math.sin(t * 0.5 + a) * 0.6 + Math.sin(t + b) * 0.3 + Math.sin(t * 2.1 + c) * 0.1;
    return [(width * i) / steps, base - y * swing];
  });
}

/** The height of a ridge at `x`, to stand something on it. */
export function groundAt(shape: Ridge, x: number): number {
  const points = ridgeLine(shape);
  const place = Math.min(Math.max((x / shape.width) * (points.length - 1), 0), points.length - 1.001);
  const left = points[Math.floor(place)]?.[1] ?? shape.base;
  const right = points[Math.floor(place) + 1]?.[1] ?? shape.base;
  return left + (right - left) * (place % 1);
}

/** A filled ridge down to `bottom`, with echoes of its line below it. */
export function ridge(shape: Ridge, bottom: number, colour: string, echo?: { colour: string; lines: number; gap: number }): string {
  const points = ridgeLine(shape);
  const body = fill(`${curve(points)}L${shape.width} ${bottom}L0 ${bottom}Z`, colour);
  const echoes = Array.from({ length: echo?.lines ?? 0 }, (_, i) => {
    const depth = (i + 1) * (echo?.gap ?? 0) * (1 + i * 0.16);
    const flat = Math.max(0.2, 1 - i * 0.09);
    const lowered = points.map(([x, y]): Point => [x, shape.base + (y - shape.base) * flat + depth]);
    return stroke(curve(lowered), echo?.colour ?? colour, 2.4, 0.5 * (1 - i / ((echo?.lines ?? 1) + 1)));
  });
  return body + echoes.join('');
}

/** A chain of peaks with a lit and a shaded flank and snow on top. */
export function mountains(width: number, foot: number, height: number, seed: number, colours: { lit: string; shade: string; snow: string }): string {
  const next = chance(seed);
  const peaks = 6;
  const shapes = Array.from({ length: peaks }, (_, i) => {
    const x = (width * (i + between(next, 0.25, 0.75))) / peaks;
    const tall = height * between(next, 0.55, 1);
    const half = tall * between(next, 0.85, 1.15);
    const top: Point = [x, foot - tall];
    const kink: Point = [x + half * 0.1, foot - tall * 0.62];
    const snow = 0.3;
    const flank = (side: -1 | 1): Point => [x + side * half * snow, foot - tall * (1 - snow)];
    return {
      tall,
      svg: polygon([top, [x - half, foot], [x + half, foot]], colours.lit)
        + polygon([top, kink, [x - half * 0.12, foot - tall * 0.3], [x + half * 0.2, foot], [x + half, foot]], colours.shade)
        + polygon([top, flank(-1), [x - half * 0.12, foot - tall * 0.76], kink, [x + half * 0.2, foot - tall * 0.76], flank(1)], colours.snow),
    };
  });
  return shapes.sort((a, b) => b.tall - a.tall).map((shape) => shape.svg).join('');
}

export interface GrassLook {
  readonly stem: string;
  readonly plume: string;
  /** Draws each plume as so many single hairs, for grass that is close to the eye. */
  readonly hairs?: number;
}

/** Feather grass: bent stems, each with a pale plume that the wind lays to one side. */
export function featherGrass(from: Point, to: Point, count: number, height: number, seed: number, look: GrassLook): string {
  const next = chance(seed);
  return Array.from({ length: count }, (_, i) => {
    const t = (i + next()) / count;
    const x = from[0] + (to[0] - from[0]) * t;
    const y = from[1] + (to[1] - from[1]) * t;
    const tall = height * between(next, 0.5, 1);
    const lean = tall * between(next, 0.12, 0.3);
    const bend: Point = [x + lean * 0.3, y - tall * 0.5];
    const tip: Point = [x + lean, y - tall * 0.86];
    const reach = tall * between(next, 0.42, 0.62);
    const droop = reach * between(next, -0.28, 0.02);
    const plume = look.hairs ? hairs(tip, reach, droop, look.hairs, look.plume) : crescent(tip, reach, droop, look.plume);
    return stroke(curve([[x, y], bend, tip]), look.stem, 2.2, 0.85) + plume;
  }).join('');
}

function crescent([x, y]: Point, reach: number, droop: number, colour: string): string {
  const end = `${n(x + reach)} ${n(y + droop)}`;
  return fill(`M${n(x)} ${n(y)}Q${n(x + reach * 0.3)} ${n(y - reach * 0.34)} ${end}Q${n(x + reach * 0.42)} ${n(y - reach * 0.12)} ${n(x)} ${n(y)}Z`, colour, 0.9);
}

/** Hairs leave the stalk one after another and lie down in the wind, the first ones deepest. */
function hairs([x, y]: Point, reach: number, droop: number, count: number, colour: string): string {
  return Array.from({ length: count }, (_, i) => {
    const t = i / count;
    const [rootX, rootY] = [x + reach * 0.34 * t, y - reach * (0.3 * t - 0.14 * t * t)];
    const [tipX, tipY] = [rootX + reach * (0.52 + t * 0.2), rootY + droop * 0.4 + reach * (0.26 - t * 0.3)];
    return stroke(`M${n(rootX)} ${n(rootY)}Q${n(rootX + reach * 0.24)} ${n(rootY - reach * 0.1)} ${n(tipX)} ${n(tipY)}`, colour, 3.2, 0.85);
  }).join('');
}

export function birds(places: readonly (readonly [x: number, y: number, size: number])[], colour: string): string {
  return places.map(([x, y, size]) => {
    const leftWing = `M${x - size} ${y - size * 0.3}Q${x - size * 0.35} ${y - size * 0.55} ${x} ${y}`;
    const rightWing = `Q${x + size * 0.4} ${y - size * 0.6} ${x + size} ${y - size * 0.42}`;
    return stroke(leftWing + rightWing, colour, Math.max(2.5, size * 0.11));
  }).join('');
}

export function stars(width: number, height: number, count: number, seed: number, colour: string): string {
  const next = chance(seed);
  return Array.from({ length: count }, () => {
    const bright = next();
    return circle(next() * width, next() * height, 1 + bright * bright * 2.6, colour, 0.35 + bright * 0.6);
  }).join('');
}
