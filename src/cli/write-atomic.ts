// A file is either what it was or what it is to be, also where the power fails in between.
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The file keeps its mode; a link is followed by whoever names it. */
export async function writeAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const { mode } = await stat(path).catch(() => ({ mode: 0o644 }));
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(draft, 'w', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
