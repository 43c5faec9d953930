// The map of Kokzhiek, a district that is on no other map: eight rural okrugs that share their borders, two lakes and a river.
import { between, chance } from './chance.ts';

type Place = readonly [x: number, y: number];

/** Where borders meet, on a sheet of 100 × 60. */
const NODES = {
  a: [24, 26], b: [44, 19], c: [66, 24], d: [84, 26], e: [34, 40], f: [58, 38], g: [76, 41],
  n1: [5, 22], n2: [18, 6], n3: [40, 2], n4: [62, 6], n5: [85, 3], n6: [98, 20], s1: [94, 44], s2: [74, 57], s3: [48, 53], s4: [24, 59], s5: [6, 45],
} as const satisfies Record<string, Place>;

type Node = keyof typeof NODES;

/** Each okrug by the places where its borders meet, in the order in which one would ride round it. */
const OKRUGS: readonly { readonly code: string; readonly kk: string; readonly ru: string; readonly round: readonly Node[] }[] = [
  { code: 'zheldikyr', kk: 'Желдіқыр', ru: 'Желдикыр', round: ['n1', 'n2', 'n3', 'b', 'a'] },
  { code: 'eshkilitas', kk: 'Ешкілітас', ru: 'Ешкилитас', round: ['n3', 'n4', 'c', 'b'] },
  { code: 'ainakol', kk: 'Айнакөл', ru: 'Айнаколь', round: ['n4', 'n5', 'n6', 'd', 'c'] },
  { code: 'zharkyn', kk: 'Жарқын', ru: 'Жаркын', round: ['a', 'b', 'c', 'f', 'e'] },
  { code: 'koktogan', kk: 'Көктоған', ru: 'Коктоган', round: ['c', 'd', 'g', 'f'] },
  { code: 'kyzyltas', kk: 'Қызылтас', ru: 'Кызылтас', round: ['d', 'n6', 's1', 's2', 'g'] },
  { code: 'sarysai', kk: 'Сарысай', ru: 'Сарысай', round: ['e', 'f', 'g', 's2', 's3'] },
  { code: 'bozzhusan', kk: 'Бозжусан', ru: 'Бозжусан', round: ['a', 'e', 's3', 's4', 's5', 'n1'] },
];

const RIVER: readonly Place[] = [[52, 4], [50, 13], [47, 24], [50, 32], [46, 43], [40, 50], [37, 55]];
const LAKES: readonly { readonly kk: string; readonly ru: string; readonly middle: Place; readonly size: Place }[] = [
  { kk: 'Айнакөл көлі', ru: 'озеро Айнаколь', middle: [84, 14.5], size: [6.5, 4] },
  { kk: 'Көктоған су қоймасы', ru: 'Коктоганское водохранилище', middle: [69, 33.5], size: [4.5, 2] },
];

/** The sheet lies in the steppe, about 240 km across. */
const WEST = 67.9, NORTH = 50.9, DEGREES_EAST = 0.034, DEGREES_SOUTH = 0.0215;
/** Steps of the grid that places are rounded to, per degree. */
const GRID = 2000;

/** TopoJSON: each border is kept once, however many okrugs it parts. */
export function districtMap(): string {
  const next = chance(77);
  const arcs: [number, number][][] = [];
  const indices = new Map<string, number>();
  const arc = (points: readonly Place[]): number => arcs.push(deltas(points)) - 1;
  const border = (from: Node, to: Node): number => {
    const known = indices.get(`${to} ${from}`);
    if (known !== undefined) return ~known;
    const index = arc([NODES[from], ...ragged(NODES[from], NODES[to], 4, next), NODES[to]]);
    indices.set(`${from} ${to}`, index);
    return index;
  };
  const okrugs = OKRUGS.map(({ code, kk, ru, round }) => ({
    type: 'Polygon', arcs: [round.map((from, index) => border(from, round[(index + 1) % round.length] ?? from))],
    properties: { code, name_kk: `${kk} ауылдық округі`, name_ru: `Округ ${ru}` },
  }));
  const lakes = LAKES.map(({ kk, ru, middle, size }) => ({ type: 'Polygon', arcs: [[arc(shore(middle, size, next))]], properties: { water: true, name_kk: kk, name_ru: ru } }));
  const river = RIVER.flatMap((point, index) => [point, ...RIVER[index + 1] ? ragged(point, RIVER[index + 1] ?? point, 3, next) : []]);
  return `${JSON.stringify({
    type: 'Topology',
    transform: { scale: [1 / GRID, 1 / GRID], translate: [WEST, NORTH - 60 * DEGREES_SOUTH] },
    objects: {
      okrugs: { type: 'GeometryCollection', geometries: okrugs },
      lakes: { type: 'GeometryCollection', geometries: lakes },
      rivers: { type: 'LineString', arcs: [arc(river)], properties: { name_kk: 'Сарысай өзені', name_ru: 'река Сарысай' } },
    },
    arcs,
  })}\n`;
}

/** The points between two places where nobody drew the border with a ruler; twice as many with each level. */
function ragged(from: Place, to: Place, levels: number, next: () => number): Place[] {
  if (levels === 0) return [];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const aside = between(next, -0.14, 0.14);
  const middle: Place = [(from[0] + to[0]) / 2 - dy * aside, (from[1] + to[1]) / 2 + dx * aside];
  return [...ragged(from, middle, levels - 1, next), middle, ...ragged(middle, to, levels - 1, next)];
}

function shore([x, y]: Place, [across, down]: Place, next: () => number): Place[] {
  const points = Array.from({ length: 40 }, (_, index): Place => {
    const turn = index / 40 * 2 * Math.PI;
    const reach = 1 + 0.12 * Math.sin(3 * turn + 1) + between(next, -0.05, 0.05);
    return [x + Math.cos(turn) * across * reach, y + Math.sin(turn) * down * reach];
  });
  return [...points, points[0] ?? [x, y]];
}

function deltas(points: readonly Place[]): [number, number][] {
  let [lastX, lastY] = [0, 0];
  return points.map(([x, y]) => {
    const [column, row] = [Math.round(x * DEGREES_EAST * GRID), Math.round((60 - y) * DEGREES_SOUTH * GRID)];
    const delta: [number, number] = [column - lastX, row - lastY];
    [lastX, lastY] = [column, row];
    return delta;
  });
}
