// What can be read on this device, from its storage or the network, and where the media of what is shown lie: a part of the
// composition root.
import type { FindMedia, MediaFile } from './controllers/contexts.ts';
import type { Clock } from './core/clock.ts';
import type { FileEntry, Media, Release } from './core/release.ts';
import { inFull, inTile, onStage, type Screen } from './core/variants.ts';
import { createReleaseLoader, type DeckLoading, type ReleaseLoader } from './services/release-loader.ts';
import type { ReleaseNetwork } from './services/release-network.ts';
import { openReleaseStore, type DeviceStorage } from './services/release-store.ts';
import { screenOfDevice } from './services/screen.ts';

/** Ask it anew each time: what it holds changes when the storage is opened, and with what this browser can show. */
export class Library {
  readonly network: ReleaseNetwork;
  screen: Screen = screenOfDevice();
  /** Until open() has looked. */
  storage: DeviceStorage = { ok: false, obstacle: 'unsupported' };
  loader: ReleaseLoader;
  /** What is on the screen. */
  shown: Release | null = null;
  /** Of its decks that were loaded. */
  readonly #media = new Map<string, Media>();

  constructor(network: ReleaseNetwork) {
    this.network = network;
    this.loader = createReleaseLoader(network, null, this.screen);
  }

  /** What the device keeps. Where that could not be opened, it can be tried again. */
  async open(base: string, clock: Clock): Promise<void> {
    this.storage = await openReleaseStore(base, clock);
    this.#choose(this.screen);
  }

  /** Pictures are chosen in WebP from now on. */
  withoutAvif(): void {
    this.#choose({ ...this.screen, avif: false });
  }

  /** It is on the screen now; of its decks none is loaded. */
  show(release: Release): void {
    this.shown = release;
    this.#media.clear();
  }

  /** Loads a deck, and knows from then on where its media are. */
  async deck(of: Release, id: string): Promise<DeckLoading> {
    const loading = await this.loader.deck(of, id);
    if (loading.ok && of === this.shown) this.#media.set(id, loading.media);
    return loading;
  }

  /** @param deck the id of one that was loaded. */
  findMedia(deck: string): FindMedia {
    const media = this.#media.get(deck) ?? {};
    return (src) => {
      const file = Object.hasOwn(media, src) ? media[src] : undefined;
      return file && this.shown ? this.mediaFile(file, this.shown) : null;
    };
  }

  /** A file of a release as the elements take it. */
  mediaFile(file: FileEntry, { screen }: Release): MediaFile {
    const { network, loader } = this;
    const { width, height, placeholder } = file;
    const [url, small, full] = [onStage, inTile, inFull].map((choose) => network.address(choose(file, screen))) as [string, string, string];
    return { url, small, full, text: () => loader.text(file), ...(width && height && { width, height }), ...(placeholder && { placeholder }) };
  }

  #choose(screen: Screen): void {
    this.screen = screen;
    this.loader = createReleaseLoader(this.network, this.storage.ok ? this.storage.files : null, screen);
  }
}
