// The mark of Körme, the frame of an exhibition that holds the bars of a shanyrak, and the logo of the sample district.
import { circle, clip, curve, fill, move, picture, rect, ring, stroke, type Point } from './svg.ts';
import * as colour from './palette.ts';

const SIDE = 512;

/** Frame and bars around (0, 0), 328 px wide. */
function frameWithBars(): string {
  const bars = [-1, 1].map((side) => stroke(`M-164 ${side * 50}Q0 ${side * 22} 164 ${side * 50}`, colour.paper, 26));
  return move(0, 0, bars) + move(0, 0, bars, 1, 90)
    + `<rect x="-164" y="-164" width="328" height="328" rx="76" fill="none" stroke="${colour.straw}" stroke-width="38"/>`;
}

/** The mark on a tile with round corners, as browsers show it. */
export function mark(): string {
  return picture(SIDE, SIDE, [rect(0, 0, SIDE, SIDE, colour.deep, 112), move(SIDE / 2, SIDE / 2, [frameWithBars()])]);
}

/** The mark on a full square: the system cuts the tile itself and may take a tenth off every side. */
export function markToCut(): string {
  return picture(SIDE, SIDE, [rect(0, 0, SIDE, SIDE, colour.deep), move(SIDE / 2, SIDE / 2, [frameWithBars()], 0.8)]);
}

/** The district's logo: sun, ridge and channel in a disc of its own ground, so that it stands on light and dark. */
export function districtLogo(): string {
  const side = 240;
  const ridges: [number, string][] = [[136, colour.lagoon], [158, colour.teal], [182, colour.night]];
  const ridge = (y: number, i: number): Point[] => [[0, y + 8], [60, y - 12 + i * 6], [120, y + 6], [180, y + 10 - i * 8], [240, y - 4]];
  return picture(side, side, [
    circle(120, 120, 118, colour.gold), circle(120, 120, 110, colour.paper),
    clip('disc', `M120 17A103 103 0 0 1 120 223A103 103 0 0 1 120 17Z`, [
      rect(0, 0, side, side, colour.deep),
      circle(120, 112, 50, colour.gold), ring(120, 112, 64, colour.straw, 5), ring(120, 112, 79, colour.straw, 3.5, 0.7),
      ...ridges.map(([y, tone], i) => fill(`${curve(ridge(y, i))}L${side} ${side}L0 ${side}Z`, tone)),
      fill('M104 232C84 206 150 200 122 182C106 171 124 162 117 149C132 160 117 169 134 180C170 200 112 210 140 232Z', colour.paper),
    ]),
  ]);
}
