// The browser's address bar and history.
import { parseRoute, type Route } from '../core/route.ts';

export interface Address {
  current(): Route;
  write(hash: string, mode: 'push' | 'replace'): void;
  /** The browser's back and forward keys lead to none of the steps that were written so far. */
  forget(): void;
}

/** How many steps lie below an entry of the history. What lies on top of one (an enlarged picture) is a step as well, and counts on. */
interface Entry {
  readonly steps: number;
}

/** @param onChange the address was changed by the browser: back, forward, or typed. */
export function createAddress(onChange: (route: Route) => void): Address {
  let known = location.hash;
  /** On the way back to the lowest entry of the visit: the steps below it; null otherwise. */
  let floor: number | null = null;

  const follow = (): void => {
    if (floor !== null) return stepsBelow() === floor ? cover() : undefined;
    if (location.hash === known) return;
    known = location.hash;
    onChange(parseRoute(known));
  };
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);

  /** The way back ends here, and a new entry takes the place of those that lay ahead. */
  function cover(): void {
    floor = null;
    history.replaceState(null, '', known);
    history.pushState({ steps: 1 } satisfies Entry, '', known);
  }

  function record(hash: string, mode: 'push' | 'replace'): void {
    if (mode === 'replace') return history.replaceState(history.state, '', hash);
    history.pushState({ steps: stepsBelow() + 1 } satisfies Entry, '', hash);
  }

  return {
    current: () => parseRoute(known),
    write(hash, mode) {
      if (hash === known) return;
      try {
        if (floor === null) record(hash, mode); // Else it is written where that ends.
        known = hash;
      } catch {
        // Safari refuses what goes beyond a hundred in half a minute; a later step puts the address right.
      }
    },
    forget() {
      if (stepsBelow() === 0) return;
      try {
        record(known, 'push'); // Nothing lies above it, so that the length tells what lies below.
      } catch {
        // Safari, as above: it has not forgotten anything by itself.
      }
      const steps = stepsBelow();
      // Of a long visit browsers keep the last 50 entries. Beyond them go() does nothing, and never tells.
      const kept = Math.min(steps, history.length - 1);
      floor = steps - kept;
      history.go(-kept);
    },
  };
}

/** None below an entry that does not say. */
function stepsBelow(): number {
  return (history.state as Partial<Entry> | null)?.steps ?? 0;
}
