// A large file is fetched, verified and kept in pieces: what was fetched before the network went need not be fetched again, and
// a film is played without holding all of it in memory. On the device a table says which pieces it has.
import type { FileEntry } from './generated/manifest.ts';
import { parseJson } from './parse-json.ts';

/** Bytes. */
export const PIECE = 4 * 1024 * 1024;

/** What a table says. */
export interface PieceTable {
  /** Bytes of the whole. */
  readonly size: number;
  /** The ending of the file's name. */
  readonly type: string;
  /** The SHA-256 of each piece, in order. */
  readonly pieces: readonly string[];
}

/** What a device keeps of a file: the file itself, or its pieces and then their table. */
export function partsOf(file: FileEntry): readonly FileEntry[] {
  const { pieces } = file;
  if (!pieces) return [file];
  const table = { hash: file.hash, type: 'pieces', size: tableText(file).length };
  return [...pieces.map((hash, index) => ({ hash, type: 'piece', size: Math.min(PIECE, file.size - index * PIECE) })), table];
}

export function isTable({ type }: FileEntry): boolean {
  return type === 'pieces';
}

export function tableText({ size, type, pieces = [] }: FileEntry): string {
  return JSON.stringify({ size, type, pieces } satisfies PieceTable);
}

/** Null where it is none. */
export function readTable(text: string): PieceTable | null {
  const table = parseJson(text) as Partial<PieceTable> | null | undefined;
  const { size, type, pieces } = table ?? {};
  if (typeof size !== 'number' || typeof type !== 'string' || !Array.isArray(pieces)) return null;
  return pieces.length === Math.ceil(size / PIECE) ? { size, type, pieces } : null;
}
