// The files of the shell, each with its hash: what the service worker stores, and refuses if a single byte differs.
import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrecacheEntry } from 'workbox-precaching';

/** Vite puts the hash of a file's bytes into its name there. */
export const ASSETS_FOLDER = 'assets';

/** @param folder the built app, without its content. */
export async function precacheList(folder: string): Promise<PrecacheEntry[]> {
  const paths: string[] = [];
  for await (const path of glob('**/*.{html,js,css,woff2,webmanifest,svg,png,ico}', { cwd: folder })) paths.push(path.replaceAll('\\', '/'));
  return Promise.all(paths.sort().map(async (path) => {
    const bytes = await readFile(join(folder, path));
    const digest = createHash('sha384').update(bytes).digest('base64');
    return { url: path, revision: path.startsWith(`${ASSETS_FOLDER}/`) ? null : digest, integrity: `sha384-${digest}` };
  }));
}
