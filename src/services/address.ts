// The browser's address bar and history.
import { parseRoute, type Route } from '../core/route.ts';

export interface Address {
  current(): Route;
  write(hash: string, mode: 'push' | 'replace'): void;
  /** The browser's back and forward keys lead to none of the steps that were written so far. */
  forget(): void;
}

/** How many steps lie below an entry of the history. What lies on top of one (an enlarged picture) says nothing of it. */
interface Entry {
  readonly steps: number;
}

/** @param onChange the address was changed by the browser: back, forward, or typed. */
export function createAddress(onChange: (route: Route) => void): Address {
  let known = location.hash;
  let steps = stepsOf(history.state) ?? 0;
  /** On the way back below the first step. */
  let isForgetting = false;

  const follow = (): void => {
    steps = stepsOf(history.state) ?? steps;
    if (isForgetting) return steps === 0 ? cover() : undefined;
    if (location.hash === known) return;
    known = location.hash;
    onChange(parseRoute(known));
  };
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);

  /** The way back ends here, and a new entry takes the place of those that lay ahead. */
  function cover(): void {
    isForgetting = false;
    history.replaceState(null, '', known);
    history.pushState({ steps: 1 } satisfies Entry, '', known);
    steps = 1;
  }

  function record(hash: string, mode: 'push' | 'replace'): void {
    if (mode === 'replace') return history.replaceState(history.state, '', hash);
    history.pushState({ steps: steps + 1 } satisfies Entry, '', hash);
    steps += 1;
  }

  return {
    current: () => parseRoute(known),
    write(hash, mode) {
      if (hash === known) return;
      try {
        if (!isForgetting) record(hash, mode); // Else it is written where that ends.
        known = hash;
      } catch {
        // Safari refuses what goes beyond a hundred in half a minute; a later step puts the address right.
      }
    },
    forget() {
      if (steps === 0) return;
      isForgetting = true;
      history.go(-steps);
    },
  };
}

/** Null where an entry does not say. */
function stepsOf(state: unknown): number | null {
  if (state === null || state === undefined) return 0;
  return (state as Partial<Entry>).steps ?? null;
}
