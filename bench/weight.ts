// What the first slide costs on the wire: every script that the browser asks for until it is on the screen, compressed as
// a good host would (the elements' styles are in them), and the fonts as they are.
import type { Page } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';

export interface Weight {
  /** Bytes with brotli. */
  readonly script: number;
  /** Each with its bytes. */
  readonly scripts: readonly string[];
  /** Bytes. */
  readonly font: number;
  readonly fonts: readonly string[];
}

/** @param page of a visitor who has opened nothing yet. */
export async function weigh(page: Page, address: string): Promise<Weight> {
  await page.goto(address);
  const firstSlide = await page.waitForFunction(() => performance.getEntriesByName('korme:first-slide')[0]?.startTime);
  const urls = await page.evaluate((until) => performance.getEntriesByType('resource')
    .filter(({ startTime }) => startTime <= until).map(({ name }) => name), await firstSlide.jsonValue() ?? 0);
  const scripts = await sizes(page, urls.filter((url) => url.endsWith('.js')), (bytes) => brotliCompressSync(bytes).length);
  const fonts = await sizes(page, urls.filter((url) => url.endsWith('.woff2')), (bytes) => bytes.length);
  return { script: total(scripts), scripts: listed(scripts), font: total(fonts), fonts: listed(fonts) };
}

/** The size of each file, by its name. */
async function sizes(page: Page, urls: readonly string[], measure: (bytes: Buffer) => number): Promise<Map<string, number>> {
  const all = new Map<string, number>();
  for (const url of urls) all.set(new URL(url).pathname, measure(await (await page.request.get(url)).body()));
  return all;
}

function total(files: ReadonlyMap<string, number>): number {
  return [...files.values()].reduce((sum, size) => sum + size, 0);
}

function listed(files: ReadonlyMap<string, number>): string[] {
  return [...files].map(([name, size]) => `${name} ${size}`);
}
