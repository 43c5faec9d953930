// The last events of this device, kept over restarts as well as its storage allows.
import type { Clock } from '../core/clock.ts';
import { readEvents, withEvent, type StaffEvent, type StaffEventKind } from '../core/staff-log.ts';
import type { StaffStore } from './staff-store.ts';

/** Milliseconds: a fault that comes again and again must not wear the disk out. */
const WRITING = 2000;

export class EventLog {
  readonly #store: StaffStore;
  readonly #clock: Clock;
  #events: readonly StaffEvent[] = [];
  #isWaiting = true;

  constructor(store: StaffStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** The oldest first. */
  get events(): readonly StaffEvent[] {
    return this.#events;
  }

  /** Reads what earlier starts have left; what has been added meanwhile comes after it. */
  async open(): Promise<void> {
    const before = readEvents(await this.#store.read('events'));
    this.#events = this.#events.reduce(withEvent, before);
    this.#isWaiting = false;
    if (this.#events.length > before.length) this.#keepSoon();
  }

  add(kind: StaffEventKind, detail = ''): void {
    this.#events = withEvent(this.#events, { at: this.#clock.now(), kind, detail });
    this.#keepSoon();
  }

  /** For the moment at which the page goes. */
  async flush(): Promise<void> {
    await this.#store.write({ events: this.#events });
  }

  #keepSoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#clock.after(WRITING, () => {
      this.#isWaiting = false;
      void this.flush();
    });
  }
}
