// A clock that stands still until a test moves it.
import type { Clock } from '../../src/core/clock.ts';

export class ManualClock implements Clock {
  #now = Date.UTC(2026, 8, 5);
  #calls: { readonly at: number; readonly call: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, call: () => void): () => void {
    const entry = { at: this.#now + ms, call };
    this.#calls.push(entry);
    return () => {
      this.#calls = this.#calls.filter((other) => other !== entry);
    };
  }

  /** Moves on by `ms`, and lets everything that follows from each call happen before the next one. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settled();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#now = next.at;
      this.#calls = this.#calls.filter((other) => other !== next);
      next.call();
      await settled();
    }
    this.#now = end;
  }

  #next(end: number): { readonly at: number; readonly call: () => void } | undefined {
    return this.#calls.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
  }
}

/** Long enough for every promise that is only waiting for other promises. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise(inNextTurn);
}

/** A browser has only timers. */
function inNextTurn(call: (value?: unknown) => void): void {
  if ('setImmediate' in globalThis) setImmediate(call);
  else setTimeout(call);
}
