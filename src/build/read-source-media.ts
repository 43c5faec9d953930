// Where the files lie that a deck names.
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * The absolute path of a media file, or null. A rooted path is looked up in the public folder, then by its file name in
 * each of `folders`; any other path in `folders` only. `src` fits the pattern of a media path, so it cannot climb out.
 */
export async function findMedia(src: string, folders: readonly string[], publicFolder: string): Promise<string | null> {
  const rooted = src.startsWith('/');
  const candidates = [
    ...(rooted ? [join(publicFolder, src)] : []),
    ...folders.map((folder) => join(folder, rooted ? basename(src) : src)),
  ];
  for (const path of candidates) {
    const isFile = await stat(path).then((found) => found.isFile(), () => false);
    if (isFile) return path;
  }
  return null;
}
