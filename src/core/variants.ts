// A picture is packed in several widths and two forms. A device keeps two files of each picture, whatever their number: one
// for the stage and one for small places. Which two is answered here alone, for what is stored and for what is shown.
import type { FileEntry } from './generated/manifest.ts';

/** What decides which files of a picture a device keeps. It does not change while the app runs, however the device is turned. */
export interface Screen {
  /** px of the device, not CSS px. */
  readonly width: number;
  readonly height: number;
  /** The browser can decode AVIF. */
  readonly avif: boolean;
}

/** Widths (px) that pictures are packed in: tiles, small phones, phones and tablets, Full HD, 4K. */
export const WIDTHS: readonly number[] = [480, 800, 1280, 1920, 3840];

/** A file may be so much narrower than its place: a picture a third too small looks no worse from a step away. */
const SOFTEST = 0.75;

/** px: the third of a 4K screen, a little softened. */
const WIDEST_TILE = 1280;

/** The part of the longer side of the screen that a small place takes up, such as a tile of the menu. */
const SMALL_PLACE = 1 / 3;

/** Of a picture, the file that fills the stage, upright as well as lying; any other file is itself. */
export function onStage(file: FileEntry, screen: Screen): FileEntry {
  const ratio = (file.width ?? 1) / (file.height ?? 1);
  const upright = Math.min(screen.width, screen.height * ratio);
  const lying = Math.min(screen.height, screen.width * ratio);
  return narrowest(file, screen.avif, Math.max(upright, lying));
}

/** Of a picture, the file for a tile. */
export function inTile(file: FileEntry, screen: Screen): FileEntry {
  return narrowest(file, screen.avif, Math.max(screen.width, screen.height) * SMALL_PLACE);
}

/** Of a picture, only what a tile may show, even one of the largest screens: where a deck is listed nothing else is needed. */
export function inTileOnly(file: FileEntry): FileEntry {
  const narrow = [...file.variants ?? [], file].filter(({ width = 0 }) => width <= WIDEST_TILE);
  const widest = narrow.findLast(({ type }) => type === file.type);
  if (!file.variants || !file.width || !file.height || !widest?.width) return file;
  const { placeholder } = file;
  const height = Math.max(1, Math.round(file.height * widest.width / file.width));
  return { ...widest, height, variants: narrow.filter((one) => one !== widest), ...(placeholder && { placeholder }) };
}

/** Of a picture, the file with the most to see when it is enlarged. It is not kept on the device if the stage shows another one. */
export function inFull(file: FileEntry, { avif }: Screen): FileEntry {
  return narrowest(file, avif, Infinity);
}

/** The narrowest file that is wide enough, else the widest. */
function narrowest(file: FileEntry, avif: boolean, width: number): FileEntry {
  const readable = [...file.variants ?? [], file].filter(({ type }) => (type === 'avif') === avif);
  return readable.find((one) => (one.width ?? 0) >= width * SOFTEST) ?? readable.at(-1) ?? file;
}

export function isSameScreen(one: Screen, other: Screen): boolean {
  return one.avif === other.avif && one.width === other.width && one.height === other.height;
}
