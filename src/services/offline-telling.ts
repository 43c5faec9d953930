// Tells the screen whether what is on it would survive the network, whenever that changes.
import type { Clock } from '../core/clock.ts';
import { offlineOf, type Offline, type OfflineFacts } from '../core/offline.ts';

export class OfflineTelling {
  readonly #clock: Clock;
  readonly #onOffline: (offline: Offline) => void;
  #facts: OfflineFacts;
  #told = '';

  constructor(facts: OfflineFacts, clock: Clock, onOffline: (offline: Offline) => void) {
    this.#facts = facts;
    this.#clock = clock;
    this.#onOffline = onOffline;
  }

  get facts(): OfflineFacts {
    return this.#facts;
  }

  /** Time alone changes it too: without any fact it is looked at anew. */
  learn(facts: Partial<OfflineFacts> = {}): void {
    this.#facts = { ...this.#facts, ...facts };
    const offline = offlineOf(this.#facts, this.#clock.now());
    const words = JSON.stringify(offline);
    if (words === this.#told) return;
    this.#told = words;
    this.#onOffline(offline);
  }
}
