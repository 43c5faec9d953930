// Pictures of water: fields and channels from above, the way from snow to field, a drip line at a root.
import { between, chance } from '../chance.ts';
import { mountains, sky, sun } from '../land.ts';
import * as colour from '../palette.ts';
import { circle, clip, curve, fill, line, melt, move, n, picture, polygon, rect, ribbon, ring, stroke, type Point } from '../svg.ts';
import { poplar } from '../things.ts';

/** Fields from the air: square ones with furrows, round ones under turning sprinklers, and the channel between them. */
export function fieldsFromAbove(): string {
  const [width, height] = [1600, 900];
  const next = chance(27);
  const tones = [colour.teal, colour.lagoon, colour.straw, colour.sand, colour.deep, colour.gold, colour.mist];
  const columns = [0, 230, 430, 690, 880, 1130, 1360, 1600];
  const rows = [0, 190, 430, 640, 900];
  const fields = columns.slice(1).flatMap((right, i) => rows.slice(1).map((bottom, j) => {
    const [left, top] = [columns[i] ?? 0, rows[j] ?? 0];
    const tone = tones[Math.floor(next() * tones.length)] ?? colour.teal;
    const furrow = tone === colour.deep || tone === colour.teal ? colour.lagoon : colour.paper;
    const gap = between(next, 15, 24);
    const across = next() < 0.5;
    const furrows = Array.from({ length: Math.floor((across ? bottom - top : right - left) / gap) }, (_, k) => across
      ? line([left, top + k * gap + 9], [right, top + k * gap + 9], furrow, 2.4, 0.45)
      : line([left + k * gap + 9, top], [left + k * gap + 9, bottom], furrow, 2.4, 0.45));
    return clip(`f${i}-${j}`, `M${left + 5} ${top + 5}H${right - 5}V${bottom - 5}H${left + 5}Z`, [rect(left, top, right - left, bottom - top, tone), ...furrows]);
  }));
  const channel: Point[] = [[-60, 640], [180, 560], [420, 610], [640, 520], [820, 370], [1060, 330], [1270, 200], [1660, 120]];
  const branches: [gate: Point, end: Point][] = [[[640, 520], [700, 930]], [[1060, 330], [1120, -40]], [[420, 610], [360, 930]]];
  return picture(width, height, [
    rect(0, 0, width, height, colour.paper),
    move(800, 450, [move(-800, -450, fields)], 1.14, -7),
    roundField(330, 260, 176, colour.deep, colour.mist, 30), roundField(1160, 640, 208, colour.gold, colour.paper, 130),
    stroke(curve(channel), colour.paper, 74), stroke(curve(channel), colour.lagoon, 52), stroke(curve(channel), colour.mist, 20, 0.8),
    ...branches.map(([gate, end]) => line(gate, end, colour.paper, 24) + line(gate, end, colour.lagoon, 14)),
    ...branches.map(([[x, y]]) => circle(x, y, 22, colour.paper) + circle(x, y, 12, colour.clay)),
  ]);
}

function roundField(x: number, y: number, r: number, tone: string, furrow: string, turn: number): string {
  const rings = Array.from({ length: Math.floor(r / 20) }, (_, i) => ring(0, 0, r - 12 - i * 20, furrow, 2.6, 0.5));
  const watered = fill(`M0 0L${r} 0A${r} ${r} 0 0 0 ${n(r * 0.866)} ${n(-r * 0.5)}Z`, colour.paper, 0.55);
  const arm = line([0, 0], [r, 0], colour.paper, 7);
  return move(x, y, [circle(0, 0, r + 8, colour.paper), circle(0, 0, r, tone), ...rings, watered, arm, circle(0, 0, 11, colour.paper)], 1, turn);
}

