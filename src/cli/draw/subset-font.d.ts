// subset-font ships no types; these are the parts of it that the drawing uses.
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'truetype' | 'woff2';
    keepFeatures?: readonly string[];
    keepAllGlyphs?: boolean;
    variationAxes?: Readonly<Record<string, { min: number; max: number; default?: number }>>;
  }
  /** Cuts a font down to the letters of `text`, which must be absent with `keepAllGlyphs`. */
  export default function subsetFont(font: Uint8Array, text: string | undefined, options?: Options): Promise<Buffer>;
}
