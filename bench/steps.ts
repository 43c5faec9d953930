// What a step costs: real key presses on a slow processor, each followed until its page stands still.
import type { CDPSession, Page } from 'playwright-core';

export interface Step {
  /** A further page of the same slide, or another slide. */
  readonly kind: 'page' | 'slide';
  /** Milliseconds from the key press to the painted page. */
  readonly delay: number;
  /** Milliseconds of the main thread until the page stood still. */
  readonly cpu: number;
}

/** Walks a deck page by page to its end, back to its start, and on again. */
export class Walker {
  readonly #page: Page;
  readonly #devtools: CDPSession;
  /** Keys move nothing; a touch on a button does. */
  readonly by: 'key' | 'touch';
  #key: 'PageDown' | 'PageUp' = 'PageDown';

  constructor(page: Page, devtools: CDPSession, by: 'key' | 'touch' = 'key') {
    this.by = by;
    this.#page = page;
    this.#devtools = devtools;
  }

  async measure(steps: number): Promise<Step[]> {
    const taken: Step[] = [];
    for (let step = 0; step < steps; step += 1) {
      const before = await metric(this.#devtools, 'TaskDuration');
      const { kind, delay } = await this.step();
      taken.push({ kind, delay, cpu: (await metric(this.#devtools, 'TaskDuration') - before) * 1000 });
    }
    return taken;
  }

  /** Resolves when the page stands still. */
  async step(): Promise<Omit<Step, 'cpu'>> {
    const painted = this.#page.evaluate((type) => new Promise<Omit<Step, 'cpu'>>((resolve) => {
      const app = document.querySelector('korme-app');
      const read = (name: string): string | null => app?.getAttribute(name) ?? null;
      const [slide, page] = [read('slide'), read('page')];
      const paint = ({ timeStamp }: Event): Promise<number> => new Promise((done) => {
        const look = (): void => {
          if (read('slide') === slide && read('page') === page) requestAnimationFrame(look);
          else setTimeout(() => { done(performance.now() - timeStamp); }); // What runs in a frame runs before it is painted.
        };
        requestAnimationFrame(look);
      });
      const rest = new Promise<void>((done) => {
        new PerformanceObserver((marks, observer) => {
          if (marks.getEntriesByName('korme:slide').length === 0) return;
          observer.disconnect();
          done();
        }).observe({ type: 'mark' });
      });
      addEventListener(type, (event) => {
        void Promise.all([paint(event), rest]).then(([delay]) => { resolve({ kind: read('slide') === slide ? 'page' : 'slide', delay }); });
      }, { once: true, capture: true });
    }), this.by === 'key' ? 'keydown' : 'click');
    const [atStart, atEnd] = await this.#ends(); // By now the listener is there, too.
    if (atStart) this.#key = 'PageDown';
    else if (atEnd) this.#key = 'PageUp';
    if (this.by === 'key') await this.#page.keyboard.press(this.#key);
    else await this.#page.getByRole('button', { name: this.#key === 'PageDown' ? 'Келесі' : 'Алдыңғы' }).click();
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

/** For steps that are only counted: nothing moves, so that they take no longer than they need. */
export function stopMotion(page: Page): Promise<void> {
  return page.locator('korme-app').evaluate((app: HTMLElement) => { app.style.setProperty('--korme-motion', '0ms'); });
}

/** @param name as the DevTools protocol has it: TaskDuration in seconds, Nodes, JSHeapUsedSize in bytes. */
export async function metric(devtools: CDPSession, name: string): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}
