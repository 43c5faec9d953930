// Which files a release is made of. Its decks name their media, so this is known of a deck when the deck itself is stored.
import { readDeck } from '../core/read-deck.ts';
import { listedFiles, shownFiles, type FileEntry, type Media, type Release } from '../core/release.ts';
import type { ReleaseStore } from '../core/release-store.ts';
import { verified } from './verified.ts';

export interface Contents {
  /** Every file of the release that is known so far, those that name others first; once each. */
  readonly files: readonly FileEntry[];
  /** Decks that are not stored, or whose bytes are wrong: their media are not known. */
  readonly lacking: readonly FileEntry[];
  /** Ids of decks whose bytes are right, and which this app can't read. */
  readonly unreadable: readonly string[];
}

export class ReleaseContents {
  readonly #store: ReleaseStore;
  /** By the hash of the deck; null of one that can't be read. */
  readonly #media = new Map<string, Media | null>();

  constructor(store: ReleaseStore) {
    this.#store = store;
  }

  async of(release: Release): Promise<Contents> {
    const lacking: FileEntry[] = [];
    const unreadable: string[] = [];
    const media: Media[] = [];
    for (const { id, file } of release.decks) {
      const own = await this.#mediaOf(file); // One after the other: a slide that is being shown goes first.
      if (own) media.push(own);
      else if (own === null) unreadable.push(id);
      else lacking.push(file);
    }
    const files = [...listedFiles(release), ...shownFiles(release, media)];
    return { files: [...new Map(files.map((file) => [file.hash, file])).values()], lacking, unreadable };
  }

  /** Undefined where it is not here. */
  async #mediaOf(file: FileEntry): Promise<Media | null | undefined> {
    const known = this.#media.get(file.hash);
    if (known !== undefined) return known;
    const bytes = await this.#store.read(file);
    if (!bytes || !await verified(bytes, file)) return undefined;
    const reading = readDeck(new TextDecoder().decode(bytes));
    const media = reading.ok ? reading.media : null;
    this.#media.set(file.hash, media);
    return media;
  }
}
