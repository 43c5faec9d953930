// Keeps the shown release on the device and looks for newer ones. Never urgent: loaded after the first slide.
import { spread } from '../core/backoff.ts';
import type { Clock } from '../core/clock.ts';
import { NO_PROGRESS, offlineOf, type Obstacle, type Offline, type OfflineFacts } from '../core/offline.ts';
import { isSameRelease, type Pointer, type Release } from '../core/release.ts';
import type { ReleaseStore } from '../core/release-store.ts';
import type { Screen } from '../core/variants.ts';
import type { AppWorker } from './app-worker.ts';
import type { Log } from './log.ts';
import type { PieceNetwork } from './piece-network.ts';
import { fillRelease } from './release-filler.ts';
import type { ReleaseLoader } from './release-loader.ts';
import type { ReleaseNetwork } from './release-network.ts';
import type { Rehearse } from './rehearsal.ts';
import { ReleaseShelf } from './release-shelf.ts';
import type { Windows } from './window-locks.ts';

export interface KeeperOptions {
  /** Null where the device can't store anything, */
  readonly store: ReleaseStore | null;
  /** and why. */
  readonly obstacle: Obstacle | null;
  readonly network: ReleaseNetwork;
  readonly pieces: PieceNetwork;
  readonly loader: ReleaseLoader;
  /** Pictures are kept for this screen; where those of another one are shown, it is as if the release were newer. */
  readonly screen: Screen;
  /** Not touched where the device can't store anything. */
  readonly worker: AppWorker;
  /** What is on the screen; null while nothing could be loaded. */
  readonly shown: Release | null;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly log: Log;
  /** Resolves when there is nothing better to do. */
  readonly idle: () => Promise<void>;
  readonly rehearse: Rehearse;
  readonly windows: Windows;
  /** Called whenever it changes, and once at the start. */
  readonly onOffline: (offline: Offline) => void;
  /** There is a newer release: takeUpdate() would take it over. */
  readonly onUpdate: () => void;
}

const POLL = 300_000;
/** While there is nothing to show: a kiosk is often up before its router. */
const IMPATIENT_POLL = 15_000;
/** A release that was on the screen for so long, and whose files are all what they should be, has proved itself. */
const PROOF = 60_000;

export class OfflineKeeper {
  readonly #options: KeeperOptions;
  readonly #device: { readonly store: ReleaseStore; readonly shelf: ReleaseShelf } | null;
  #shown: Release | null;
  /** Complete, and waiting for a moment when nobody is touching the screen. */
  #next: Release | null = null;
  #filling: { readonly release: Release; readonly stop: AbortController } | null = null;
  #facts: OfflineFacts;
  #told = '';
  #proof: AbortController | null = null;

