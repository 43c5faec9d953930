// sharp is a program of its own for each platform, which an install may have left out.
import type sharp from 'sharp';

export type Sharp = typeof sharp;

let loading: Promise<Sharp> | null = null;

/** Throws one sentence where there is no sharp for this machine. */
export function loadSharp(): Promise<Sharp> {
  loading ??= import('sharp').then(({ default: loaded }) => loaded, (error: unknown) => {
    throw new Error(`Pictures can not be packed: the package "sharp" has no program for ${process.platform} on ${process.arch} here; run npm ci without --omit=optional.`, { cause: error });
  });
  return loading;
}
