// What moves on the screen at this moment, in whatever shadow root.
import type { Page } from 'playwright-core';

export interface InPage {
  /** What the program moves; transitions and animations of the styles are not among them. */
  moving(): Animation[];
}

/** Before the page is opened. */
export async function tellWhatMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const inside = (root: Document | ShadowRoot): Animation[] => [
      ...root.getAnimations().filter((animation) => !(animation instanceof CSSTransition || animation instanceof CSSAnimation)),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? inside(shadowRoot) : [])),
    ];
    Object.assign(window, { moving: () => inside(document) });
  });
}
