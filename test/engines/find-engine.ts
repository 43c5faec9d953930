// Which engines this machine has.
import { findChromium } from './chromium.ts';
import type { EngineName, FoundEngine } from './engine.ts';
import { findFirefox } from './firefox.ts';
import { findWebkit } from './webkit.ts';

export function findEngine(name: EngineName): Promise<FoundEngine> {
  switch (name) {
    case 'chromium': return findChromium();
    case 'firefox': return findFirefox();
    case 'webkit': return findWebkit();
  }
}
