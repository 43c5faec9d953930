// How many pixels of a picture this device can show.
import type { Screen } from '../core/variants.ts';

/** More pixels than two to a CSS px are not seen in a photograph, and cost twice the bytes. */
const DENSEST = 2;

/** It is taken to read AVIF, as nearly all do: whether it does is tried later, by services/avif.ts. */
export function screenOfDevice(): Screen {
  const density = Math.min(devicePixelRatio, DENSEST);
  return { width: Math.round(screen.width * density), height: Math.round(screen.height * density), avif: true };
}
