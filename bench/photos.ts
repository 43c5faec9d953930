// What pictures cost: the bytes that a screen fetches for all slides of a deck, and the memory that is left to the page when
// it has shown every one of them.
import type { Browser, Page } from 'playwright-core';
import { pack } from '../src/build/pack.ts';
import { readSource } from '../src/build/read-source.ts';
import { PUBLIC } from '../src/cli/project.ts';
import { serveKiosk } from '../src/cli/serve-kiosk.ts';
import { contentPath, type PackedDeck } from '../src/core/release.ts';
import { inFull } from '../src/core/variants.ts';
import { remove } from '../test/e2e/support/built.ts';
import { arrive, walk } from '../test/e2e/support/screen.ts';
import { generatePhotos } from './generate-photos.ts';
import { privateMegabytes } from './process-memory.ts';

interface ScreenSize {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const SCREENS: readonly ScreenSize[] = [
  { width: 390, height: 844, scale: 1 }, { width: 390, height: 844, scale: 3 }, { width: 1280, height: 800, scale: 1 },
  { width: 1920, height: 1080, scale: 1 }, { width: 3840, height: 2160, scale: 1 },
];

export interface PictureCosts {
  /** Megabytes that each screen fetches for a deck of large photographs. */
  readonly fetched: readonly { readonly screen: string; readonly megabytes: number }[];
  /** Megabytes of the same photographs in the one file that is sharp on every screen: the widest AVIF. */
  readonly single: number;
  /** Megabytes of the page's process after a lap over 90 photographs of 1920 × 1080; null where the system does not tell. */
  readonly memory: number | null;
}

export async function pictureCosts(browser: Browser): Promise<PictureCosts> {
  const large = await generatePhotos(12, 3840);
  const many = await generatePhotos(90, 1920);
  const [ofLarge, ofMany] = [await serveKiosk(large), await serveKiosk(many)];
  const fetched: { screen: string; megabytes: number }[] = [];
  for (const screen of SCREENS) {
    const name = `${screen.width} × ${screen.height}${screen.scale > 1 ? `, ${screen.scale} px to a CSS px` : ''}`;
    fetched.push({ screen: name, megabytes: await fetchedPictures(browser, `${ofLarge.url}#/1`, screen) / 1e6 });
  }
  const costs = { fetched, single: await widest(large) / 1e6, memory: await memoryAfterLap(browser, `${ofMany.url}#/1`) };
  await Promise.all([ofLarge.stop(), ofMany.stop(), remove(large), remove(many)]);
  return costs;
}

/** Bytes of every picture of the slides at its widest. */
async function widest(slides: string): Promise<number> {
  const { decks, files } = await pack(await readSource(slides, PUBLIC), 0);
  const pictures = decks.flatMap(({ file }) => Object.values((JSON.parse(Buffer.from(files.get(contentPath(file)) as Uint8Array).toString()) as PackedDeck).media));
  return pictures.reduce((sum, picture) => sum + inFull(picture, { width: 0, height: 0, avif: true }).size, 0);
}

/** Bytes of every picture that a browser with this screen fetches to show the deck from its first slide to its last. */
async function fetchedPictures(browser: Browser, address: string, { scale, ...screen }: ScreenSize): Promise<number> {
  // Without a service worker every picture is fetched once, by the page itself.
  const context = await browser.newContext({ viewport: screen, screen, deviceScaleFactor: scale, serviceWorkers: 'block' });
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
async function memoryAfterLap(browser: Browser, address: string): Promise<number | null> {
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
