// The few SVG forms that the pictures are put together from. Every function returns markup; numbers are px.

export type Point = readonly [x: number, y: number];

/** Two decimals are finer than any pixel and keep the markup short. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A picture of the given size; what reaches over its edges is cut off. */
export function picture(width: number, height: number, shapes: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes.join('')}</svg>`;
}

export function rect(x: number, y: number, width: number, height: number, colour: string, radius = 0): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(radius)}" fill="${colour}"/>`;
}

export function circle(x: number, y: number, r: number, colour: string, opacity = 1): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${colour}" opacity="${n(opacity)}"/>`;
}

export function ring(x: number, y: number, r: number, colour: string, width: number, opacity = 1): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="none" stroke="${colour}" stroke-width="${n(width)}" opacity="${n(opacity)}"/>`;
}

export function fill(d: string, colour: string, opacity = 1): string {
  return `<path d="${d}" fill="${colour}" opacity="${n(opacity)}"/>`;
}

export function stroke(d: string, colour: string, width: number, opacity = 1): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" opacity="${n(opacity)}"/>`;
}

export function line(from: Point, to: Point, colour: string, width: number, opacity = 1): string {
  return stroke(polyline([from, to]), colour, width, opacity);
}

/** Path data of a chain of straight lines. */
export function polyline(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
}

export function polygon(points: readonly Point[], colour: string, opacity = 1): string {
  return fill(`${polyline(points)}Z`, colour, opacity);
}

/** Path data of a smooth curve through every point (Catmull-Rom as cubic Béziers). */
export function curve(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.min(Math.max(i, 0), points.length - 1)] ?? [0, 0];
  const parts = points.slice(1).map((to, i) => {
    const [before, from, after] = [at(i - 1), at(i), at(i + 2)];
    const leaving = `${n(from[0] + (to[0] - before[0]) / 6)} ${n(from[1] + (to[1] - before[1]) / 6)}`;
    const arriving = `${n(to[0] - (after[0] - from[0]) / 6)} ${n(to[1] - (after[1] - from[1]) / 6)}`;
    return `C${leaving} ${arriving} ${n(to[0])} ${n(to[1])}`;
  });
  return `M${n(at(0)[0])} ${n(at(0)[1])}${parts.join('')}`;
}

/** A filled band between two smooth lines: the second one runs back to where the first one starts. */
export function ribbon(there: readonly Point[], back: readonly Point[], colour: string, opacity = 1): string {
  return fill(`${curve(there)}L${curve(back).slice(1)}Z`, colour, opacity);
}

export function move(dx: number, dy: number, shapes: readonly string[], scale = 1, turn = 0): string {
  return `<g transform="translate(${n(dx)} ${n(dy)}) rotate(${n(turn)}) scale(${n(scale)})">${shapes.join('')}</g>`;
}

export function mirror(shapes: readonly string[]): string {
  return `<g transform="scale(-1 1)">${shapes.join('')}</g>`;
}

/** Colours that melt into each other from top to bottom of whatever is filled with `url(#id)`. */
export function melt(id: string, colours: readonly string[], opacities: readonly number[] = []): string {
  const stops = colours.map((colour, i) =>
    `<stop offset="${n(i / (colours.length - 1))}" stop-color="${colour}" stop-opacity="${n(opacities[i] ?? 1)}"/>`);
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops.join('')}</linearGradient>`;
}

/** A light that fades from its middle, for `url(#id)`. */
export function glow(id: string, colour: string, opacity = 1): string {
  const stop = (offset: number, at: number): string => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${n(at)}"/>`;
  return `<radialGradient id="${id}">${stop(0, opacity)}${stop(1, 0)}</radialGradient>`;
}

/** Shows `shapes` only inside the path `d`. */
export function clip(id: string, d: string, shapes: readonly string[]): string {
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${shapes.join('')}</g>`;
}
