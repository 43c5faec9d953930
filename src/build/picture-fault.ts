// Can a picture be packed? Found at check, so that an editor hears of it before a screen shows a gap.
import { stat } from 'node:fs/promises';
import { loadSharp } from './load-sharp.ts';
import { hashOf, isRaster } from './media-entry.ts';
import { isPacked } from './picture-cache.ts';
import { MAX_PIXELS } from './picture-recipe.ts';

export type PictureFault = { readonly kind: 'unreadable' } | { readonly kind: 'too-many-pixels'; readonly megapixels: number }
  /** It can be packed; nobody will recognise it. */
  | { readonly kind: 'thin'; readonly width: number; readonly height: number };

/** How many times longer one side may be than the other. */
const LONGEST_SIDE = 20;

/** What was found of a file, by its path, size and time: a preview looks at the same pictures after every edit. */
const known = new Map<string, Promise<PictureFault | null>>();

/** @param file an absolute path. Null where nothing is wrong, and for what is not made of pixels. */
export async function pictureFault(file: string): Promise<PictureFault | null> {
  if (!isRaster(file)) return null;
  const { size, mtimeMs } = await stat(file);
  const key = `${file} ${size} ${mtimeMs}`;
  const found = known.get(key) ?? look(file);
  known.set(key, found);
  return found;
}

async function look(file: string): Promise<PictureFault | null> {
  const sharp = await loadSharp();
  const { width, height } = await sharp(file).metadata().catch(() => ({ width: 0, height: 0 }));
  if (width === 0) return { kind: 'unreadable' };
  if (width * height > MAX_PIXELS) return { kind: 'too-many-pixels', megapixels: Math.ceil(width * height / 1e6) };
  const thin: PictureFault | null = Math.max(width, height) > LONGEST_SIDE * Math.min(width, height) ? { kind: 'thin', width, height } : null;
  if (await isPacked(await hashOf(file))) return thin;
  // Every pixel is read, few are kept: a file that is cut off has a head like any other.
  return sharp(file, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).resize(8, 8, { fit: 'fill' }).raw().toBuffer().then(() => thin, () => ({ kind: 'unreadable' }));
}
