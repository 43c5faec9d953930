// Packs what staff keep in slides/ into a release: immutable files named by their SHA-256, a manifest and a pointer.
import { createHash } from 'node:crypto';
import type { Slide } from '../core/deck.ts';
import type { Deck as DeckFile, Slide as SlideFile } from '../core/generated/deck.ts';
import type { Locale } from '../core/locale.ts';
import { normalise } from '../core/normalise.ts';
import { contentPath, POINTER_PATH, type DeckEntry, type FileEntry, type Manifest, type Pointer, type Release } from '../core/release.ts';
import { mediaEntry } from './media-entry.ts';
import { problemLine } from './problem-line.ts';
import type { BrokenDeck, Source, SourceDeck } from './source.ts';

/** The bytes themselves, or the absolute path of the file that holds them. */
export type Content = Uint8Array | string;

export interface PackedRelease extends Release {
  /** Every file by its path relative to the app. The pointer is the last one, and must be written last. */
  readonly files: ReadonlyMap<string, Content>;
}

/** The same source gives the same bytes. Broken decks are named in the manifest, and nothing of them is packed. */
export async function pack(source: Source): Promise<PackedRelease> {
  const files = new Map<string, Content>();
  const entries = new Map<string, FileEntry>();

  const addMedia = async (file: string): Promise<FileEntry> => {
    const entry = entries.get(file) ?? await mediaEntry(file);
    entries.set(file, entry);
    files.set(contentPath(entry), file);
    return entry;
  };
  const addJson = (value: unknown): FileEntry => {
    const bytes = Buffer.from(JSON.stringify(value));
    const entry = { hash: createHash('sha256').update(bytes).digest('hex'), type: 'json', size: bytes.length };
    files.set(contentPath(entry), bytes);
    return entry;
  };
  const addDeck = async ({ json, media }: SourceDeck): Promise<DeckEntry> => {
    const named: [string, FileEntry][] = [];
    for (const path of [...media.keys()].sort()) named.push([path, await addMedia(media.get(path) as string)]);
    const { id, title, slides } = normalise(json);
    const cover = new Map(named).get(coverOf(slides));
    return { id, title, slides: slides.length, file: addJson(shipped(json)), ...(cover && { cover }), media: Object.fromEntries(named) };
  };

  const decks: DeckEntry[] = [];
  for (const deck of source.decks) decks.push(await addDeck(deck));
  const { $schema, ...kiosk } = source.kiosk;
  const manifest: Manifest = {
    format: 1,
    kiosk,
    ...(source.logo !== null && { logo: await addMedia(source.logo) }),
    ...(source.brand !== null && { brand: source.brand }),
    decks,
    broken: source.broken.map((deck) => brokenEntry(deck, kiosk.languages?.[0] ?? 'kk')),
  };
  const pointer: Pointer = { format: 1, manifest: addJson(manifest) };
  files.set(POINTER_PATH, Buffer.from(JSON.stringify(pointer)));
  return { pointer, manifest, files };
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
