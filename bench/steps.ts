// What a step costs: real key presses on a slow processor, each timed until its page is painted and settled.
import type { CDPSession, Page } from 'playwright-core';

export interface StepCosts {
  /** Milliseconds from the key press to the painted page, for each step. */
  readonly delays: readonly number[];
  /** Milliseconds of the main thread per step. */
  readonly cpu: number;
}

/** Walks a deck page by page to its end, back to its start, and on again. */
export class Walker {
  readonly #page: Page;
  readonly #devtools: CDPSession;
  #key: 'PageDown' | 'PageUp' = 'PageDown';

  constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
  }

  async measure(steps: number): Promise<StepCosts> {
    const before = await metric(this.#devtools, 'TaskDuration');
    const delays: number[] = [];
    for (let step = 0; step < steps; step += 1) delays.push(await this.step());
    return { delays, cpu: (await metric(this.#devtools, 'TaskDuration') - before) * 1000 / steps };
  }

  /** Returns the milliseconds from the key press to the painted page. */
  async step(): Promise<number> {
    const painted = this.#page.evaluate(() => new Promise<number>((resolve) => {
      const latest = performance.getEntriesByName('korme:slide').at(-1);
      addEventListener('keydown', ({ timeStamp }) => {
        const look = (): void => {
          const mark = performance.getEntriesByName('korme:slide').at(-1);
          if (mark && mark.startTime !== latest?.startTime) resolve(mark.startTime - timeStamp);
          else requestAnimationFrame(look);
        };
        look();
      }, { once: true, capture: true });
    }));
    const [atStart, atEnd] = await this.#ends(); // By now the listener is there, too.
    if (atStart) this.#key = 'PageDown';
    else if (atEnd) this.#key = 'PageUp';
    await this.#page.keyboard.press(this.#key);
    return painted;
  }

  /** Whether the deck ends here, backward and forward. */
  #ends(): Promise<[boolean, boolean]> {
    return this.#page.evaluate(() => {
      const controls = document.querySelector('korme-app')?.shadowRoot?.querySelector('korme-controls')?.shadowRoot;
      const [slide, slides] = (controls?.querySelector('.slides')?.textContent ?? '').split('/').map(Number);
      const [page, pages] = (controls?.querySelector('.pages')?.textContent ?? '1/1').split('/').map(Number);
      return [slide === 1 && page === 1, slide === slides && page === pages];
    });
  }
}

/** @param name as the DevTools protocol has it: TaskDuration in seconds, Nodes, JSHeapUsedSize in bytes. */
export async function metric(devtools: CDPSession, name: string): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}
