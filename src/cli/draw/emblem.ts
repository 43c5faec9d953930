// The ornament of the screens themselves: shapes without a colour, through which the theme's own colours show (CSS masks).
import { crossbars, horns } from './ornament.ts';
import { move, picture, polygon, rect, ring, stroke } from './svg.ts';

/** Masks look only at what is opaque. */
const INK = '#000';

const diamond = (x: number, y: number, r: number): string => polygon([[x, y - r], [x + r * 0.7, y], [x, y + r], [x - r * 0.7, y]], INK);

/** Shows a shape once for each turn (degrees) around (0, 0); it is written once. */
function around(id: string, shape: string, angles: readonly number[]): string {
  return `<defs><g id="${id}">${shape}</g></defs>${angles.map((turn) => `<use href="#${id}" transform="rotate(${turn})"/>`).join('')}`;
}

function turns(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (i * 360) / count);
}

const SIDE = 120;

/** Horns up and horns down between two lines. */
function bandShapes(): string {
  const pair = (x: number, up: boolean): string => move(x, up ? 98 : 22, [horns(66, INK, 9)], 1, up ? 0 : 180);
  return [
    pair(SIDE / 2, true), pair(SIDE * 1.5, false),
    diamond(SIDE / 2, 27, 7), diamond(SIDE * 1.5, SIDE - 27, 7),
    rect(0, 0, 2 * SIDE, 5, INK), rect(0, SIDE - 5, 2 * SIDE, 5, INK),
  ].join('');
}

/** One repeat of a woven band that lies; it tiles along its length. */
export function band(): string {
  return picture(2 * SIDE, SIDE, [bandShapes()]);
}

/** The same band, hanging. */
export function hangingBand(): string {
  return picture(SIDE, 2 * SIDE, [move(SIDE, 0, [bandShapes()], 1, 90)]);
}

/** The crown of a yurt in a wreath of horns: the sign of an opening. */
export function wreath(): string {
  const middle = 300;
  return picture(2 * middle, 2 * middle, [
    move(middle, middle, [
      crossbars(124, 3, INK, 8), ring(0, 0, 132, INK, 12),
      around('pole', stroke('M0 -146L0 -168', INK, 4), turns(48)),
      ring(0, 0, 178, INK, 4),
      around('horns', move(0, -194, [horns(60, INK, 8)]), turns(12)),
      around('diamond', diamond(0, -252, 8), turns(12).map((turn) => turn + 15)),
      ring(0, 0, 272, INK, 4), ring(0, 0, 284, INK, 2),
    ]),
  ]);
}