  constructor(options: KeeperOptions) {
    const { store, obstacle, shown, clock } = options;
    this.#options = options;
    this.#device = store && { store, shelf: new ReleaseShelf({ ...options, store }) };
    this.#shown = shown;
    this.#facts = {
      obstacle,
      shell: 'pending',
      releaseStored: false,
      progress: NO_PROGRESS,
      reached: clock.now(),
    };
  }

  /** Runs for as long as the page lives. */
  async start(): Promise<void> {
    if (this.#shown) this.#options.windows.show(this.#shown.pointer.manifest.hash);
    await this.#recall();
    this.#learn({});
    await this.#poll();
  }

  /**
   * Takes over what is newer and complete. Call it when nobody is touching the screen.
   * @param show puts a release on the screen. It is called before anything is waited for, so that nobody can come between.
   * @returns whether the page should be loaded anew, because its own files are newer now.
   */
  async takeUpdate(show: (release: Release) => Promise<void>): Promise<boolean> {
    const next = this.#next;
    this.#next = null;
    if (next) {
      await show(next);
      await this.#keep(next);
    }
    return this.#device !== null && this.#options.worker.takeOver();
  }

  /** What the last visit left: most often everything. */
  async #recall(): Promise<void> {
    const shown = this.#shown;
    const reached = shown && await this.#device?.shelf.recall(shown);
    if (typeof reached !== 'number' || !shown) return;
    this.#learn({ reached, releaseStored: await this.#isWhole(shown) });
    this.#proveLater(shown);
  }

  /** Something of what is stored was found to be damaged. */
  mend(): void {
    if (this.#shown) void this.#fill(this.#shown);
  }

  /** Looks for a newer release now, rather than at the next turn. */
  async look(): Promise<void> {
    const { network, log } = this.#options;
    if (this.#device) void this.#refreshWorker();
    const pointer = await network.pointer();
    if (pointer.ok) await this.#follow(pointer.value);
    else log(`No pointer was reached: ${pointer.reason}`);
    this.#learn({});
  }

  async #poll(): Promise<void> {
    const { clock, random } = this.#options;
    await this.look();
    clock.after(spread(this.#shown ? POLL : IMPATIENT_POLL, random()), () => void this.#poll());
  }

  async #refreshWorker(): Promise<void> {
    const active = await this.#options.worker.refresh();
    if (!active) this.#options.log('The service worker could not be installed');
    this.#learn({ shell: active ? 'stored' : 'failed' });
  }

  async #follow(pointer: Pointer): Promise<void> {
    const { loader, clock, log, screen } = this.#options;
    const wanted = { pointer, screen };
    this.#learn({ reached: clock.now() });
    if (this.#shown && isSameRelease(wanted, this.#shown)) {
      this.#next = null;
      void this.#fill(this.#shown); // Most often nothing lacks, and only the record is renewed.
      return;
    }
    const obstacle = this.#device?.shelf.obstacleTo(pointer, this.#shown);
    if (obstacle) return log(`The release ${pointer.manifest.hash} of the server is ${obstacle}: it is not taken`);
    if (this.#next && isSameRelease(wanted, this.#next)) return this.#stopFilling();
    if (this.#filling && isSameRelease(wanted, this.#filling.release)) return;
    const release = await loader.release(pointer);
    if (!release.ok) log(`The release ${pointer.manifest.hash} could not be loaded: ${release.reason}`);
    else if (this.#device && this.#shown) void this.#fill(release.value);
    else this.#offer(release.value);
  }

  #stopFilling(): void {
    this.#filling?.stop.abort();
    this.#filling = null;
  }

  #offer(release: Release): void {
    this.#next = release;
    this.#options.onUpdate();
  }

  async #fill(release: Release): Promise<void> {
    if (!this.#device || (this.#filling && isSameRelease(this.#filling.release, release))) return;
    const { store, shelf } = this.#device;
    this.#stopFilling();
    const filling = { release, stop: new AbortController() };
    this.#filling = filling;

    const { network, pieces, clock, random, log } = this.#options;
    const isShown = (): boolean => this.#shown !== null && isSameRelease(release, this.#shown);
    await this.#collect();
    const outcome = await fillRelease({
      release, network, pieces, store, contents: shelf.contents, clock, random, log, signal: filling.stop.signal,
      onProgress: (progress) => {
        const lacking = isShown() && progress.files < progress.filesTotal;
        this.#learn({ progress, ...(lacking && { releaseStored: false }) });
      },
    });
    const fits = outcome === 'complete' && (isShown() || await shelf.canBeShown(release, this.#shown, filling.stop.signal));
    if (this.#filling !== filling) return;
    this.#filling = null;

    if (outcome === 'full') {
      log(`The release ${release.pointer.manifest.hash} is larger than the storage`);
      if (!this.#facts.releaseStored) this.#learn({ obstacle: 'storage-full' });
    } else if (fits) {
      if (isShown()) await this.#settleOn(release);
      else this.#offer(release);
    }
  }

  /** It is on the screen now. */
  async #keep(release: Release): Promise<void> {
    this.#shown = release;
    this.#options.windows.show(release.pointer.manifest.hash);
    if (await this.#isWhole(release)) await this.#settleOn(release);
    else void this.#fill(release); // It is the first one, offered before it was stored.
  }

  async #isWhole(release: Release): Promise<boolean> {
    return (await this.#device?.shelf.missing(release))?.length === 0;
  }

  /** The record is written when every file is there. */
  async #settleOn(release: Release): Promise<void> {
    this.#shown = release;
    if (!this.#device) return;
    const written = await this.#device.shelf.settle(release, this.#facts.reached);
    this.#learn({ releaseStored: written, obstacle: written ? null : 'storage-refused' });
    if (written) await this.#collect();
    this.#proveLater(release);
  }

  #proveLater(release: Release): void {
    this.#proof?.abort();
    const proof = new AbortController();
    this.#proof = proof;
    proof.signal.addEventListener('abort', this.#options.clock.after(PROOF, () => void this.#prove(release, proof.signal)));
  }

  /** What only the release before needs goes when this one is whole; what is damaged is fetched again. */
  async #prove(release: Release, signal: AbortSignal): Promise<void> {
    const outcome = await this.#device?.shelf.prove(release, signal);
    if (outcome === 'damaged') void this.#fill(release);
    else if (outcome === 'whole') await this.#collect();
  }

  /** Removes the files of releases that are neither shown nor to be shown, nor kept for a way back. */
  async #collect(): Promise<void> {
    await this.#device?.shelf.keepOnly([this.#shown, this.#next, this.#filling?.release ?? null].filter((release) => release !== null), this.#shown);
  }

  #learn(facts: Partial<OfflineFacts>): void {
    this.#facts = { ...this.#facts, ...facts };
    const offline = offlineOf(this.#facts, this.#options.clock.now());
    const words = JSON.stringify(offline);
    if (words === this.#told) return;
    this.#told = words;
    this.#options.onOffline(offline);
  }
}
