// The browser's address bar and history.
import { parseRoute, type Route } from '../core/route.ts';

export interface Address {
  current(): Route;
  write(hash: string, mode: 'push' | 'replace'): void;
}

/** @param onChange the address was changed by the browser: back, forward, or typed. */
export function createAddress(onChange: (route: Route) => void): Address {
  let known = location.hash;
  const follow = (): void => {
    if (location.hash === known) return;
    known = location.hash;
    onChange(parseRoute(known));
  };
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  return {
    current: () => parseRoute(known),
    write(hash, mode) {
      if (hash === known) return;
      try {
        if (mode === 'push') history.pushState(null, '', hash);
        else history.replaceState(null, '', hash);
        known = hash;
      } catch {
        // Safari refuses what goes beyond a hundred in half a minute; a later step puts the address right.
      }
    },
  };
}
