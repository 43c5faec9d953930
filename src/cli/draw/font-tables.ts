// Reads from the committed font what a browser would find in it: its letters and its axes.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const FONT = join(import.meta.dirname, '../../styles/fonts/korme.woff2');

export interface FontFacts {
  readonly bytes: number;
  readonly codePoints: ReadonlySet<number>;
  /** The range of each axis by its tag. */
  readonly axes: Readonly<Record<string, readonly [number, number]>>;
}

function table(font: DataView, tag: string): DataView {
  for (let i = 0; i < font.getUint16(4); i++) {
    const entry = 12 + i * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((k) => font.getUint8(entry + k)));
    if (name === tag) return new DataView(font.buffer, font.byteOffset + font.getUint32(entry + 8), font.getUint32(entry + 12));
  }
  throw new Error(`the font has no ${tag} table`);
}

/** Formats 4 and 12 are the ones that fonts for the web carry. */
function codePoints(cmap: DataView): Set<number> {
  const found = new Set<number>();
  const addRange = (from: number, to: number): void => {
    for (let code = from; code <= to; code++) found.add(code);
  };
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const at = cmap.getUint32(4 + i * 8 + 4);
    const format = cmap.getUint16(at);
    if (format === 12) {
      for (let g = 0; g < cmap.getUint32(at + 12); g++) addRange(cmap.getUint32(at + 16 + g * 12), cmap.getUint32(at + 20 + g * 12));
    } else if (format === 4) {
      const segments = cmap.getUint16(at + 6) / 2;
      for (let s = 0; s < segments; s++) addRange(cmap.getUint16(at + 16 + segments * 2 + s * 2), cmap.getUint16(at + 14 + s * 2));
    }
  }
  found.delete(0xffff);
  return found;
}

function axes(fvar: DataView): Record<string, [number, number]> {
  const found: Record<string, [number, number]> = {};
  for (let i = 0; i < fvar.getUint16(8); i++) {
    const at = fvar.getUint16(4) + i * fvar.getUint16(10);
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => fvar.getUint8(at + k)));
    found[tag] = [fvar.getInt32(at + 4) / 65536, fvar.getInt32(at + 12) / 65536];
  }
  return found;
}

export async function readFont(): Promise<FontFacts> {
  const woff2 = await readFile(FONT);
  const bytes = await subsetFont(woff2, undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { bytes: woff2.length, codePoints: codePoints(table(font, 'cmap')), axes: axes(table(font, 'fvar')) };
}
