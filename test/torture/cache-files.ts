// The files in which Chromium keeps Cache Storage (net/disk_cache/simple): a header, the address, the body, a record with its check
// sum, the headers, a record with theirs. Damage that the check sum shows is what a disk does; damage with a right check sum is what
// a bad memory does before the bytes are written.
import { glob, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

export interface CacheFile {
  readonly file: string;
  /** The path of the stored file: '/content/….json'. */
  readonly path: string;
  /** Where the body lies in it. */
  readonly body: { readonly from: number; readonly to: number };
}

export const DAMAGES = ['flip', 'silent', 'truncate', 'delete'] as const;
export type Damage = (typeof DAMAGES)[number];

const HEADER = 24;
const RECORD = 24;
const KEY_HASH = 32;
const FIRST_MAGIC = 0xfcfb6d1ba7725c30n;
const LAST_MAGIC = 0xf4fa6f45970d41d8n;
const HAS_KEY_HASH = 2;

/** In the order of their paths, so that chance picks the same ones again. */
export async function cacheFiles(profile: string): Promise<CacheFile[]> {
  const found: CacheFile[] = [];
  for await (const name of glob('**/CacheStorage/**/*_0', { cwd: profile })) {
    const file = join(profile, name);
    const layout = layoutOf(await readFile(file));
    if (layout) found.push({ file, ...layout });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function layoutOf(bytes: Buffer): Pick<CacheFile, 'path' | 'body'> | null {
  if (bytes.length < HEADER + 2 * RECORD || bytes.readBigUInt64LE(0) !== FIRST_MAGIC) return null;
  const key = bytes.subarray(HEADER, HEADER + bytes.readUInt32LE(12)).toString('latin1');
  const address = /https?:\/\/\S+$/.exec(key)?.[0];
  const last = bytes.length - RECORD;
  if (address === undefined || bytes.readBigUInt64LE(last) !== LAST_MAGIC) return null;
  const hash = bytes.readUInt32LE(last + 8) & HAS_KEY_HASH ? KEY_HASH : 0;
  const to = last - hash - bytes.readUInt32LE(last + 16) - RECORD;
  const from = HEADER + key.length;
  if (to < from || bytes.readBigUInt64LE(to) !== LAST_MAGIC) return null;
  return { path: new URL(address).pathname, body: { from, to } };
}

/** The browser's own list of the cache that a file lies in is empty, as when it was not flushed before the power went: then it reads and writes nothing there. */
export function emptyIndex({ file }: CacheFile): Promise<void> {
  return truncate(join(dirname(file), 'index'), 0);
}

/** @param place From 0 to 1: where in the file. */
export async function damage({ file, body }: CacheFile, kind: Damage, place: number): Promise<void> {
  const bytes = await readFile(file);
  switch (kind) {
    case 'flip':
      flip(bytes, Math.floor(place * bytes.length));
      return writeFile(file, bytes);
    case 'silent':
      flip(bytes, body.from + Math.floor(place * (body.to - body.from)));
      bytes.writeUInt32LE(crc32(bytes.subarray(body.from, body.to)), body.to + 12);
      return writeFile(file, bytes);
    case 'truncate':
      return truncate(file, Math.floor(place * bytes.length));
    case 'delete':
      return rm(file);
  }
}

function flip(bytes: Buffer, at: number): void {
  bytes[at] = (bytes[at] ?? 0) ^ 1 << at % 8;
}
