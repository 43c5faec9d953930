// A small release, and the network and the device that it moves between, both of which fail when a test says so.
import { createHash } from 'node:crypto';
import { mock } from 'node:test';
import { contentPath, FORMAT, listedFiles, shownFiles, type Fetched, type FileEntry, type Media, type NotHere, type Pointer, type Release } from '../../../src/core/release.ts';
import type { ReleaseRecord, ReleaseStore } from '../../../src/core/release-store.ts';
import { WIDTHS, type Screen } from '../../../src/core/variants.ts';
import { partsOf, PIECE } from '../../../src/core/pieces.ts';
import type { PieceNetwork, TakePiece } from '../../../src/services/piece-network.ts';
import type { ReleaseNetwork } from '../../../src/services/release-network.ts';

// The browser hashes on another thread, for which a clock that is moved by hand would not wait.
mock.method(crypto.subtle, 'digest', async (_algorithm: string, bytes: ArrayBuffer) => Uint8Array.from(createHash('sha256').update(new Uint8Array(bytes)).digest()).buffer);

/** The device's. */
export const SCREEN: Screen = { width: 1920, height: 1080, avif: true };

export interface FakeRelease extends Release {
  readonly bytes: ReadonlyMap<string, ArrayBuffer>;
  readonly media: Media;
}

/** Every file of it that a device with this screen keeps. */
export function filesOf({ media, ...release }: FakeRelease): FileEntry[] {
  return [...listedFiles(release), ...shownFiles(release, [media])];
}

/** One deck `1.1` with one slide that shows `words`, and as many media files as asked for; with `photo`, also a picture in ten files; with `film`, a film of so many bytes. */
export function fakeRelease(words: string, mediaFiles = 0, photo = false, sequence = 1, film = 0): FakeRelease {
  const bytes = new Map<string, ArrayBuffer>();
  const add = (text: string, type: string): FileEntry => {
    const content = new TextEncoder().encode(text);
    const entry = { hash: createHash('sha256').update(content).digest('hex'), type, size: content.length };
    bytes.set(contentPath(entry), content.buffer);
    return entry;
  };
  const media: Record<string, FileEntry> = Object.fromEntries(Array.from({ length: mediaFiles }, (_, index) => [`${index}.png`, add(`${words} ${index}`, 'png')]));
  if (photo) {
    const variants = ['avif', 'webp'].flatMap((type) => WIDTHS.map((width) => ({ ...add(`${words} ${type} ${width}`, type), width })));
    const widest = variants.pop();
    if (widest) media['photo.jpg'] = { ...widest, height: 2160, variants };
  }
  if (film > 0) {
    const content = new Uint8Array(film).map((_, at) => (at + Math.floor(at / PIECE)) % 251);
    const hashOf = (part: Uint8Array): string => createHash('sha256').update(part).digest('hex');
    const pieces = Array.from({ length: Math.ceil(film / PIECE) }, (_, index) => hashOf(content.subarray(index * PIECE, (index + 1) * PIECE)));
    const entry = { hash: hashOf(content), type: 'mp4', size: film, pieces };
    bytes.set(contentPath(entry), content.buffer);
    media['film.mp4'] = entry;
  }
  const file = add(JSON.stringify({ deck: { id: '1.1', title: { kk: words }, slides: [{ title: { kk: words } }] }, media }), 'json');
  const manifest: Release['manifest'] = { kiosk: {}, decks: [{ id: '1.1', title: { kk: words }, slides: 1, file }], lists: [], broken: [] };
  return { pointer: { format: FORMAT, sequence, manifest: add(JSON.stringify(manifest), 'json') }, manifest, decks: manifest.decks, screen: SCREEN, bytes, media };
}

export class FakeNetwork implements ReleaseNetwork, PieceNetwork {
  /** What the server has; null while it can't be reached. */
  served: FakeRelease | null;
  /** What becomes of the fetch of a file; undefined lets it succeed. */
  failing: (file: FileEntry) => NotHere | undefined = () => undefined;
  readonly asked: string[] = [];

  constructor(served: FakeRelease | null) {
    this.served = served;
  }

  async pointer(): Promise<Fetched<Pointer>> {
    return this.served ? { ok: true, value: this.served.pointer } : { ok: false, reason: 'offline' };
  }

  async file(file: FileEntry): Promise<Fetched<ArrayBuffer>> {
    const path = contentPath(file);
    this.asked.push(path);
    const reason = this.served ? this.failing(file) : 'offline';
    if (reason) return { ok: false, reason };
    const bytes = this.served?.bytes.get(path);
    return bytes ? { ok: true, value: bytes } : { ok: false, reason: 'not-found' };
  }

  /** By Range; `failing` is asked of each piece. */
  async fetch(file: FileEntry, wanted: readonly FileEntry[], take: TakePiece): Promise<NotHere | Awaited<ReturnType<TakePiece>>> {
    for (const [index, part] of partsOf(file).entries()) {
      if (!wanted.some(({ hash }) => hash === part.hash)) continue;
      this.asked.push(contentPath(part));
      const reason = this.served ? this.failing(part) : 'offline';
      if (reason) return reason;
      const bytes = this.served?.bytes.get(contentPath(file));
      if (!bytes) return 'not-found';
      const outcome = await take(part, bytes.slice(index * PIECE, index * PIECE + part.size));
      if (outcome !== 'stored') return outcome;
    }
    return 'stored';
  }

  address(file: FileEntry): string {
    return contentPath(file);
  }
}

export class FakeStore implements ReleaseStore {
  readonly files = new Map<string, ArrayBuffer>();
  record: ReleaseRecord | null = null;
  /** What becomes of a write; undefined lets it succeed. */
  refusing: (file: FileEntry) => 'full' | 'failed' | undefined = () => undefined;

  /** Bytes that it can hold. */
  quota: number | null = null;

  async room(): Promise<number | null> {
    return this.quota === null ? null : [...this.files.values()].reduce((left, { byteLength }) => left - byteLength, this.quota);
  }

  async read(file: FileEntry): Promise<ArrayBuffer | null> {
    return this.files.get(contentPath(file)) ?? null;
  }

  async write(file: FileEntry, bytes: ArrayBuffer): Promise<'stored' | 'full' | 'failed'> {
    const refusal = this.refusing(file);
    if (refusal) return refusal;
    this.files.set(contentPath(file), bytes);
    return 'stored';
  }

  async remove(file: FileEntry): Promise<void> {
    this.files.delete(contentPath(file));
  }

  async missing(files: readonly FileEntry[]): Promise<FileEntry[]> {
    return files.filter((file) => !this.files.has(contentPath(file)));
  }

  async keepOnly(files: readonly FileEntry[]): Promise<void> {
    const wanted = new Set(files.map(contentPath));
    for (const path of this.files.keys()) if (!wanted.has(path)) this.files.delete(path);
  }

  async readRecord(): Promise<ReleaseRecord | null> {
    return this.record;
  }

  async writeRecord(record: ReleaseRecord): Promise<boolean> {
    this.record = record;
    return true;
  }

  /** As the last visit left it. */
  hold(release: FakeRelease, reached: number): this {
    for (const [path, bytes] of release.bytes) this.files.set(path, bytes);
    this.record = { pointer: release.pointer, screen: release.screen, reached };
    return this;
  }

  holds(release: FakeRelease): boolean {
    return [...release.bytes.keys()].every((path) => this.files.has(path));
  }
}
