// Fingers, as a touchscreen reports them to the browser.
import type { Page } from 'playwright-core';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One finger from one spot to another, in CSS px. */
export async function swipe(page: Page, from: Spot, to: Spot): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Spot[]): Promise<unknown> => browser.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [from]);
  for (const part of [0.25, 0.5, 0.75, 1]) await send('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
  await send('touchEnd', []);
  await browser.detach();
}