/** The way of water in one picture: snow, river, reservoir, channel, field. */
export function fromSnowToField(): string {
  const [width, height] = [1600, 900];
  return picture(width, height, [
    sky('air', width, height, [colour.mist, colour.haze, colour.paper, colour.sand]),
    sun('halo', 1260, 190, 84, colour.gold, colour.paper, 0.9),
    mountains(980, 620, 450, 44, { lit: colour.lagoon, shade: colour.teal, snow: colour.paper }),
    fill(`${curve([[0, 520], [260, 470], [520, 560], [800, 590], [1200, 560], [1600, 600]])}L1600 900L0 900Z`, colour.teal),
    ribbon([[296, 477], [352, 512], [322, 556], [420, 606], [560, 634]], [[560, 650], [396, 618], [290, 560], [330, 514], [286, 477]], colour.haze),
    fill(curve([[520, 640], [640, 606], [830, 612], [900, 650], [820, 692], [640, 690], [520, 640]]), colour.haze),
    fill(curve([[540, 641], [650, 616], [820, 622], [880, 650], [810, 682], [650, 680], [540, 641]]), colour.lagoon),
    ...[632, 648, 664].map((y, i) => stroke(`M${610 + i * 26} ${y}H${770 + i * 12}`, colour.mist, 4, 0.8)),
    polygon([[868, 616], [908, 634], [932, 700], [884, 706]], colour.sand), polygon([[908, 634], [924, 630], [950, 694], [932, 700]], colour.straw),
    fill(`${curve([[0, 690], [300, 720], [640, 745], [960, 700], [1300, 690], [1600, 720]])}L1600 900L0 900Z`, colour.deep),
    fill('M905 690C1020 720 1040 760 1000 800C970 840 900 860 860 900L960 900C1010 858 1090 836 1110 790C1130 740 1070 700 935 682Z', colour.haze),
    fill('M913 692C1036 724 1062 762 1022 804C990 842 920 862 882 900L938 900C990 858 1068 832 1088 788C1106 744 1050 706 930 688Z', colour.lagoon),
    ...Array.from({ length: 9 }, (_, i) => {
      const furrow: Point[] = [[1130 + i * 8, 748 + i * 18], [1380, 730 + i * 20], [1640, 740 + i * 22]];
      return stroke(curve(furrow), i % 2 === 0 ? colour.straw : colour.gold, 8, 0.95);
    }),
    ...[1180, 1262, 1344, 1426, 1508].map((x, i) => move(x, 728 + (i % 2) * 8, [poplar(120 - i * 6, colour.lagoon, colour.teal)])),
    ...[90, 170, 250].map((x, i) => move(x, 740 + i * 10, [poplar(96 + i * 10, colour.lagoon, colour.teal)])),
    ...Array.from({ length: 7 }, (_, i) => {
      const furrow: Point[] = [[-20, 800 + i * 19], [360, 790 + i * 21], [760 - i * 14, 830 + i * 17]];
      return stroke(curve(furrow), i % 2 === 0 ? colour.teal : colour.lagoon, 6, 0.8);
    }),
  ]);
}

const DROP = 'M0 -30C12 -12 18 -2 18 8A18 18 0 0 1 -18 8C-18 -2 -12 -12 0 -30Z';

/** How far the water of a drip line spreads below the ground: a bulb that hangs from (0, 0). */
function wetBulb(r: number): string {
  return `M0 0C${-r} ${12 + r * 0.3} ${-r * 0.9} ${12 + r * 1.3} 0 ${12 + r * 1.5}C${r * 0.9} ${12 + r * 1.3} ${r} ${12 + r * 0.3} 0 0Z`;
}

/** A drip line at work: as much water as the root can drink, and no more. */
export function dripLine(): string {
  const [width, height] = [1200, 1500];
  const leaf = (x: number, y: number, turn: number, size: number): string =>
    move(x, y, [fill('M0 0C18 -34 62 -52 110 -36C84 -4 40 12 0 0Z', colour.lagoon), fill('M0 0C40 -12 76 -26 110 -36C84 -4 40 12 0 0Z', colour.teal)], size, turn);
  const drops = [[480, 862, 1], [720, 862, 1], [160, 862, 0.9], [1040, 862, 0.9], [480, 916, 0.7], [720, 916, 0.7]] as const;
  const roots: Point[][] = [
    [[600, 850], [590, 990], [612, 1130], [596, 1290]], [[600, 880], [520, 960], [470, 1070], [400, 1150]], [[602, 890], [690, 970], [720, 1090], [806, 1170]],
    [[592, 986], [530, 1060], [520, 1180], [470, 1280]], [[594, 1010], [664, 1090], [676, 1200], [730, 1300]],
  ];
  return picture(width, height, [
    sky('air', width, height, [colour.mist, colour.haze, colour.paper]),
    sun('halo', 890, 290, 96, colour.gold, colour.paper, 0.9),
    melt('soil', [colour.clay, '#5d3426', colour.ink]), fill(`${curve([[0, 830], [300, 812], [600, 826], [900, 812], [1200, 832]])}L1200 1500L0 1500Z`, 'url(#soil)'),
    ...[880, 960, 1060, 1180, 1320].map((y, i) => stroke(curve([[0, y], [320, y - 14], [640, y + 12], [960, y - 10], [1200, y + 6]]), colour.straw, 3, 0.3 - i * 0.045)),
    move(600, 828, [330, 250, 170].map((r, i) => fill(wetBulb(r), colour.lagoon, 0.24 + i * 0.1))),
    ...roots.map((root, i) => stroke(curve(root), colour.sand, i === 0 ? 13 : 8)),
    stroke(curve([[600, 850], [596, 720], [606, 560], [600, 420]]), colour.teal, 16),
    leaf(600, 760, -14, 1.7), leaf(600, 660, 192, 1.6), leaf(602, 570, -26, 1.45), leaf(604, 500, 206, 1.3), leaf(600, 430, -50, 1.1), leaf(600, 424, 228, 1),
    rect(0, 792, width, 26, colour.ink, 0), rect(0, 796, width, 6, colour.teal),
    ...[160, 480, 720, 1040].map((x) => rect(x - 18, 786, 36, 38, colour.night, 6)),
    ...drops.map(([x, y, size]) => move(x, y, [fill(DROP, colour.mist), circle(-6, 10, 5, colour.paper, 0.9)], size)),
  ]);
}
