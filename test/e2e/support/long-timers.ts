// Lets minutes pass at once: timers of five seconds and more wait for passTime(), all shorter ones run as they do.
// playwright's own clock replaces `performance` too, and with it the marks that tests wait for.
import type { Page } from 'playwright-core';

interface Held {
  /** Milliseconds on the clock of this page. */
  readonly due: number;
  readonly call: () => void;
}

/** Before the page is opened. */
export async function holdLongTimers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    const clear = window.clearTimeout.bind(window);
    const held = new Map<number, Held>();
    let now = 0;
    let last = 0;
    const hold = (call: () => void, ms = 0): number => {
      if (ms < 5_000) return wait(call, ms);
      last -= 1;
      held.set(last, { due: now + ms, call });
      return last;
    };
    const pass = (ms: number): void => {
      now += ms;
      for (const [id, { due, call }] of [...held].sort(([, a], [, b]) => a.due - b.due)) {
        if (due > now || !held.delete(id)) continue;
        call();
      }
    };
    Object.assign(window, {
      setTimeout: hold,
      clearTimeout: (id?: number) => { if (!held.delete(id ?? 0)) clear(id); },
      passTime: pass,
    });
  });
}

export async function passTime(page: Page, seconds: number): Promise<void> {
  await page.evaluate((ms) => { (window as unknown as { passTime(ms: number): void }).passTime(ms); }, seconds * 1000);
}
