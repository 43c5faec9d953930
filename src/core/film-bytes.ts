// What the readers of films share: a file in parts, its numbers and names, and what may be wrong.

/** A file, read in parts: films are larger than memory. */
export interface Bytes {
  readonly size: number;
  /** Bytes from `start` on; fewer than `length` only at the end of the file. */
  read(start: number, length: number): Promise<Uint8Array>;
}

export type FilmFault =
  /** Damaged, cut off before its table of contents, or something else. */
  | { readonly kind: 'no-film' }
  /** Shown as people know it, such as "H.265 (hvc1)". */
  | { readonly kind: 'unplayable'; readonly codec: string }
  /** The table of contents stands behind the pictures: a player must have read all of them before it shows one. */
  | { readonly kind: 'late-start' };

/** 32 bits, the largest first; 0 past the end. */
export function number(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 0x1000000 + ((bytes[at + 1] ?? 0) << 16) + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
}

/** Four of them, by which MP4 names its boxes. */
export function letters(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
