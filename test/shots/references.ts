// A few small pictures of how the sample looked when someone last looked and liked it. They are drawn by npm's own browser
// only: another one sets type a little differently. `npm run shots -- --references` renews them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import type { Locale } from '../../src/core/locale.ts';
import type { Theme } from '../../src/core/theme.ts';
import { arrive } from '../e2e/support/screen.ts';
import { findBrowser, type Found } from '../support/browser.ts';
import type { Screen } from './plan.ts';
import { photograph } from './take.ts';

export interface Reference {
  readonly name: string;
  readonly screen: Screen;
  readonly theme: Theme;
  readonly lang: Locale;
  /** The address after `#/`. */
  readonly path: string;
}

const WALL: Screen = { width: 1920, height: 1080 };
const PHONE: Screen = { width: 390, height: 844 };

export const REFERENCES: readonly Reference[] = [
  { name: 'wall-menu', screen: WALL, theme: 'light', lang: 'kk', path: '1/' },
  { name: 'wall-cover', screen: WALL, theme: 'light', lang: 'ru', path: '1/cover' },
  { name: 'wall-text', screen: WALL, theme: 'light', lang: 'kk', path: '1/idea' },
  { name: 'wall-opening', screen: WALL, theme: 'contrast', lang: 'ru', path: '1/9' },
  { name: 'wall-map', screen: WALL, theme: 'dark', lang: 'kk', path: '1.1/internet' },
  { name: 'phone-cover', screen: PHONE, theme: 'dark', lang: 'kk', path: '3.1/cover' },
  { name: 'phone-table', screen: PHONE, theme: 'light', lang: 'ru', path: '1/money' },
  { name: 'phone-facts', screen: PHONE, theme: 'contrast', lang: 'kk', path: '1/district' },
];

const FOLDER = join(import.meta.dirname, '../fixtures/looks');
/** A quarter of a wall screen; a phone is drawn as wide as it needs to be recognised. */
const SCALE = { wall: 480, phone: 195 };

/** Pixels that differ by more than this in any channel (0–255) are counted: the pressing of a WebP alone makes up to 30. */
const VISIBLE = 48;
/** So many of a thousand may. The same build gives 0; another colour of a table's labels on a phone gives 6, a margin 4 px narrower 60. */
export const TOLERANCE = 3;

/** The browser that the references are drawn by, or why it is not here. */
export function referenceBrowser(): Promise<Found> {
  const { CHROME_PATH, ...env } = process.env;
  return findBrowser({ ...env, NO_SYSTEM_CHROME: '1' });
}

export function pathOf({ name }: Reference): string {
  return join(FOLDER, `${name}.webp`);
}

/** As small as it is kept. */
export async function drawReference(browser: Browser, url: string, { screen, theme, lang, path }: Reference): Promise<Buffer> {
  const context = await browser.newContext({ viewport: screen, reducedMotion: 'reduce', locale: 'ru-RU' });
  try {
    const page = await context.newPage();
    await page.goto(`${url}?lang=${lang}&theme=${theme}&attract=off#/${path}`);
    await arrive(page, { state: path.endsWith('/') ? 'menu' : 'deck', theme, lang });
    await page.locator('korme-comfort button').first().waitFor(); // It comes after the first slide.
    await withoutToday(page);
    return await sharp(await photograph(page)).resize({ width: screen === WALL ? SCALE.wall : SCALE.phone }).webp({ quality: 86, effort: 6 }).toBuffer();
  } finally {
    await context.close();
  }
}

/** The day and what is stored so far are another every time. */
export async function withoutToday(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('korme-app')?.shadowRoot?.querySelector<HTMLElement>('korme-status')?.style.setProperty('visibility', 'hidden');
  });
}

/** How many of a thousand pixels look different. */
export async function difference(reference: Reference, drawn: Buffer): Promise<number> {
  const [kept, now] = await Promise.all([readFile(pathOf(reference)), drawn].map(async (file) => sharp(await file).removeAlpha().raw().toBuffer()));
  if (!kept || !now || kept.length !== now.length) return 1000;
  let different = 0;
  for (let at = 0; at < kept.length; at += 3) {
    if ([0, 1, 2].some((channel) => Math.abs((kept[at + channel] ?? 0) - (now[at + channel] ?? 0)) > VISIBLE)) different += 1;
  }
  return (different / (kept.length / 3)) * 1000;
}
