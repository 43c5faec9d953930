// What becomes of the release that the server has, as staff read it.
import type { Clock } from '../core/clock.ts';
import type { FillProgress } from '../core/offline.ts';
import { speedOf, type Hold, type UpdateState } from '../core/update-state.ts';
import type { Log } from './log.ts';

export class UpdateTelling {
  readonly #clock: Clock;
  readonly #log: Log;
  #start: { readonly at: number; readonly bytes: number } | null = null;
  #now: UpdateState = { kind: 'unknown' };

  constructor(clock: Clock, log: Log) {
    this.#clock = clock;
    this.#log = log;
  }

  get now(): UpdateState {
    return this.#now;
  }

  is(kind: 'newest' | 'rehearsing' | 'waiting'): void {
    this.#now = { kind };
  }

  /** @param what happened, for the log. */
  hold(reason: Hold, what: string): void {
    this.#now = { kind: 'held', reason };
    this.#log(`${what}: ${reason}`);
  }

  /** From now on the speed is counted. */
  begin(): void {
    this.#start = null;
  }

  fills(progress: FillProgress): void {
    const now = this.#clock.now();
    this.#start ??= { at: now, bytes: progress.bytes };
    this.#now = { kind: 'filling', progress, speed: speedOf(progress, this.#start.bytes, now - this.#start.at) };
  }
}
