// Makes a release ready for the screen: every file of it is stored, and what is new in it was tried. One release at a time.
import type { FillProgress } from '../core/offline.ts';
import { isSameRelease, type Release } from '../core/release.ts';
import { fillRelease, type Filled, type Filling } from './release-filler.ts';
import type { ReleaseShelf } from './release-shelf.ts';

export interface PreparationOptions extends Pick<Filling, 'network' | 'pieces' | 'store' | 'clock' | 'random' | 'log'> {
  readonly shelf: ReleaseShelf;
}

export interface Preparing {
  readonly release: Release;
  /** What is on the screen now. */
  readonly shown: () => Release | null;
  /** Called from when it is known how much there is. */
  readonly onProgress: (progress: FillProgress) => void;
  readonly onRehearsal: () => void;
}

export type Prepared = Exclude<Filled, 'stopped'> | 'undecodable' | 'undrawable';

export class Preparation {
  readonly #options: PreparationOptions;
  #now: { readonly release: Release; readonly stop: AbortController } | null = null;

  constructor(options: PreparationOptions) {
    this.#options = options;
  }

  /** What is being prepared. */
  get release(): Release | null {
    return this.#now?.release ?? null;
  }

  isOf(release: Release): boolean {
    return this.#now !== null && isSameRelease(this.#now.release, release);
  }

  stop(): void {
    this.#now?.stop.abort();
    this.#now = null;
  }

  /**
   * Stops what was being prepared before.
   * @param makeRoom is waited for before anything is fetched.
   * @returns null where it was stopped itself.
   */
  async prepare({ release, shown, onProgress, onRehearsal }: Preparing, makeRoom: () => Promise<void>): Promise<Prepared | null> {
    const { shelf } = this.#options;
    this.stop();
    const own = { release, stop: new AbortController() };
    this.#now = own;
    await makeRoom();
    const { signal } = own.stop;
    let outcome: Filled | Prepared = await fillRelease({ ...this.#options, release, contents: shelf.contents, signal, onProgress });
    const now = shown();
    if (outcome === 'complete' && !(now && isSameRelease(release, now))) {
      onRehearsal();
      outcome = await shelf.rehearse(release, now, signal) ?? outcome;
    }
    if (this.#now !== own || outcome === 'stopped') return null;
    this.#now = null;
    return outcome;
  }
}
