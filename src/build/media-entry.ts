// A media file as a release names it: its hash, its size, and of a picture its width and height, so that a slide can keep
// its place free before it has come.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { imageSizeFromFile } from 'image-size/fromFile';
import type { FileEntry } from '../core/generated/manifest.ts';
import { mediaType } from '../core/media-type.ts';

/** @param file an absolute path. */
export async function mediaEntry(file: string): Promise<FileEntry> {
  const type = extname(file).slice(1).toLowerCase();
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  const entry = { hash: hash.digest('hex'), type, size: (await stat(file)).size };
  return mediaType(type).startsWith('image/') ? { ...entry, ...await pictureSize(file) } : entry;
}

/** Empty where the file does not say. */
async function pictureSize(file: string): Promise<{ width?: number; height?: number }> {
  try {
    const { width, height, orientation = 1 } = await imageSizeFromFile(file);
    const [across, down] = orientation >= 5 ? [height, width] : [width, height]; // From 5 on, a camera lay on its side.
    return across >= 1 && down >= 1 ? { width: Math.round(across), height: Math.round(down) } : {};
  } catch {
    return {};
  }
}
