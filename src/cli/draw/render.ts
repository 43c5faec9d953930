// Turns drawn markup into the file that its name asks for.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { ROOT } from '../project.ts';
import type { Drawing } from './catalogue.ts';

/** A kiosk fetches every picture over a bad line: none may weigh more. */
const MOST_BYTES = 120_000;

async function encode({ path, draw, width }: Drawing): Promise<Buffer> {
  const markup = Buffer.from(draw());
  if (path.endsWith('.svg')) return markup;
  const image = sharp(markup).resize(width ?? null);
  if (path.endsWith('.png')) return image.png({ compressionLevel: 9 }).toBuffer();
  if (path.endsWith('.webp')) return image.webp({ quality: 80, effort: 6 }).toBuffer();
  return image.avif({ quality: 62, effort: 4, chromaSubsampling: '4:4:4' }).toBuffer();
}

/** Writes the drawing; returns its size in bytes. */
export async function render(drawing: Drawing): Promise<number> {
  const bytes = await encode(drawing);
  if (bytes.length > MOST_BYTES) throw new Error(`${drawing.path} weighs ${bytes.length} bytes, more than ${MOST_BYTES}`);
  const path = join(ROOT, drawing.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return bytes.length;
}
