// Lets @web/test-runner use any engine that the walks use: one page, one test file after the other.
import type { BrowserLauncher } from '@web/test-runner';
import type { Size, Tab } from './engine.ts';

/** What the element tests were written for. */
const WINDOW: Size = { width: 800, height: 600 };

export function tabLauncher(name: string, tab: Tab): BrowserLauncher {
  let current: { readonly id: string; readonly url: string } | null = null;
  return {
    name,
    type: 'tab',
    concurrency: 1, // A page in the background is never painted.
    async startSession(id, url) {
      current = { id, url };
      await tab.resize(WINDOW);
      await tab.open(url);
    },
    isActive: (id) => current?.id === id,
    getBrowserUrl: () => current?.url,
    async stopSession() {
      current = null;
      await tab.open('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('There is no window to look at.')),
  };
}
