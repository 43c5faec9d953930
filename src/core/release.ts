// A release: everything that is shown, each file named by its SHA-256.
import type { FileEntry, Manifest, DeckEntry } from './generated/manifest.ts';

export type { DeckEntry, FileEntry, Manifest };

/** Where the content lies, relative to the app. */
export const CONTENT_FOLDER = 'content';
export const POINTER_PATH = `${CONTENT_FOLDER}/pointer.json`;

/** The path of a file of a release, relative to the app. */
export function contentPath(file: Pick<FileEntry, 'hash' | 'type'>): string {
  return `${CONTENT_FOLDER}/${file.hash}.${file.type}`;
}

/** Every file of a release but its manifest, once each, decks first: what a device must hold to show all of it. */
export function filesOf(manifest: Manifest): FileEntry[] {
  const files = new Map<string, FileEntry>();
  const add = (file: FileEntry | undefined): void => {
    if (file) files.set(contentPath(file), file);
  };
  for (const deck of manifest.decks) add(deck.file);
  add(manifest.logo);
  for (const deck of manifest.decks) for (const file of Object.values(deck.media)) add(file);
  return [...files.values()];
}
