// Writes a packed release into the folder of the built app.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTENT_FOLDER } from '../core/release.ts';
import type { PackedRelease } from './pack.ts';

export async function writeRelease(release: PackedRelease, folder: string): Promise<void> {
  await mkdir(join(folder, CONTENT_FOLDER), { recursive: true });
  for (const [path, content] of release.files) {
    if (typeof content === 'string') await copyFile(content, join(folder, path));
    else await writeFile(join(folder, path), content);
  }
}
