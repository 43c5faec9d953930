// What pictures cost: the bytes that a screen fetches for all slides of a deck, and the memory that is left to the page when
// it has shown every one of them.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { arrive, walk } from '../test/e2e/support/screen.ts';

/** CSS px. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** Bytes of every picture that a browser with this screen fetches to show the deck from its first slide to its last. */
export async function fetchedPictures(browser: Browser, address: string, screen: ScreenSize): Promise<number> {
  // Without a service worker every picture is fetched once, by the page itself.
  const context = await browser.newContext({ viewport: screen, screen, serviceWorkers: 'block' });
  const page = await context.newPage();
  const sizes = new Map<string, number>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'image' && response.url().includes('/content/')) sizes.set(response.url(), Number(response.headers()['content-length'] ?? 0));
  });
  await lap(page, address);
  await context.close();
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** Megabytes that belong to the page's process alone after a lap; null where the system does not tell. */
export async function memoryAfterLap(browser: Browser, address: string): Promise<number | null> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  await lap(page, address);
  const memory = await largestRenderer(browser);
  await context.close();
  return memory;
}

async function lap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await arrive(page, { state: 'deck' });
  for await (const place of walk(page)) void place;
}

async function largestRenderer(browser: Browser): Promise<number | null> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const megabytes = await Promise.all(renderers.map(({ id }) => privateMegabytes(id)));
  const known = megabytes.filter((one) => one !== null);
  return known.length > 0 ? Math.max(...known) : null;
}

/** Linux tells what of a process's memory no other process shares. */
async function privateMegabytes(pid: number): Promise<number | null> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => null);
  if (rollup === null) return null;
  const kilobytes = [...rollup.matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB$/gm)].map(([, kB]) => Number(kB));
  return kilobytes.reduce((sum, kB) => sum + kB, 0) / 1000;
}
