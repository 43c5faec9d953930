// A release: everything that is shown, each file named by its SHA-256.
import type { FileEntry, Manifest, DeckEntry } from './generated/manifest.ts';
import type { Pointer } from './generated/pointer.ts';
import { inTile, isSameScreen, onStage, type Screen } from './variants.ts';

export type { DeckEntry, FileEntry, Manifest, Pointer };

/** A release on one device, which keeps of each picture only what its screen can show. */
export interface Release {
  readonly pointer: Pointer;
  readonly manifest: Manifest;
  readonly screen: Screen;
}

/** Why something of a release is not here. `offline` also stands for a server that fails: trying later may help. */
export type NotHere = 'offline' | 'not-found' | 'damaged';

export type Fetched<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: NotHere };

/** Where the content lies, relative to the app. */
export const CONTENT_FOLDER = 'content';
export const POINTER_PATH = `${CONTENT_FOLDER}/pointer.json`;

/** The Cache Storage that holds a device's copy of the content; the page fills it, the service worker answers from it. */
export const CONTENT_CACHE = 'korme-content';

/** The path of a file of a release, relative to the app. */
export function contentPath(file: Pick<FileEntry, 'hash' | 'type'>): string {
  return `${CONTENT_FOLDER}/${file.hash}.${file.type}`;
}

/** Every file that a device must hold to show all of a release, once each, in the order in which they are needed. */
export function filesOf({ pointer, manifest, screen }: Release): FileEntry[] {
  const files = new Map<string, FileEntry>();
  const add = (file: FileEntry): void => { files.set(contentPath(file), file); };
  const addMedia = (file: FileEntry): void => {
    add(inTile(file, screen));
    add(onStage(file, screen));
  };
  add(pointer.manifest);
  for (const deck of manifest.decks) add(deck.file);
  if (manifest.logo) addMedia(manifest.logo);
  for (const deck of manifest.decks) for (const file of Object.values(deck.media)) addMedia(file);
  return [...files.values()];
}

/** The same content for the same screen: one device holds the same files for both. */
export function isSameRelease(one: Omit<Release, 'manifest'>, other: Omit<Release, 'manifest'>): boolean {
  return one.pointer.manifest.hash === other.pointer.manifest.hash && isSameScreen(one.screen, other.screen);
}
