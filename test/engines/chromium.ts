// Chromium, through playwright.
import { chromium } from 'playwright-core';
import { findBrowser } from '../support/browser.ts';
import { unwrap, wrap, type FoundEngine, type Tab } from './engine.ts';

export async function findChromium(): Promise<FoundEngine> {
  const found = await findBrowser();
  if (!found.ok) return { ok: false, name: 'chromium', reason: found.reason };
  return { ok: true, name: 'chromium', open: ({ serviceWorkers = false } = {}) => openTab(found.browser, serviceWorkers) };
}

async function openTab(launch: Parameters<typeof chromium.launch>[0], serviceWorkers: boolean): Promise<Tab> {
  const browser = await chromium.launch(launch);
  const context = await browser.newContext({ serviceWorkers: serviceWorkers ? 'allow' : 'block', reducedMotion: 'reduce' });
  const page = await context.newPage();
  return {
    version: browser.version(),
    async open(url) {
      await page.goto(url);
    },
    async resize(size) {
      await page.setViewportSize(size);
      return size;
    },
    press: (key) => page.keyboard.press(key),
    async run(expression) {
      return unwrap(await page.evaluate(`(() => { ${wrap(expression)} })()`));
    },
    close: () => browser.close(),
  };
}
