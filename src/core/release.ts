// A release: everything that is shown, each file named by its SHA-256.
import type { FileEntry, Manifest, DeckEntry } from './generated/manifest.ts';
import type { Pointer } from './generated/pointer.ts';

export type { DeckEntry, FileEntry, Manifest, Pointer };

export interface Release {
  readonly pointer: Pointer;
  readonly manifest: Manifest;
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

/** Every file of a release, once each, in the order in which they are needed: what a device must hold to show all of it. */
export function filesOf({ pointer, manifest }: Release): FileEntry[] {
  const files = new Map<string, FileEntry>();
  const add = (file: FileEntry | undefined): void => {
    if (file) files.set(contentPath(file), file);
  };
  add(pointer.manifest);
  for (const deck of manifest.decks) add(deck.file);
  add(manifest.logo);
  for (const deck of manifest.decks) for (const file of Object.values(deck.media)) add(file);
  return [...files.values()];
}

export function isSameRelease(one: Pointer, other: Pointer): boolean {
  return one.manifest.hash === other.manifest.hash;
}
