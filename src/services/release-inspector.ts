// Reads what is stored and looks whether it still is what it should be: disks lose bits.
import type { FileEntry } from '../core/release.ts';
import type { ReleaseStore } from '../core/release-store.ts';
import { verified } from './verified.ts';

/**
 * Those of the files whose bytes are wrong or can't be read. They are removed, so that they count as missing.
 * @param idle resolves when there is nothing better to do.
 */
export async function inspect(files: readonly FileEntry[], store: ReleaseStore, idle: () => Promise<void>, signal: AbortSignal): Promise<FileEntry[]> {
  const damaged: FileEntry[] = [];
  for (const file of files) {
    await idle();
    if (signal.aborted) break;
    const bytes = await store.read(file);
    if (bytes && await verified(bytes, file)) continue;
    damaged.push(file);
    if (bytes) await store.remove(file);
  }
  return damaged;
}
