// When every byte of what is stored is read: some time after a release came to the screen, and once a day from then on.
import type { Clock } from '../core/clock.ts';
import { isSameRelease, type Release } from '../core/release.ts';

/** ms. */
const DAY = 24 * 60 * 60 * 1000;

/** Anything but `whole` is looked at again when the release is planned again. */
export type Prove = (release: Release, signal: AbortSignal) => Promise<'whole' | 'damaged' | 'stopped'>;

export class ReleaseProof {
  readonly #clock: Clock;
  readonly #prove: Prove;
  #due: { readonly release: Release; readonly stop: AbortController } | null = null;
  #proved: { readonly release: Release; readonly at: number } | null = null;

  constructor(clock: Clock, prove: Prove) {
    this.#clock = clock;
    this.#prove = prove;
  }

  /** The proof of another release is given up. @param after in ms. */
  plan(release: Release, after: number): void {
    if (this.#due && isSameRelease(this.#due.release, release)) return;
    this.#due?.stop.abort();
    this.#due = null;
    if (this.#proved && isSameRelease(this.#proved.release, release) && this.#clock.now() - this.#proved.at < DAY) return;
    const stop = new AbortController();
    this.#due = { release, stop };
    stop.signal.addEventListener('abort', this.#clock.after(after, () => void this.#run(release, stop.signal)));
  }

  async #run(release: Release, signal: AbortSignal): Promise<void> {
    const outcome = await this.#prove(release, signal);
    if (signal.aborted) return;
    this.#due = null;
    if (outcome === 'whole') this.#proved = { release, at: this.#clock.now() };
  }
}
