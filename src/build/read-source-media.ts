// Where the files lie that a deck names.
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { isOfKind, type MediaKind } from '../core/deck-media.ts';
import { nearestName } from '../core/media-name.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * The absolute path of a media file, or null. A rooted path is looked up in the public folder, then by its file name in
 * each of `folders`; any other path in `folders` only. Neither dots nor links lead out of these: what is packed is public. `known` are files below one of the folders that were seen to be no links.
 */
export async function findMedia(src: string, folders: readonly string[], publicFolder: string, known: ReadonlySet<string> = NONE): Promise<string | null> {
  const rooted = src.startsWith('/');
  const candidates = [
    ...(rooted ? [{ folder: publicFolder, path: join(publicFolder, src) }] : []),
    ...folders.map((folder) => ({ folder, path: join(folder, rooted ? basename(src) : src) })),
  ];
  for (const { folder, path } of candidates) if (known.has(path) || await isFileIn(folder, path)) return path;
  return null;
}

async function isFileIn(folder: string, path: string): Promise<boolean> {
  try {
    const way = relative(await realpath(folder), await realpath(path));
    return way.split(sep)[0] !== '..' && !isAbsolute(way) && (await stat(path)).isFile();
  } catch {
    return false;
  }
}

export interface NearMedia {
  /** As the deck would write it. */
  readonly src: string;
  /** Absolute. */
  readonly path: string;
}

/** The file beside a deck that was probably meant by a name that no file has; null if none is near. */
export async function nearestMedia(src: string, kind: MediaKind, folders: readonly string[]): Promise<NearMedia | null> {
  const name = src.split('/').at(-1) ?? '';
  const way = src.startsWith('/') ? '' : dirname(src);
  for (const folder of folders) {
    const inside = join(folder, way);
    const names = (await readdir(inside).catch(() => [])).filter((other) => isOfKind(other, kind)).sort();
    const near = nearestName(name, names);
    if (near !== null) return { src: way === '.' || way === '' ? near : `${way}/${near}`, path: join(inside, near) };
  }
  return null;
}
