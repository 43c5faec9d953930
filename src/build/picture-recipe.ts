// Turns one picture into the files that devices show: AVIF and WebP in the widths that screens need, upright as the camera
// was held, in sRGB, and without the place, the time and the name that a camera writes into it.
import { readFile } from 'node:fs/promises';
import type { FileEntry } from '../core/generated/manifest.ts';
import { WIDTHS } from '../core/variants.ts';
import { loadSharp, type Sharp } from './load-sharp.ts';

/** Changes whenever the same picture would be turned into other bytes. */
export const RECIPE = 1;

/** Pixels of a picture that is packed at all: what a good camera makes, and what a small machine can hold. */
export const MAX_PIXELS = 40_000_000;

/** Qualities at which the sample pictures look like their sources from a step away; more effort saves 7 % of bytes and doubles the time. */
const AVIF = { quality: 55, effort: 1, chromaSubsampling: '4:2:0' };
const WEBP = { quality: 78, effort: 2 };

/** A width so near to a wider one is left out. */
const NEAR = 0.85;

export interface EncodedFile {
  readonly type: 'avif' | 'webp';
  readonly width: number;
  readonly bytes: Uint8Array;
}

export interface EncodedPicture {
  /** The narrow ones first; the last one is the widest WebP. */
  readonly files: readonly EncodedFile[];
  /** Of the widest, px. */
  readonly width: number;
  readonly height: number;
  /** Absent where one can see through the picture. */
  readonly placeholder?: NonNullable<FileEntry['placeholder']>;
}

/** The pixels of a picture, at its widest. */
interface Pixels {
  readonly data: Uint8Array;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

/** @param file an absolute path. Throws where it is no picture that can be read to its end. */
export async function encodePicture(file: string): Promise<EncodedPicture> {
  const sharp = await loadSharp();
  const pixels = await decode(sharp, file);
  const { width, height, channels } = pixels.info;
  const open = (): ReturnType<Sharp> => sharp(pixels.data, { raw: pixels.info, limitInputPixels: MAX_PIXELS });
  const own = await cleanBytes(sharp, file, width);
  const files: EncodedFile[] = [];
  for (const type of ['avif', 'webp'] as const) {
    for (const narrow of widthsOf(width)) {
      const resized = narrow === width ? open() : open().resize({ width: narrow });
      const bytes = narrow === width && own?.type === type ? own.bytes : await (type === 'avif' ? resized.avif(AVIF) : resized.webp(WEBP)).toBuffer();
      files.push({ type, width: narrow, bytes });
    }
  }
  return { files, width, height, ...(channels === 3 && { placeholder: await placeholderOf(open()) }) };
}

/** The widths (px) that a picture is packed in: never more than it has. */
export function widthsOf(width: number): number[] {
  const widest = Math.min(width, Math.max(...WIDTHS));
  return [...WIDTHS.filter((one) => one < widest * NEAR), widest];
}

async function decode(sharp: Sharp, file: string): Promise<Pixels> {
  const { data, info } = await sharp(file, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .autoOrient().toColourspace('srgb').resize({ width: Math.max(...WIDTHS), withoutEnlargement: true })
    .raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  const pixels: Pixels = { data, info: { width: info.width, height: info.height, channels: info.channels } };
  if (pixels.info.channels !== 4 || !isOpaque(data)) return pixels;
  const opaque = await sharp(data, { raw: pixels.info }).removeAlpha().raw().toBuffer();
  return { data: opaque, info: { ...pixels.info, channels: 3 } };
}

function isOpaque(rgba: Uint8Array): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false;
  return true;
}

/** The source itself, where it is what a device may get: nobody's second encoding looks better than the first. */
async function cleanBytes(sharp: Sharp, file: string, width: number): Promise<EncodedFile | null> {
  const { format, compression, width: own, exif, xmp, iptc, icc, orientation, tifftagPhotoshop } = await sharp(file).metadata();
  const type = format === 'webp' ? 'webp' : format === 'heif' && compression === 'av1' ? 'avif' : null;
  const told = exif ?? xmp ?? iptc ?? icc ?? tifftagPhotoshop ?? orientation;
  return type && own === width && told === undefined ? { type, width, bytes: await readFile(file) } : null;
}

/** From top to bottom, as skies and grounds lie. */
async function placeholderOf(picture: ReturnType<Sharp>): Promise<string> {
  const rgb = await picture.resize(1, 3, { fit: 'fill', kernel: 'linear' }).raw().toBuffer();
  return [0, 3, 6].map((at) => `#${rgb.subarray(at, at + 3).toString('hex')}`).join('');
}
