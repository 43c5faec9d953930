// The last events of this device, kept over restarts as well as its storage allows.
import type { Clock } from '../core/clock.ts';
import { readEvents, withEvent, type StaffEvent, type StaffEventKind } from '../core/staff-log.ts';
import type { StaffStore } from './staff-store.ts';

/** Milliseconds: a fault that comes again and again must not wear the disk out. */
const PAUSE = 2000;

export class EventLog {
  readonly #store: StaffStore;
  readonly #clock: Clock;
  #events: readonly StaffEvent[] = [];
  #isOpen = false;
  /** Nothing is written meanwhile. */
  #isPausing = false;
  #isChanged = false;

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
    this.#isOpen = true;
    if (this.#events.length > before.length) this.#changed();
  }

  add(kind: StaffEventKind, detail = ''): void {
    this.#events = withEvent(this.#events, { at: this.#clock.now(), kind, detail });
    this.#changed();
  }

  /** For the moment at which the page goes. */
  async flush(): Promise<void> {
    this.#isChanged = false;
    if (this.#isOpen) await this.#store.write({ events: this.#events });
  }

  /** What comes alone is written at once: whoever pulls the plug afterwards has been seen. */
  #changed(): void {
    this.#isChanged = true;
    if (!this.#isOpen || this.#isPausing) return;
    this.#isPausing = true;
    void this.flush();
    this.#clock.after(PAUSE, () => {
      this.#isPausing = false;
      if (this.#isChanged) this.#changed();
    });
  }
}
