// Whether a folder may be emptied and built into: a slip in --out must not cost anyone their files.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { ASSETS_FOLDER } from '../build/precache-list.ts';
import { CONTENT_FILE, CONTENT_FOLDER } from '../build/write-release.ts';

/** A sentence, or null where nothing stands in the way: the folder is new, empty, or holds an earlier build. */
export async function outFolderObstacle(out: string, slides: string): Promise<string | null> {
  if (contains(out, slides) || contains(slides, out)) return `The build can not go to ${out}, because the slides are in ${slides}.`;
  if (!existsSync(out) || await holdsKiosk(out) || await holdsContentAlone(out)) return null;
  const names = await readdir(out).catch(() => null);
  if (names === null) return `${out} is not a folder.`;
  return names.length === 0 ? null : `${out} holds other files, which a build would remove: choose a new or an empty folder with --out.`;
}

/** What of `public/` would lie where the app keeps files whose names change with their bytes: no device, and no host, looks at such a file again. */
export function publicFolderObstacle(folder: string): string | null {
  const taken = [ASSETS_FOLDER, CONTENT_FOLDER].find((name) => existsSync(join(folder, name)));
  return taken === undefined ? null : `${join(folder, taken)} has a name that the kiosk keeps for its own files: put what lies there into another folder of public.`;
}

/** Nothing is removed but content of earlier releases, and yet nobody wants slides among their photographs. */
export async function contentFolderObstacle(out: string, slides: string): Promise<string | null> {
  if (existsSync(join(out, CONTENT_FOLDER, 'pointer.json')) && !contains(out, slides) && !contains(slides, out)) return null;
  const obstacle = await outFolderObstacle(out, slides);
  return obstacle?.includes(' holds other files') ? `${out} holds other files and no kiosk: choose the folder of a kiosk, a new or an empty one with --out.` : obstacle;
}

/** What a build with --content-only makes. */
async function holdsContentAlone(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  if (names.length !== 1 || names[0] !== CONTENT_FOLDER) return false;
  const files = await readdir(join(folder, CONTENT_FOLDER)).catch(() => ['']);
  return files.every((name) => CONTENT_FILE.test(name) || name === 'pointer.json');
}

/** Also one that was cut short. */
async function holdsKiosk(folder: string): Promise<boolean> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  return page.includes('<korme-app');
}

/** Is the folder itself, or somewhere below it. */
export function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)); // Another drive of Windows.
}
