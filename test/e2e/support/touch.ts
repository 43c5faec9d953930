// Fingers, as a touchscreen reports them to the browser.
import type { CDPSession, Page } from 'playwright-core';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One finger from one spot to another, in CSS px. */
export async function swipe(page: Page, from: Spot, to: Spot): Promise<void> {
  const hand = await handOn(page);
  await hand.down(from);
  for (const part of [0.25, 0.5, 0.75, 1]) await hand.move({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  await hand.up();
}

/** Fingers that stay on the screen for as long as the test wants. */
export class Hand {
  readonly #devtools: CDPSession;

  constructor(devtools: CDPSession) {
    this.#devtools = devtools;
  }

  down(...fingers: readonly Spot[]): Promise<void> {
    return this.#send('touchStart', fingers);
  }

  move(...fingers: readonly Spot[]): Promise<void> {
    return this.#send('touchMove', fingers);
  }

  up(): Promise<void> {
    return this.#send('touchEnd', []);
  }

  /** As when the system takes the touch for itself. */
  cancel(): Promise<void> {
    return this.#send('touchCancel', []);
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', fingers: readonly Spot[]): Promise<void> {
    await this.#devtools.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map((finger, id) => ({ ...finger, id })) });
  }
}

export async function handOn(page: Page): Promise<Hand> {
  return new Hand(await page.context().newCDPSession(page));
}

/** Two fingers on a level, from so far apart to so far apart (CSS px), around a spot. */
export async function pinch(page: Page, around: Spot, from: number, to: number): Promise<void> {
  const fingers = (apart: number): [Spot, Spot] => [{ x: around.x - apart / 2, y: around.y }, { x: around.x + apart / 2, y: around.y }];
  const hand = await handOn(page);
  await hand.down(...fingers(from));
  for (const part of [0.25, 0.5, 0.75, 1]) await hand.move(...fingers(from + (to - from) * part));
  await hand.up();
}
