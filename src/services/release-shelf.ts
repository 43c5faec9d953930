// What a device keeps of releases: the one that is shown, the one before it until that has proved itself, and no file besides.
import { changedSlides } from '../core/changed-slides.ts';
import { partsOf } from '../core/pieces.ts';
import { isSameRelease, type FileEntry, type Pointer, type Release } from '../core/release.ts';
import { obstacleTo, proved, standsIn, taken, wentBack } from '../core/release-record.ts';
import type { ReleaseRecord, ReleaseStore, StoredRelease } from '../core/release-store.ts';
import { startOf } from '../core/start.ts';
import type { Log } from './log.ts';
import { ReleaseContents } from './release-contents.ts';
import type { NewSlide, Rehearse } from './rehearsal.ts';
import { inspect } from './release-inspector.ts';
import type { ReleaseLoader } from './release-loader.ts';
import type { Windows } from './window-locks.ts';

export interface ShelfOptions {
  readonly store: ReleaseStore;
  readonly loader: ReleaseLoader;
  readonly log: Log;
  /** Resolves when there is nothing better to do. */
  readonly idle: () => Promise<void>;
  readonly rehearse: Rehearse;
  readonly windows: Windows;
}

export class ReleaseShelf {
  readonly contents: ReleaseContents;
  readonly #options: ShelfOptions;
  /** As it is written down. */
  #record: ReleaseRecord | null = null;
  /** What is shown until the release that is written down can be read. */
  #standIn: Release | null = null;
  /** What was written last is out before the next one reads it. */
  #turn: Promise<unknown> = Promise.resolve();
  /** By the hashes of their manifests: releases that can't be shown here, and why. */
  readonly #failed = new Map<string, 'undecodable' | 'undrawable'>();

  constructor(options: ShelfOptions) {
    this.#options = options;
    this.contents = new ReleaseContents(options.store);
  }

