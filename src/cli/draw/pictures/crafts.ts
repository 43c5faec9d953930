// The picture of the House of crafts: a felt rug, seen from above.
import { band, horns, rosette } from '../ornament.ts';
import * as colour from '../palette.ts';
import { move, picture, polygon, rect, type Point } from '../svg.ts';

/** A felt rug (сырмақ): figure and ground are cut from one piece, so nothing is thrown away. */
export function feltRug(): string {
  const [width, height] = [1600, 900];
  const fields = [400, 800, 1200];
  const diamond = (x: number, r: number): Point[] => [[x, 450 - r], [x + r * 0.86, 450], [x, 450 + r], [x - r * 0.86, 450]];
  return picture(width, height, [
    rect(0, 0, width, height, colour.clay),
    rect(36, 36, 1528, 828, colour.night, 10),
    ...[44, 752].map((y) => band(36, y, 1528, 104, { ground: colour.night, figure: colour.straw, edge: colour.gold })),
    rect(60, 168, 1480, 564, colour.sand, 8), rect(76, 184, 1448, 532, colour.clay, 6),
    ...[200, 600, 1000, 1400].flatMap((x) => [move(x, 345, [horns(112, colour.sand, 12)]), move(x, 555, [horns(112, colour.sand, 12)], 1, 180)]),
    ...fields.map((x) => polygon(diamond(x, 258), colour.sand) + polygon(diamond(x, 238), colour.deep)),
    ...fields.map((x) => rosette(x, 450, 158, colour.straw, 11)),
    ...[96, 1504].map((x) => polygon([[x, 410], [x + 30, 450], [x, 490], [x - 30, 450]].map(([px = 0, py = 0]): Point => [px, py]), colour.sand)),
  ]);
}
