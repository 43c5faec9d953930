// What docs/problems.md shows of a problem: the smallest project that has it. `▸` in a file marks where check points, as in
// the tests of the scanner; it is no part of the file.
import { deflateSync, crc32 } from 'node:zlib';
import type { Locale } from '../../core/locale.ts';
import type { ProblemCode } from '../../core/problem.ts';

export type Words = Readonly<Record<Locale, string>>;

export interface Example {
  /** By their paths in the project: slides/…, public/…; null stands for a link that leads nowhere. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  /** The file that is meant, where none can hold the mark: its beginning. */
  readonly begins?: string;
  /** `npm run import` meets this problem, and `npm run check` does not. */
  readonly isImport?: boolean;
  /** What can't be seen in the file, or in one that can't be printed. */
  readonly about?: Words;
  /** Text files that the page shows before the one with the mark. */
  readonly shows?: readonly string[];
  /** Codes that can't but come along. */
  readonly along?: readonly ProblemCode[];
  /** What the sentences of the problem do not explain. */
  readonly why?: Words;
}

/** An example for each code that begins so; a code without one does not compile. */
export type ExamplesOf<Group extends string> = { readonly [Code in Extract<ProblemCode, `${Group}/${string}`>]: Example };

export const MARK = '▸';
export const DECK = 'slides/1.1/deck.json';
export const KIOSK = 'slides/kiosk.json';

/** A deck of one slide; the slide is written as in its file, from its third level of brackets on. */
export function deckOf(slide: string): string {
  return `{\n  "id": "1.1",\n  "title": { "kk": "Кітапхана", "ru": "Библиотека" },\n  "slides": [\n    ${slide}\n  ]\n}\n`;
}

/** That deck with the files that it names, which lie beside it. */
export function inDeck(slide: string, beside: Readonly<Record<string, string | Uint8Array>> = {}): Pick<Example, 'files'> {
  const others = Object.entries(beside).map(([name, content]) => [`slides/1.1/${name}`, content] as const);
  return { files: { [DECK]: deckOf(slide), ...Object.fromEntries(others) } };
}

export const GOOD_DECK = deckOf('{ "title": { "kk": "Қош келдіңіз", "ru": "Добро пожаловать" } }');

/** A black picture, as small a file as it can be. */
export function png(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const lines = Buffer.alloc(height * (1 + Math.ceil(width / 8)));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