  /** When a pointer was last reached, as the last visit has left it; null where that was another release, for which this one does not stand in. */
  async recall(shown: Release): Promise<number | null> {
    const record = await this.#options.store.readRecord();
    this.#record = record;
    this.#standIn = record && standsIn(shown, record) ? shown : null;
    if (this.#standIn) this.#options.log(`The release ${record?.pointer.manifest.hash} could not be read at the start: ${shown.pointer.manifest.hash} stands in for it`);
    return record && (this.#standIn ?? isSameRelease(record, shown)) ? record.reached : null;
  }

  /** Whether another release should be on the screen as soon as it can be read. */
  standsIn(shown: Release): boolean {
    return this.#standIn !== null && isSameRelease(this.#standIn, shown);
  }

  /** Why the release of a pointer is not taken over by itself; null where it may be. */
  obstacleTo(pointer: Pointer, shown: Release | null): 'older' | 'refused' | null {
    return obstacleTo(pointer, shown?.pointer ?? null, this.#record);
  }

  /** The release that was shown before, as long as it is kept. */
  before(shown: Release | null): StoredRelease | null {
    const previous = this.#record?.previous;
    return previous && !(shown && isSameRelease(previous, shown)) ? previous : null;
  }

  /** The release before, which is the one to show from now on; null where it can't be had. */
  goBack(shown: Release | null): Promise<Release | null> {
    return this.#alone(async () => {
      const previous = this.before(shown);
      const release = previous && await this.#options.loader.release(previous.pointer, previous.screen);
      return release?.ok && this.#record && await this.#write(wentBack(this.#record)) ? release.value : null;
    });
  }

  /**
   * Every file of it is stored. False where that could not be written down.
   * @param isShown whether it is still on the screen when that is written.
   */
  settle(release: Release, reached: number, isShown: () => boolean): Promise<boolean> {
    return this.#alone(async () => {
      const { hash } = release.pointer.manifest;
      const known = this.#record;
      this.#record = await this.#options.store.readRecord() ?? known; // Another window may have written it,
      if (this.#record?.refused === hash && known?.refused !== hash) this.#standIn = release; // and staff have taken this one off the screen there.
      if (!isShown()) return true;
      if (this.#record && this.standsIn(release)) return this.#write({ ...this.#record, reached });
      this.#standIn = null;
      return this.#write(taken(this.#record, release, reached));
    });
  }

  /** The files that are not stored, as far as they are known. */
  async #missing(release: Release): Promise<readonly FileEntry[]> {
    const { files, lacking } = await this.contents.of(release);
    return [...lacking, ...await this.#options.store.missing(files.flatMap(partsOf))];
  }

  async isWhole(release: Release): Promise<boolean> {
    return (await this.#missing(release)).length === 0;
  }

  /** Looks at every byte of a release that has been on the screen for a while. The one before is given up if all are right; what is damaged counts as missing. */
  async prove(release: Release, signal: AbortSignal): Promise<'whole' | 'damaged' | 'stopped'> {
    const { store, idle, log } = this.#options;
    const { files, lacking } = await this.contents.of(release);
    const damaged = [...lacking, ...await inspect(files, store, idle, signal)];
    if (signal.aborted) return 'stopped';
    if (damaged.length > 0) {
      log(`${damaged.length} stored files are damaged: ${damaged.map(({ hash }) => hash).join(', ')}`);
      return 'damaged';
    }
    await this.#alone(async () => this.#record?.previous !== undefined && isSameRelease(this.#record, release) && this.#write(proved(this.#record)));
    return 'whole';
  }

  /** Tries what a release has that the shown one has not: why it can't be shown, null where it can. */
  async rehearse(release: Release, shown: Release | null, signal: AbortSignal): Promise<'undecodable' | 'undrawable' | null> {
    const { rehearse, log } = this.#options;
    const { hash } = release.pointer.manifest;
    const failed = this.#failed.get(hash);
    if (failed) return failed;
    const known = new Set(shown ? (await this.contents.of(shown)).files.map((file) => file.hash) : []);
    const { files } = await this.contents.of(release);
    const faults = await rehearse(files.filter((file) => !known.has(file.hash)), await this.#newSlides(release, shown), signal);
    for (const { what, reason } of faults) log(`${what} of the release ${hash} is ${reason}`);
    const fault = (['undecodable', 'undrawable'] as const).find((one) => faults.some(({ reason }) => reason === one)) ?? null;
    if (fault) this.#failed.set(hash, fault);
    return fault;
  }

  async #newSlides(release: Release, shown: Release | null): Promise<NewSlide[]> {
    const { loader } = this.#options;
    const { languages } = startOf(release.manifest.kiosk, new Map());
    const slides: NewSlide[] = [];
    for (const { id, file } of release.decks) {
      const old = shown?.decks.find((deck) => deck.id === id);
      if (old?.file.hash === file.hash) continue;
      const now = await loader.deck(release, id);
      const before = shown && old ? await loader.deck(shown, id) : null;
      if (now.ok) slides.push(...changedSlides(before?.ok ? before : null, now).flatMap((slide) => languages.map((locale) => ({ ...now, release, slide, locale }))));
    }
    return slides;
  }

  /** Removes every file but those of these releases, of the one that is written down and of the one before. Where it is not known what one of them needs, everything stays. */
  async keepOnly(releases: readonly Release[], shown: Release | null): Promise<void> {
    if (shown && await this.#options.windows.differ(shown.pointer.manifest.hash)) return; // It is not this window's to say what another one needs.
    const written = await this.#writtenBut(releases);
    if (!written) return;
    const files: FileEntry[] = [];
    for (const release of [...releases, ...written]) {
      const contents = await this.contents.of(release);
      if (contents.lacking.length > 0 && this.#record && isSameRelease(this.#record, release)) return;
      files.push(...contents.files);
    }
    await this.#options.store.keepOnly(files.flatMap(partsOf));
  }

  /** Those of the record that are not among these; null where one can't be read now. One that nobody has any more is not waited for. */
  async #writtenBut(releases: readonly Release[]): Promise<Release[] | null> {
    const stored = [this.#record, this.#record?.previous].filter((one) => one !== null && one !== undefined).filter((one) => !releases.some((release) => isSameRelease(release, one)));
    const loaded = await Promise.all(stored.map(({ pointer, screen }) => this.#options.loader.release(pointer, screen)));
    if (loaded.some((release) => !release.ok && release.reason !== 'not-found')) return null;
    return loaded.flatMap((release) => (release.ok ? [release.value] : []));
  }

  #alone<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(act);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #write(record: ReleaseRecord | null): Promise<boolean> {
    if (!record || !await this.#options.store.writeRecord(record)) return false;
    this.#record = record;
    return true;
  }
}
