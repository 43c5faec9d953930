// Writes a packed release into the folder of the built app, which may be served meanwhile: a file has its name only when it is whole,
// the pointer comes last, and what the release before names stays for the devices that are still fetching it.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CONTENT_FOLDER, POINTER_PATH } from '../core/release.ts';
import { namedFiles } from './named-files.ts';
import type { Content, PackedRelease } from './pack.ts';

export { CONTENT_FOLDER };

/** An immutable file of the content, or what a write that was cut short has left of one. */
export const CONTENT_FILE = /^(?:[0-9a-f]{64}\.[a-z0-9]+|\.new-[0-9a-f-]+)$/;

/** Files of neither this release nor the one before are removed. The same release again changes nothing. */
export async function writeRelease(release: PackedRelease, folder: string): Promise<void> {
  const contents = join(folder, CONTENT_FOLDER);
  await mkdir(contents, { recursive: true });
  const before = await readFile(join(folder, POINTER_PATH), 'utf8').catch(() => '');
  const kept = await namedFiles(contents, before);
  let pointer: Content = '';
  for (const [path, content] of release.files) {
    if (path === POINTER_PATH) pointer = content;
    else if (!await isWhole(join(folder, path))) await put(content, join(folder, path));
  }
  const text = Buffer.from(pointer as Uint8Array).toString();
  if (text === before) return;
  await put(pointer, join(folder, POINTER_PATH));
  for (const name of await readdir(contents)) {
    if (CONTENT_FILE.test(name) && !kept.has(name) && !release.files.has(`${CONTENT_FOLDER}/${name}`)) await rm(join(contents, name));
  }
}

/** Is what its name says. */
async function isWhole(path: string): Promise<boolean> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  } catch {
    return false;
  }
  return basename(path).startsWith(`${hash.digest('hex')}.`);
}

async function put(content: Content, path: string): Promise<void> {
  const fresh = join(path, '..', `.new-${randomUUID()}`);
  try {
    if (typeof content === 'string') await copyFile(content, fresh);
    else await writeFile(fresh, content);
    const file = await open(fresh, 'r+');
    await file.sync().finally(() => file.close());
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
