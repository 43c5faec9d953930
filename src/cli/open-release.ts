// Looks at an exported release before it is served: a stick may have lost a byte on its way.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKSUMS, damagedFiles, readChecksums } from '../build/checksums.ts';
import { KIOSK } from './export-folder.ts';

export type OpenedRelease =
  | { readonly ok: true; readonly folder: string; readonly isServed: (path: string) => boolean; readonly damaged: readonly string[] }
  | { readonly ok: false; readonly reason: string; readonly damaged: readonly string[] };

/** A picture, a film, captions, a map: the slide shows its place empty. Anything else would be a broken app or a deck less. */
const MEDIA = new RegExp(`^${KIOSK}/content/[0-9a-f]{64}\\.(?!json$)[a-z0-9]+$`);

/** Damaged media are left out, so that nobody gets wrong bytes; of a release that is damaged elsewhere nothing is served. */
export async function openRelease(folder: string): Promise<OpenedRelease> {
  const list = await readFile(join(folder, CHECKSUMS), 'utf8').catch(() => null);
  const sums = list === null ? null : readChecksums(list);
  if (list === null) return { ok: false, reason: `${folder} is no release: it has no ${CHECKSUMS}, which npm run release:export writes last.`, damaged: [] };
  if (!sums) return { ok: false, reason: `${join(folder, CHECKSUMS)} can not be read: export the release again.`, damaged: [] };
  const damaged = await damagedFiles(folder, sums);
  if (damaged.some((path) => !MEDIA.test(path))) return { ok: false, reason: `The release in ${folder} is damaged, and is not shown: export it again, or copy it again to the stick.`, damaged };
  const intact = new Set([...sums.keys()].filter((path) => !damaged.includes(path)));
  return { ok: true, folder: join(folder, KIOSK), isServed: (path) => intact.has(`${KIOSK}/${path}`), damaged };
}
