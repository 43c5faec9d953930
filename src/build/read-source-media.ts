// Where the files lie that a deck names.
import { realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';

/**
 * The absolute path of a media file, or null. A rooted path is looked up in the public folder, then by its file name in
 * each of `folders`; any other path in `folders` only. Neither dots nor links lead out of these: what is packed is public.
 */
export async function findMedia(src: string, folders: readonly string[], publicFolder: string): Promise<string | null> {
  const rooted = src.startsWith('/');
  const candidates = [
    ...(rooted ? [{ folder: publicFolder, path: join(publicFolder, src) }] : []),
    ...folders.map((folder) => ({ folder, path: join(folder, rooted ? basename(src) : src) })),
  ];
  for (const { folder, path } of candidates) if (await isFileIn(folder, path)) return path;
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
