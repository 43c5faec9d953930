// A release: everything that is shown, each file named by its SHA-256. A pointer names a manifest, which lists the decks, and
// each deck names its media: whoever changes one slide of ten thousand changes its deck, a list of some decks, and the manifest.
import type { Deck as DeckFile } from './generated/deck.ts';
import type { FileEntry, Manifest, DeckEntry } from './generated/manifest.ts';
import type { Pointer } from './generated/pointer.ts';
import { inTile, isSameScreen, onStage, type Screen } from './variants.ts';

export type { DeckEntry, FileEntry, Manifest, Pointer };

/** The version of the form of pointer, manifest, lists and packed decks. */
export const FORMAT = 1;

/** A release on one device, which keeps of each picture only what its screen can show. */
export interface Release {
  readonly pointer: Pointer;
  readonly manifest: Manifest;
  /** All of them, whether they stand in the manifest or in a list. */
  readonly decks: readonly DeckEntry[];
  readonly screen: Screen;
}

/** By the path that a deck names. */
export type Media = Readonly<Record<string, FileEntry>>;

/** A file of a release that holds a deck. */
export interface PackedDeck {
  readonly deck: DeckFile;
  readonly media: Media;
}

/** Why something of a release is not here. `offline` also stands for a server that fails: trying later may help. */
export type NotHere = 'offline' | 'not-found' | 'damaged' | 'too-new' | 'unsigned';

export type Fetched<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: NotHere };

/** What is signed of a release: the manifest names everything else by its hash, and the number keeps an old release from passing for a new one. No field of the entry is left out, so that none can be added. */
export function signedText({ format, sequence, manifest }: Pointer): string {
  return `korme-release ${format} ${sequence} ${JSON.stringify(manifest)}`;
}

/** Where the content lies, relative to the app. */
export const CONTENT_FOLDER = 'content';
export const POINTER_PATH = `${CONTENT_FOLDER}/pointer.json`;

/** The Cache Storage that holds a device's copy of the content; the page fills it, the service worker answers from it. */
export const CONTENT_CACHE = 'korme-content';

/** The path of a file of a release, relative to the app. */
export function contentPath(file: Pick<FileEntry, 'hash' | 'type'>): string {
  return `${CONTENT_FOLDER}/${file.hash}.${file.type}`;
}

/** What says which files there are else: the manifest, its lists, and the decks. */
export function listedFiles({ pointer, manifest, decks }: Release): FileEntry[] {
  return [pointer.manifest, ...manifest.lists, ...decks.map(({ file }) => file)];
}

/** The files that a device keeps of the logo and the covers, and of the media of some decks; once each. */
export function shownFiles({ manifest: { logo }, decks, screen }: Release, media: readonly Media[]): FileEntry[] {
  const files = [...logo ? [logo] : [], ...media.flatMap((one) => Object.values(one))].flatMap((file) => [inTile(file, screen), onStage(file, screen)]);
  const covers = decks.flatMap(({ cover }) => (cover ? [inTile(cover, screen)] : []));
  return [...new Map([...covers, ...files].map((file) => [file.hash, file])).values()];
}

/** The same content for the same screen: one device holds the same files for both. */
export function isSameRelease(one: Pick<Release, 'pointer' | 'screen'>, other: Pick<Release, 'pointer' | 'screen'>): boolean {
  return one.pointer.manifest.hash === other.pointer.manifest.hash && isSameScreen(one.screen, other.screen);
}
