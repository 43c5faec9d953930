// What a picture was turned into is kept between builds: encoding a photograph takes a second or two, and most of them are
// the same as last time. Each lies in a folder of its own, named by what went in.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileEntry } from '../core/generated/manifest.ts';
import { encodePicture, RECIPE } from './picture-recipe.ts';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/korme/pictures');
const INDEX = 'index.json';

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
export async function packPicture(file: string, hash: string, cache: string = CACHE): Promise<PackedPicture> {
  const folder = join(cache, `${hash}-${RECIPE}`);
  return await kept(folder) ?? make(file, folder, cache);
}

/** Was this picture read to its end once, and all that came of it is still there? */
export async function isPacked(hash: string, cache: string = CACHE): Promise<boolean> {
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
