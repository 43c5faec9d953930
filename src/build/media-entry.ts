// A media file as a release names it. A photograph is turned into the files that devices show; a drawing (SVG), what moves
// and what is no picture stay as they are.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { imageSizeFromFile } from 'image-size/fromFile';
import type { FileEntry } from '../core/generated/manifest.ts';
import { PIECE } from '../core/pieces.ts';
import { loadSharp } from './load-sharp.ts';
import { packPicture, type PackedPicture } from './picture-cache.ts';

const PICTURES: ReadonlySet<string> = new Set(['avif', 'webp', 'png', 'jpg', 'jpeg', 'gif']);

/** What became of a file, by its path, size and time: a preview packs the same ones after every edit. */
const known = new Map<string, Promise<PackedPicture>>();

/** @param file an absolute path. */
export async function mediaEntry(file: string): Promise<PackedPicture> {
  const { size, mtimeMs } = await stat(file);
  const key = `${file} ${size} ${mtimeMs}`;
  const entry = known.get(key) ?? makeEntry(file);
  known.set(key, entry);
  entry.catch(() => known.delete(key)); // It may go better the next time.
  return entry;
}

async function makeEntry(file: string): Promise<PackedPicture> {
  const type = endingOf(file);
  const hash = await hashOf(file);
  if (isRaster(file) && !await moves(file)) return packPicture(file, hash);
  const { size } = await stat(file);
  const entry: FileEntry = { hash, type, size, ...(size > PIECE && { pieces: await piecesOf(file) }), ...(type === 'svg' || isRaster(file) ? await pictureSize(file) : {}) };
  return { entry, files: new Map([[hash, file]]) };
}

/** Is the file made of pixels, as its name says? */
export function isRaster(file: string): boolean {
  return PICTURES.has(endingOf(file));
}

export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The SHA-256 of each piece. */
async function piecesOf(file: string): Promise<string[]> {
  const handle = await open(file);
  try {
    const piece = Buffer.alloc(PIECE);
    const pieces: string[] = [];
    for (let { bytesRead } = await handle.read(piece, 0, PIECE); bytesRead > 0; { bytesRead } = await handle.read(piece, 0, PIECE)) {
      pieces.push(createHash('sha256').update(piece.subarray(0, bytesRead)).digest('hex'));
    }
    return pieces;
  } finally {
    await handle.close();
  }
}

function endingOf(file: string): string {
  return extname(file).slice(1).toLowerCase();
}

/** A GIF, a WebP or an AVIF may hold a little film. */
async function moves(file: string): Promise<boolean> {
  const sharp = await loadSharp();
  const { pages = 1 } = await sharp(file).metadata();
  return pages > 1;
}

/** Empty where the file does not say. */
async function pictureSize(file: string): Promise<{ width?: number; height?: number }> {
  try {
    const { width, height } = await imageSizeFromFile(file);
    return width >= 1 && height >= 1 ? { width: Math.round(width), height: Math.round(height) } : {};
  } catch {
    return {};
  }
}
