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
  // The browser takes its time: a step that comes meanwhile is made again, and its address takes the place that the way back leads to.
  const keepStep = ({ oldURL }: HashChangeEvent): void => {
    history.replaceState(history.state, '', oldURL);
    dispatchEvent(new Event('hashchange'));
  };
  addEventListener('hashchange', keepStep, { once: true });
  addEventListener('popstate', (event) => {
    event.stopImmediatePropagation(); // A picture that was enlarged meanwhile is not meant.
    setTimeout(() => { removeEventListener('hashchange', keepStep); });
  }, { once: true });
  history.back();
}
