// The list of checksums of an exported release, in the form that sha256sum writes and reads: `sha256sum -c SHA256SUMS`.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';

export const CHECKSUMS = 'SHA256SUMS';

const LINE = /^([0-9a-f]{64}) [ *](\S.*)$/;

/** Paths from the folder that the list lies in, with slashes. */
export function writeChecksums(sums: ReadonlyMap<string, string>): string {
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, hash]) => `${hash}  ${path}\n`).join('');
}

/** Null where a line is none of it, or a path leads out of the folder. */
export function readChecksums(text: string): Map<string, string> | null {
  const sums = new Map<string, string>();
  for (const line of text.split(/\r?\n/).filter((one) => one !== '')) {
    const [, hash, path] = LINE.exec(line) ?? [];
    if (hash === undefined || path === undefined || path.startsWith('/') || path.split(/[/\\]/).includes('..')) return null;
    sums.set(path, hash);
  }
  return sums.size > 0 ? sums : null;
}

/** What is missing or is not what the list says, in its order. */
export async function damagedFiles(folder: string, sums: ReadonlyMap<string, string>): Promise<string[]> {
  const damaged: string[] = [];
  for (const [path, hash] of sums) if (await hashOf(join(folder, path)) !== hash) damaged.push(path);
  return damaged;
}

/** SHA-256 as it stands in the list; null where the file can't be read to its end. */
export async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
