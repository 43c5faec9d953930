// A film of any length that really is so long: the sample film again and again, with its tables of samples written anew (ISO/IEC
// 14496-12), and bytes between that nobody refers to, so that it has as many a second as a film of that kind.
import { open, readFile } from 'node:fs/promises';

/** Boxes whose inside is boxes. */
const NESTING: ReadonlySet<string> = new Set(['moov', 'trak', 'edts', 'mdia', 'minf', 'stbl']);
/** Where a duration stands in its box, in version 0. */
const DURATION: Readonly<Record<string, number>> = { mvhd: 24, tkhd: 28, mdhd: 24, elst: 16 };
const HEAD = 8;

interface Shape {
  readonly turns: number;
  /** Bytes from one turn to the next. */
  readonly stride: number;
  /** Where the data of the sample film begin. */
  readonly from: number;
  /** Where they begin in the new one. */
  readonly to: number;
}

/**
 * @param sample a film whose moov comes before its only mdat, with all of its boxes in version 0.
 * @param stride bytes that each turn takes.
 * @returns its seconds.
 */
export async function writeLongFilm(sample: string, path: string, turns: number, stride: number): Promise<number> {
  const film = await readFile(sample);
  const [ftyp, moov, mdat] = ['ftyp', 'moov', 'mdat'].map((kind) => find(film, kind)) as [Buffer, Buffer, Buffer];
  const data = mdat.subarray(HEAD);
  const shape = { turns, stride, from: data.byteOffset - film.byteOffset, to: 0 };
  const to = ftyp.length + repeated(moov, shape).length + HEAD; // Its length does not depend on where the data lie.
  const table = repeated(moov, { ...shape, to });
  const file = await open(path, 'w');
  try {
    await file.write(Buffer.concat([ftyp, table, head('mdat', HEAD + turns * stride)]));
    for (let turn = 0; turn < turns; turn += 1) await file.write(Buffer.concat([data, padding(turn, stride - data.length)]));
  } finally {
    await file.close();
  }
  const mvhd = find(table.subarray(HEAD), 'mvhd');
  return mvhd.readUInt32BE(24) / mvhd.readUInt32BE(20);
}

/** A box with everything in it, for so many turns. */
function repeated(box: Buffer, shape: Shape): Buffer {
  const kind = kindOf(box);
  if (kind === 'stbl') return tables(box, shape);
  if (NESTING.has(kind)) return made(kind, ...boxesIn(box.subarray(HEAD)).map((inner) => repeated(inner, shape)));
  const at = DURATION[kind];
  if (at === undefined) return box;
  const longer = Buffer.from(box);
  longer.writeUInt32BE(longer.readUInt32BE(at) * shape.turns, at);
  return longer;
}

/** The tables of one track: times, offsets of times, key frames, samples of a chunk, sizes, chunks. */
function tables(stbl: Buffer, { turns, stride, from, to }: Shape): Buffer {
  const boxes = new Map(boxesIn(stbl.subarray(HEAD)).map((box) => [kindOf(box), box]));
  const entries = (kind: string, width: number, start = 16): number[][] => {
    const box = boxes.get(kind);
    if (!box) return [];
    return Array.from({ length: box.readUInt32BE(start - 4) }, (_, entry) => Array.from({ length: width }, (_unused, field) => box.readUInt32BE(start + (entry * width + field) * 4)));
  };
  const sizes = entries('stsz', 1, 20);
  const chunks = entries('stco', 1);
  const again = (rows: readonly number[][], next: (row: readonly number[], turn: number) => readonly number[] = (row) => row): number[] => Array.from({ length: turns }, (_, turn) => rows.flatMap((row) => next(row, turn))).flat();
  const counted = (kind: string, rows: readonly number[][], width: number, next?: (row: readonly number[], turn: number) => readonly number[]): Buffer[] => (rows.length > 0 ? [made(kind, numbers(0, rows.length * turns, ...again(rows.map((row) => row.slice(0, width)), next)))] : []);
  return made('stbl',
    boxes.get('stsd') ?? Buffer.alloc(0),
    ...counted('stts', entries('stts', 2), 2),
    ...counted('stss', entries('stss', 1), 1, ([sample = 0], turn) => [sample + turn * sizes.length]),
    ...counted('ctts', entries('ctts', 2), 2),
    ...counted('stsc', entries('stsc', 3), 3, ([chunk = 0, ...rest], turn) => [chunk + turn * chunks.length, ...rest]),
    made('stsz', numbers(0, 0, sizes.length * turns, ...again(sizes))),
    ...counted('stco', chunks, 1, ([offset = 0], turn) => [offset - from + to + turn * stride]));
}

function find(boxes: Buffer, kind: string): Buffer {
  const found = boxesIn(boxes).find((box) => kindOf(box) === kind);
  if (!found) throw new Error(`The film has no ${kind}.`);
  return found;
}

function boxesIn(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + HEAD <= bytes.length;) {
    const size = bytes.readUInt32BE(at);
    found.push(bytes.subarray(at, at + size));
    at += Math.max(size, HEAD);
  }
  return found;
}

function kindOf(box: Buffer): string {
  return box.toString('latin1', 4, HEAD);
}

function head(kind: string, size: number): Buffer {
  const bytes = Buffer.alloc(HEAD);
  bytes.writeUInt32BE(size);
  bytes.write(kind, 4, 'latin1');
  return bytes;
}

function made(kind: string, ...inside: readonly Buffer[]): Buffer {
  return Buffer.concat([head(kind, inside.reduce((sum, { length }) => sum + length, HEAD)), ...inside]);
}

/** 32 bits each. */
function numbers(...all: readonly number[]): Buffer {
  const bytes = Buffer.alloc(all.length * 4);
  for (const [index, one] of all.entries()) bytes.writeUInt32BE(one, index * 4);
  return bytes;
}

/** No turn has the bytes of another one. */
function padding(turn: number, length: number): Buffer {
  return Buffer.alloc(length, `${turn} `);
}
