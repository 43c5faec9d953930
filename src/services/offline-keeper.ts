// Keeps the shown release on the device and looks for newer ones. Never urgent: loaded after the first slide.
import { spread } from '../core/backoff.ts';
import type { Clock } from '../core/clock.ts';
import { NO_PROGRESS, type Obstacle, type Offline } from '../core/offline.ts';
import { isSameRelease, type Pointer, type Release } from '../core/release.ts';
import type { ReleaseStore } from '../core/release-store.ts';
import type { Screen } from '../core/variants.ts';
import type { UpdateState } from '../core/update-state.ts';
import type { AppWorker } from './app-worker.ts';
import type { Log } from './log.ts';
import { OfflineTelling } from './offline-telling.ts';
import type { PieceNetwork } from './piece-network.ts';
import { Preparation } from './preparation.ts';
import type { ReleaseLoader } from './release-loader.ts';
import type { ReleaseNetwork } from './release-network.ts';
import type { Rehearse } from './rehearsal.ts';
import { ReleaseProof } from './release-proof.ts';
import { ReleaseShelf } from './release-shelf.ts';
import { UpdateTelling } from './update-telling.ts';
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
/** After a start the disk is looked at as soon as the screen has settled. */
const SOON = 10_000;

export class OfflineKeeper {
  readonly #options: KeeperOptions;
  readonly #device: { readonly shelf: ReleaseShelf; readonly preparation: Preparation } | null = null;
  #shown: Release | null;
  /** Complete, and waiting for a moment when nobody is touching the screen. */
  #next: { readonly release: Release; readonly from: 'server' | 'storage' } | null = null;
  /** Into the storage, and what has made them vain. */
  #looks = 0;
  readonly #telling: OfflineTelling;
  readonly #proof: ReleaseProof;
  readonly #update: UpdateTelling;

  constructor(options: KeeperOptions) {
    const { store, obstacle, shown, clock } = options;
    this.#options = options;
    if (store) {
      const shelf = new ReleaseShelf({ ...options, store });
      this.#device = { shelf, preparation: new Preparation({ ...options, store, shelf }) };
    }
    this.#shown = shown;
    this.#update = new UpdateTelling(clock, options.log);
    this.#proof = new ReleaseProof(clock, (release, signal) => this.#prove(release, signal));
    this.#telling = new OfflineTelling({ obstacle, shell: 'pending', releaseStored: false, progress: NO_PROGRESS, reached: clock.now() }, clock, options.onOffline);
  }

  /** Runs for as long as the page lives. */
  async start(): Promise<void> {
    if (this.#shown) this.#options.windows.show(this.#shown.pointer.manifest.hash);
    await this.#recall();
    this.#telling.learn();
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
      this.#looks += 1;
      await show(next.release);
      if (next.from === 'server') this.#update.is('newest');
      await this.#keep(next.release, next.from);
    }
    return this.#device !== null && this.#options.worker.takeOver();
  }

