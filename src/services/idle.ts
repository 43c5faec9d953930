// A moment in which the screen has nothing better to do.

/** ms. A screen that is always moving must not keep it off for ever. */
const LATEST = 2_000;

export function whenIdle(): Promise<void> {
  // Safari has no requestIdleCallback.
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => { resolve(); }, { timeout: LATEST });
    else setTimeout(resolve, 50);
  });
}
