// The browser's own way back leads from an enlarged picture to its slide: an entry of the history that has the address of the slide.

interface Entry {
  readonly picture: true;
  /** As every entry of the app tells it: how many lie below. */
  readonly steps: number;
}

function entry(): Partial<Entry> {
  return history.state as Partial<Entry> | null ?? {};
}

export function noteEntry(): void {
  if (entry().picture) return;
  try {
    history.pushState({ picture: true, steps: (entry().steps ?? 0) + 1 } satisfies Entry, '');
  } catch {
    // Safari refuses what goes beyond a hundred in half a minute.
  }
}

/** It goes with the picture; where the app has moved on, it has an entry of its own instead. */
export function dropEntry(): void {
  if (!entry().picture) return;
  addEventListener('popstate', (event) => { event.stopImmediatePropagation(); }, { once: true, capture: true });
  history.back();
}
