// What a picture was turned into is kept between builds: encoding a photograph takes a second or two, and most of them are
// the same as last time. Each lies in a folder of its own, named by what went in, whose time is that of its last use.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileEntry } from '../core/generated/manifest.ts';
import { encodePicture, RECIPE } from './picture-recipe.ts';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/korme/pictures');
const INDEX = 'index.json';

/** Milliseconds that a picture is kept without being used; a build of other slides must not cost those of yesterday. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** What this module makes: nothing else in the folder is its own to remove. */
const OWN = /^(?:[0-9a-f]{64}-|new-)/;

export interface PictureCache {
  /** An absolute path. */
  readonly folder?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface PackedPicture {
  /** The widest WebP, with all others as its variants. */
  readonly entry: FileEntry;
  /** The absolute path of each file, by the hash of its bytes. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * @param file an absolute path.
 * @param hash SHA-256 of its bytes.
 */
export async function packPicture(file: string, hash: string, { folder: cache = CACHE, now = Date.now }: PictureCache = {}): Promise<PackedPicture> {
  const folder = join(cache, `${hash}-${RECIPE}`);
  const picture = await kept(folder) ?? await make(file, folder, cache);
  const time = new Date(now());
  await utimes(folder, time, time).catch(() => {}); // A cache that can only be read is one, too.
  return picture;
}

/** After a build: what none has used for a month, and what a stopped one left half made. */
export async function forgetPictures({ folder: cache = CACHE, now = Date.now }: PictureCache = {}): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    const folder = join(cache, name);
    const used = await stat(folder).catch(() => null); // Another build may have removed it.
    if (OWN.test(name) && used && now() - used.mtimeMs > KEPT_FOR) await rm(folder, { recursive: true, force: true });
  }
}

/** Was this picture read to its end once, and all that came of it is still there? */
export async function isPacked(hash: string, { folder: cache = CACHE }: PictureCache = {}): Promise<boolean> {
  return await kept(join(cache, `${hash}-${RECIPE}`)) !== null;
}

async function kept(folder: string): Promise<PackedPicture | null> {
  try {
    const picture = packed(folder, JSON.parse(await readFile(join(folder, INDEX), 'utf8')) as FileEntry);
    for (const { hash, size } of filesOfPicture(picture.entry)) if ((await stat(picture.files.get(hash) ?? '')).size !== size) return null;
    return picture;
  } catch {
    return null;
  }
}

function packed(folder: string, entry: FileEntry): PackedPicture {
  return { entry, files: new Map(filesOfPicture(entry).map(({ hash, type }) => [hash, join(folder, `${hash}.${type}`)])) };
}

export function filesOfPicture(entry: FileEntry): Pick<FileEntry, 'hash' | 'type' | 'size'>[] {
  return [...entry.variants ?? [], entry];
}

/** Written beside its place and moved there whole: another build may be doing the same, or be stopped in the middle. */
async function make(file: string, folder: string, cache: string): Promise<PackedPicture> {
  const { files, width, height, placeholder } = await encodePicture(file);
  const fresh = join(cache, `new-${randomUUID()}`);
  await mkdir(fresh, { recursive: true });
  const variants: NonNullable<FileEntry['variants']> = [];
  for (const { type, width: own, bytes } of files) {
    const variant = { hash: createHash('sha256').update(bytes).digest('hex'), type, size: bytes.length, width: own };
    await writeFile(join(fresh, `${variant.hash}.${type}`), bytes);
    variants.push(variant);
  }
  const widest = variants.pop();
  if (!widest) throw new Error(`${file} was turned into nothing.`);
  const entry: FileEntry = { ...widest, width, height, ...(variants.length > 0 && { variants }), ...(placeholder && { placeholder }) };
  await writeFile(join(fresh, INDEX), JSON.stringify(entry));
  await settle(fresh, folder);
  return packed(folder, entry);
}

async function settle(fresh: string, folder: string): Promise<void> {
  if (await kept(folder)) return rm(fresh, { recursive: true });
  await rm(folder, { recursive: true, force: true }); // What is there is damaged.
  await rename(fresh, folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST' && error.code !== 'EPERM') throw error;
    await rm(fresh, { recursive: true }); // Another build was faster.
  });
}
