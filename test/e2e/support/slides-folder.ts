// Slides that a test makes up, as staff would have them in a folder.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What stands in each file, by its path below slides/: a text as it is, bytes, or data that becomes JSON. */
export type Files = Readonly<Record<string, unknown>>;

/** Returns the folder; the caller removes it. */
export async function writeSlides(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'korme-slides-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}
