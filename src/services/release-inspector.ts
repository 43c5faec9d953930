// Reads what is stored and looks whether it still is what it should be: disks lose bits.
import { isTable, partsOf, tableText } from '../core/pieces.ts';
import type { FileEntry } from '../core/release.ts';
import type { ReleaseStore } from '../core/release-store.ts';
import { verified } from './verified.ts';

/**
 * Those of the files, or of their pieces, whose bytes are wrong or can't be read. They are removed, so that they count as missing.
 * @param idle resolves when there is nothing better to do.
 */
export async function inspect(files: readonly FileEntry[], store: ReleaseStore, idle: () => Promise<void>, signal: AbortSignal): Promise<FileEntry[]> {
  const damaged: FileEntry[] = [];
  for (const file of files) {
    for (const part of partsOf(file)) {
      await idle();
      if (signal.aborted) return damaged;
      const bytes = await store.read(part);
      if (bytes && await (isTable(part) ? new TextDecoder().decode(bytes) === tableText(file) : verified(bytes, part))) continue;
      damaged.push(part);
      if (bytes) await store.remove(part);
    }
  }
  return damaged;
}
