// Whether bytes are the file that a release names.
import type { FileEntry } from '../core/release.ts';
import { sha256 } from './sha256.ts';

/** What a release tells of a file, or what its name does. */
type Named = Pick<FileEntry, 'hash'> & Partial<Pick<FileEntry, 'size'>>;

/** Where the browser can't hash, the size still tells a deck from a captive portal's page. */
export async function verified(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>, entry: Named): Promise<boolean> {
  if (entry.size !== undefined && bytes.byteLength !== entry.size) return false;
  const hash = await sha256(bytes);
  return hash === null || hash === entry.hash;
}
