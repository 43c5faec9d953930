// Whether a folder may be emptied and built into: a slip in --out must not cost anyone their files.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A sentence, or null where nothing stands in the way: the folder is new, empty, or holds an earlier build. */
export async function outFolderObstacle(out: string, slides: string): Promise<string | null> {
  if (contains(out, slides) || contains(slides, out)) return `The build can not go to ${out}, because the slides are in ${slides}.`;
  if (!existsSync(out) || await holdsKiosk(out)) return null;
  const names = await readdir(out).catch(() => null);
  if (names === null) return `${out} is not a folder.`;
  return names.length === 0 ? null : `${out} holds other files, which a build would remove: choose a new or an empty folder with --out.`;
}

/** Also one that was cut short. */
async function holdsKiosk(folder: string): Promise<boolean> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  return page.includes('<korme-app');
}

function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`));
}
