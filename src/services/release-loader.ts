// Loads what is shown: from this device where it holds it, else from the network, verified either way.
import type { Deck } from '../core/deck.ts';
import { list as fitsList, manifest as fitsManifest } from '../core/generated/fits.js';
import { parseJson } from '../core/parse-json.ts';
import { readDeck } from '../core/read-deck.ts';
import type { Fetched, FileEntry, Manifest, Media, NotHere, Pointer, Release } from '../core/release.ts';
import type { StoredFiles, StoredRelease } from '../core/release-store.ts';
import type { Screen } from '../core/variants.ts';
import type { ReleaseNetwork } from './release-network.ts';
import { verified } from './verified.ts';

export type DeckLoading = { readonly ok: true; readonly deck: Deck; readonly media: Media } | { readonly ok: false; readonly reason: NotHere };

export interface ReleaseLoader {
  /** The release to show: the stored one, else the one before it, else the network's. What lacks of a stored one is fetched when it is needed. */
  current(): Promise<Fetched<Release>>;
  /** The same without the network, as far as this is about which one it is; null where there is none. */
  stored(): Promise<Release | null>;
  /** The release that a pointer names, for the screen that the device has now, or for another one. */
  release(pointer: Pointer, fitted?: Screen): Promise<Fetched<Release>>;
  /** A deck of a release by its id. */
  deck(release: Release, id: string): Promise<DeckLoading>;
  /** The words of a media file; null where they can't be had. */
  text(entry: FileEntry): Promise<string | null>;
}

/** @param store null where the device can't store anything. */
export function createReleaseLoader(network: ReleaseNetwork, store: StoredFiles | null, screen: Screen): ReleaseLoader {
  return {
    async current() {
      const value = await stored();
      if (value) return { ok: true, value };
      const pointer = await network.pointer();
      return pointer.ok ? release(pointer.value, screen) : pointer;
    },

    stored,

    release: (pointer, fitted = screen) => release(pointer, fitted),

    async deck({ decks }, id) {
      const entry = decks.find((deck) => deck.id === id);
      if (!entry) return { ok: false, reason: 'not-found' };
      const fetched = await file(entry.file);
      if (!fetched.ok) return fetched;
      const reading = readDeck(new TextDecoder().decode(fetched.value));
      return reading.ok ? reading : { ok: false, reason: 'damaged' };
    },

    async text(entry) {
      const fetched = await file(entry);
      return fetched.ok ? new TextDecoder().decode(fetched.value) : null;
    },
  };

  async function stored(): Promise<Release | null> {
    for (let one: StoredRelease | null | undefined = await store?.readRecord(); one; one = one.previous) {
      const found = await release(one.pointer, one.screen);
      if (found.ok) return found.value;
    }
    return null;
  }

  async function release(pointer: Pointer, fitted: Screen): Promise<Fetched<Release>> {
    const manifest = await json<Manifest>(pointer.manifest, fitsManifest);
    if (!manifest.ok) return manifest;
    const decks = [...manifest.value.decks];
    for (const list of await Promise.all(manifest.value.lists.map((one) => json<Pick<Manifest, 'decks'>>(one, fitsList)))) {
      if (!list.ok) return list;
      decks.push(...list.value.decks);
    }
    return { ok: true, value: { pointer, manifest: manifest.value, decks, screen: fitted } };
  }

  async function json<T>(entry: FileEntry, fits: (data: unknown) => boolean): Promise<Fetched<T>> {
    const fetched = await file(entry);
    if (!fetched.ok) return fetched;
    const value = parseJson(new TextDecoder().decode(fetched.value));
    return fits(value) ? { ok: true, value: value as T } : { ok: false, reason: 'damaged' };
  }

  async function file(entry: FileEntry): Promise<Fetched<ArrayBuffer>> {
    // The service worker puts a file in pieces together.
    const value = entry.pieces ? null : await store?.read(entry);
    return value && await verified(value, entry) ? { ok: true, value } : network.file(entry);
  }
}