  /** What the last visit left: most often everything. */
  async #recall(): Promise<void> {
    const shown = this.#shown;
    const reached = shown && await this.#device?.shelf.recall(shown);
    if (typeof reached !== 'number' || !shown) return;
    this.#telling.learn({ reached, releaseStored: await this.#device?.shelf.isWhole(shown) ?? false });
    this.#proof.plan(shown, this.before ? PROOF : SOON);
  }

  /** What becomes of the release that the server has. */
  get update(): UpdateState {
    return this.#update.now;
  }

  /** The release that was shown before, as long as it is kept. */
  get before(): Pointer | null {
    return this.#device?.shelf.before(this.#shown)?.pointer ?? null;
  }

  /** Shows it again; the one that is shown now is not taken again until the server has another one. False where that can't be done. */
  async goBack(show: (release: Release) => Promise<void>): Promise<boolean> {
    const release = await this.#device?.shelf.goBack(this.#shown);
    if (!release) return false;
    this.#shown = release;
    this.#device?.preparation.stop();
    this.#next = null;
    this.#looks += 1;
    await show(release);
    this.#update.hold('refused', `The release before is shown again, ${release.pointer.manifest.hash}`);
    await this.#keep(release, 'server');
    return true;
  }

  /** Something of what is stored was found to be damaged. */
  mend(): void {
    if (this.#shown) void this.#fill(this.#shown);
  }

  /** Looks for a newer release now, rather than at the next turn; staff may insist on one that is older, or that was taken off the screen. */
  async look(insist = false): Promise<void> {
    const { network } = this.#options;
    if (this.#device) void this.#refreshWorker();
    const pointer = await network.pointer();
    if (pointer.ok) await this.#follow(pointer.value, insist);
    else this.#update.hold(pointer.reason, 'No pointer was reached');
    if (this.#isToBeFound) await this.#findStored();
    this.#telling.learn();
  }

  async #poll(): Promise<void> {
    const { clock, random } = this.#options;
    await this.look();
    clock.after(spread(this.#shown ? POLL : IMPATIENT_POLL, random()), () => void this.#poll());
  }

  /** What the record names is not on the screen: a storage that was too slow for the start, or failed then, may give it by now. */
  get #isToBeFound(): boolean {
    const coming = this.#next?.release ?? this.#device?.preparation.release;
    if (coming && !this.#isShown(coming)) return false;
    return this.#shown === null || this.#device?.shelf.standsIn(this.#shown) === true;
  }

  async #findStored(): Promise<void> {
    const { loader, store } = this.#options;
    this.#looks += 1;
    const look = this.#looks;
    const release = await loader.stored();
    const record = await store?.readRecord();
    if (!release || !record || look !== this.#looks || this.#next) return; // Something newer has come meanwhile.
    if (this.#isShown(release)) return;
    this.#telling.learn({ reached: record.reached });
    this.#next = { release, from: 'storage' };
    this.#options.onUpdate();
  }

  async #refreshWorker(): Promise<void> {
    const active = await this.#options.worker.refresh();
    if (!active) this.#options.log('The service worker could not be installed');
    this.#telling.learn({ shell: active ? 'stored' : 'failed' });
  }

  async #follow(pointer: Pointer, insist: boolean): Promise<void> {
    const { loader, clock, screen } = this.#options;
    const wanted = { pointer, screen };
    this.#telling.learn({ reached: clock.now() });
    if (this.#shown && isSameRelease(wanted, this.#shown)) {
      this.#next = null;
      this.#update.is('newest');
      void this.#fill(this.#shown); // Most often nothing lacks, and only the record is renewed.
      return;
    }
    const obstacle = insist ? null : this.#device?.shelf.obstacleTo(pointer, this.#shown);
    if (obstacle) return this.#update.hold(obstacle, `The release ${pointer.manifest.hash} of the server is not taken`);
    if (this.#next && isSameRelease(wanted, this.#next.release)) return this.#device?.preparation.stop();
    const coming = this.#device?.preparation.release;
    if (coming && isSameRelease(wanted, coming)) return;
    const release = await loader.release(pointer);
    if (!release.ok) this.#update.hold(release.reason, `The release ${pointer.manifest.hash} could not be loaded`);
    else if (this.#device && this.#shown) void this.#fill(release.value);
    else this.#offer(release.value);
  }

  #offer(release: Release): void {
    this.#next = { release, from: 'server' };
    this.#update.is('waiting');
    this.#options.onUpdate();
  }

  async #fill(release: Release): Promise<void> {
    if (!this.#device || this.#device.preparation.isOf(release)) return;
    const { hash } = release.pointer.manifest;
    const outcome = await this.#device.preparation.prepare({
      release,
      shown: () => this.#shown,
      onProgress: (progress) => {
        const lacking = progress.files < progress.filesTotal;
        if (lacking) this.#update.fills(progress);
        this.#telling.learn({ progress, ...(lacking && this.#isShown(release) && { releaseStored: false }) });
      },
      onRehearsal: () => { this.#update.is('rehearsing'); },
    }, async () => {
      await this.#collect();
      this.#update.begin();
    });
    if (outcome === null) return;
    if (outcome === 'full' && !this.#telling.facts.releaseStored) this.#telling.learn({ obstacle: 'storage-full' });
    if (outcome === 'full' || outcome === 'unreadable') return this.#update.hold(outcome, `The release ${hash} can't be stored`);
    if (outcome !== 'complete') return this.#update.hold(outcome, `The release ${hash} can't be shown`);
    if (!this.#isShown(release)) return this.#offer(release);
    this.#update.is('newest');
    await this.#settleOn(release);
  }

  #isShown(release: Release): boolean {
    return this.#shown !== null && isSameRelease(release, this.#shown);
  }

  /** It is on the screen now. */
  async #keep(release: Release, from: 'server' | 'storage'): Promise<void> {
    this.#shown = release;
    this.#options.windows.show(release.pointer.manifest.hash);
    if (from === 'storage') await this.#recall();
    else if (await this.#device?.shelf.isWhole(release)) await this.#settleOn(release);
    else void this.#fill(release); // It is the first one, offered before it was stored.
  }

  /** The record is written when every file is there. */
  async #settleOn(release: Release): Promise<void> {
    if (!this.#device) return;
    const written = await this.#device.shelf.settle(release, this.#telling.facts.reached, () => this.#isShown(release));
    if (!this.#isShown(release)) return;
    this.#telling.learn({ releaseStored: written, obstacle: written ? null : 'storage-refused' });
    if (written) await this.#collect();
    this.#proof.plan(release, PROOF);
  }

  /** What only the release before needs goes when this one is whole; what is damaged is fetched again. */
  async #prove(release: Release, signal: AbortSignal): Promise<'whole' | 'damaged' | 'stopped'> {
    this.#options.worker.check();
    const outcome = await this.#device?.shelf.prove(release, signal) ?? 'stopped';
    if (outcome === 'damaged') void this.#fill(release);
    if (outcome === 'whole') await this.#collect();
    return outcome;
  }

  /** Removes the files of releases that are neither shown nor to be shown, nor kept for a way back. */
  async #collect(): Promise<void> {
    await this.#device?.shelf.keepOnly([this.#shown, this.#next?.release ?? null, this.#device.preparation.release].filter((release) => release !== null), this.#shown);
  }
}
