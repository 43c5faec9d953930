// Loads what is shown: from this device where it holds it, else from the network, verified either way.
import type { Deck } from '../core/deck.ts';
import { manifest as fitsManifest } from '../core/generated/fits.js';
import { parseJson } from '../core/parse-json.ts';
import { readDeck } from '../core/read-deck.ts';
import { filesOf, type Fetched, type FileEntry, type Manifest, type NotHere, type Pointer, type Release } from '../core/release.ts';
import type { ReleaseStore } from '../core/release-store.ts';
import type { Screen } from '../core/variants.ts';
import type { ReleaseNetwork } from './release-network.ts';
import { verified } from './verified.ts';

export type DeckLoading = { readonly ok: true; readonly deck: Deck } | { readonly ok: false; readonly reason: NotHere };

export interface ReleaseLoader {
  /** The release to show: the stored one if it is whole, else the network's, else what is left of the stored one. */
  current(): Promise<Fetched<Release>>;
  /** The release that a pointer names, for the screen that the device has now. */
  release(pointer: Pointer): Promise<Fetched<Release>>;
  /** A deck of a release by its id. */
  deck(release: Release, id: string): Promise<DeckLoading>;
  /** The words of a media file; null where they can't be had. */
  text(entry: FileEntry): Promise<string | null>;
}

/** @param store null where the device can't store anything. */
export function createReleaseLoader(network: ReleaseNetwork, store: ReleaseStore | null, screen: Screen): ReleaseLoader {
  return {
    async current() {
      const stored = await storedRelease();
      if (stored?.whole) return { ok: true, value: stored.release };
      const pointer = await network.pointer();
      const fetched = pointer.ok ? await release(pointer.value, screen) : pointer;
      return !fetched.ok && stored ? { ok: true, value: stored.release } : fetched;
    },

    release: (pointer) => release(pointer, screen),

    async deck({ manifest }, id) {
      const entry = manifest.decks.find((deck) => deck.id === id);
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

  async function storedRelease(): Promise<{ release: Release; whole: boolean } | null> {
    const record = await store?.readRecord();
    if (!store || !record) return null;
    const fetched = await release(record.pointer, record.screen);
    if (!fetched.ok) return null;
    return { release: fetched.value, whole: (await store.missing(filesOf(fetched.value))).length === 0 };
  }

  async function release(pointer: Pointer, fitted: Screen): Promise<Fetched<Release>> {
    const fetched = await file(pointer.manifest);
    if (!fetched.ok) return fetched;
    const manifest = parseJson(new TextDecoder().decode(fetched.value));
    if (!fitsManifest(manifest)) return { ok: false, reason: 'damaged' };
    return { ok: true, value: { pointer, manifest: manifest as Manifest, screen: fitted } };
  }

  async function file(entry: FileEntry): Promise<Fetched<ArrayBuffer>> {
    const stored = await store?.read(entry);
    if (stored) {
      if (await verified(stored, entry)) return { ok: true, value: stored };
      await store?.remove(entry);
    }
    const fetched = await network.file(entry);
    if (stored && fetched.ok) await store?.write(entry, fetched.value);
    return fetched;
  }
}
