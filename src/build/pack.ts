// Packs what staff keep in slides/ into a release: immutable files named by their SHA-256, a manifest and a pointer.
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Slide } from '../core/deck.ts';
import type { Deck as DeckFile, Slide as SlideFile } from '../core/generated/deck.ts';
import type { Locale } from '../core/locale.ts';
import { normalise } from '../core/normalise.ts';
import { contentPath, FORMAT, POINTER_PATH, type DeckEntry, type FileEntry, type Manifest, type PackedDeck, type Pointer } from '../core/release.ts';
import { inTileOnly } from '../core/variants.ts';
import { inLists } from './deck-lists.ts';
import { mediaEntry } from './media-entry.ts';
import { filesOfPicture, type PackedPicture } from './picture-cache.ts';
import { problemLine } from './problem-line.ts';
import type { BrokenDeck, Source, SourceDeck } from './source.ts';

/** The bytes themselves, or the absolute path of the file that holds them. */
export type Content = Uint8Array | string;

export interface PackedRelease {
  readonly pointer: Pointer;
  readonly manifest: Manifest;
  readonly decks: readonly DeckEntry[];
  /** Every file by its path relative to the app. The pointer is the last one, and must be written last. */
  readonly files: ReadonlyMap<string, Content>;
  /** Bytes of all of them. */
  readonly size: number;
}

/** Pictures that are turned at once; each takes a processor and the memory of all its pixels. */
const LANES = Math.min(4, availableParallelism());

/**
 * The same source gives the same bytes. Broken decks are named in the manifest, and nothing of them is packed.
 * @param sequence of the release: see sequence.ts.
 * @param seal signs the pointer.
 */
export async function pack(source: Source, sequence: number, seal = (pointer: Pointer): Pointer => pointer): Promise<PackedRelease> {
  const files = new Map<string, Content>();
  const media = await packMedia(source);
  let size = 0;

  const add = (path: string, content: Content, bytes: number): void => {
    if (!files.has(path)) size += bytes;
    files.set(path, content);
  };
  const addMedia = (file: string): FileEntry => {
    const { entry, files: made } = media.get(file) as PackedPicture;
    for (const one of filesOfPicture(entry)) add(contentPath(one), made.get(one.hash) as string, one.size);
    return entry;
  };
  const addJson = (value: unknown): FileEntry => {
    const bytes = Buffer.from(JSON.stringify(value));
    const entry = { hash: createHash('sha256').update(bytes).digest('hex'), type: 'json', size: bytes.length };
    add(contentPath(entry), bytes, bytes.length);
    return entry;
  };
  const addDeck = ({ json, media: paths }: SourceDeck): DeckEntry => {
    const named = [...paths.keys()].sort().map((path): [string, FileEntry] => [path, addMedia(paths.get(path) as string)]);
    const { id, title, slides } = normalise(json);
    const cover = new Map(named).get(coverOf(slides));
    const packed: PackedDeck = { deck: shipped(json), media: Object.fromEntries(named) };
    return { id, title, slides: slides.length, file: addJson(packed), ...(cover && { cover: inTileOnly(cover) }) };
  };

  const decks = source.decks.map(addDeck);
  const { $schema, check, ...kiosk } = source.kiosk;
  const manifest: Manifest = {
    kiosk,
    ...(source.logo !== null && { logo: addMedia(source.logo) }),
    ...(source.brand !== null && { brand: source.brand }),
    ...inLists(decks, addJson),
    broken: source.broken.map((deck) => brokenEntry(deck, kiosk.languages?.[0] ?? 'kk')),
  };
  const pointer = seal({ format: FORMAT, sequence, manifest: addJson(manifest) });
  const bytes = Buffer.from(JSON.stringify(pointer));
  add(POINTER_PATH, bytes, bytes.length);
  return { pointer, manifest, decks, files, size };
}

/** Every media file once, by its path. */
async function packMedia({ decks, logo }: Source): Promise<Map<string, PackedPicture>> {
  const paths = new Set(decks.flatMap(({ media }) => [...media.values()]));
  if (logo !== null) paths.add(logo);
  const queue = [...paths].sort();
  const made = new Map<string, PackedPicture>();
  await Promise.all(Array.from({ length: LANES }, async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) made.set(file, await mediaEntry(file));
  }));
  return made;
}

/** The first picture that a visitor of the deck would see; empty where there is none. */
function coverOf(slides: readonly Slide[]): string {
  return slides.map(({ image, video }) => image?.src ?? video?.poster ?? '').find((src) => src !== '') ?? '';
}

/** The deck without what is not for visitors. */
function shipped({ $schema, slides, ...deck }: DeckFile): DeckFile {
  return { ...deck, slides: slides.map(({ notes, ...slide }: SlideFile) => slide) };
}

/** In the kiosk's own language: who stands before the screen reads it. */
function brokenEntry({ id, file, problems }: BrokenDeck, locale: Locale): Manifest['broken'][number] {
  const first = problems.find(({ severity }) => severity === 'error');
  return { id, file, message: first ? problemLine(first, locale) : file };
}
