// A visitor who does one step after the other as fast as the app settles: real keys and touches, no pauses.
import type { CDPSession, Page } from 'playwright-core';
import type { Counts, Sight, Soak, Spot } from './in-page.ts';

/** ms. A step that has not settled by then never will. */
const PATIENCE = 60_000;

export class Visitor {
  readonly #page: Page;
  readonly #devtools: CDPSession;
  /** Milliseconds of each step since they were last taken. */
  #times: number[] = [];
  steps = 0;

  constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
  }

  /** The first screen. */
  arrive(): Promise<Sight> {
    return this.#ask('settled');
  }

  press(code: string): Promise<Sight> {
    return this.#step(this.#key(code), this.#ask('settled'));
  }

  /** @param selectors each looks into the shadow root of the one before. */
  async touch(selectors: readonly string[], nth = 0): Promise<Sight> {
    const spot = await this.#ask('middle', selectors, nth);
    if (!spot) throw new Error(`There is no ${selectors.join(' ')} on the screen (${this.#page.url()})`);
    return this.#step(this.#click(spot), this.#ask('settled'));
  }

  /** Enlarges a picture of this page and comes back; false where there is none. */
  async enlarge(): Promise<boolean> {
    const spot = await this.#ask('picture');
    if (!spot) return false;
    await Promise.all([this.#click(spot), this.#ask('enlarged', true)]);
    await Promise.all([this.#key('Escape'), this.#ask('enlarged', false)]);
    this.steps += 2;
    return true;
  }

  /** Until the film of this slide runs. */
  watch(): Promise<void> {
    return this.#ask('plays');
  }

  /** Goes away: the visit ends, and the attract loop begins. */
  async leave(): Promise<void> {
    await this.#ask('leave');
    await this.#ask('settled');
  }

  counts(): Promise<Counts> {
    return this.#ask('counts');
  }

  takeTimes(): number[] {
    return this.#times.splice(0);
  }

  async #step(done: Promise<unknown>, settled: Promise<Sight>): Promise<Sight> {
    const [sight] = await Promise.all([settled, done]);
    this.steps += 1;
    this.#times.push(sight.took);
    return sight;
  }

  async #key(code: string): Promise<void> {
    await Promise.all((['rawKeyDown', 'keyUp'] as const).map((type) => this.#devtools.send('Input.dispatchKeyEvent', { type, code, key: code })));
  }

  async #click(spot: Spot): Promise<void> {
    await Promise.all((['mousePressed', 'mouseReleased'] as const).map((type) => this.#devtools.send('Input.dispatchMouseEvent', { type, ...spot, button: 'left', clickCount: 1 })));
  }

  /** The same few expressions again and again: the page compiles, and keeps, nothing new. */
  async #ask<Name extends keyof Soak>(name: Name, ...args: Parameters<Soak[Name]>): Promise<Awaited<ReturnType<Soak[Name]>>> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => { reject(new Error(`${name} has not come within ${PATIENCE / 1000} s, at step ${this.steps} (${this.#page.url()})`)); }, PATIENCE);
    });
    const asked = this.#devtools.send('Runtime.evaluate', { expression: `soak.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`, awaitPromise: true, returnByValue: true });
    try {
      const { result, exceptionDetails } = await Promise.race([asked, late]);
      if (exceptionDetails) throw new Error(`${name}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
      return result.value as Awaited<ReturnType<Soak[Name]>>;
    } finally {
      clearTimeout(timer);
    }
  }
}
