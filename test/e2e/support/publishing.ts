// A newer release on the host of a kiosk, and what it takes until somebody hears of it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { POINTER_PATH, type Pointer } from '../../../src/core/release.ts';
import type { App } from './app.ts';
import { putSlides, remove } from './built.ts';
import { passTime } from './long-timers.ts';
import { writeSlides, type Files } from './slides-folder.ts';
import { PIN } from './states.ts';

/** @returns the hash of its manifest. */
export async function publish(app: App, files: Files, seal?: (pointer: Pointer) => Pointer): Promise<string> {
  const slides = await writeSlides(files);
  await app.disconnect();
  await putSlides(slides, app.folder, seal);
  await remove(slides);
  await app.connect();
  return (JSON.parse(await readFile(join(app.folder, POINTER_PATH), 'utf8')) as Pointer).manifest.hash;
}

/** Five minutes, in which the kiosk looks at the server; its timers must be held and its chance a half. */
export async function look(page: Page): Promise<void> {
  const looked = page.waitForResponse('**/content/pointer.json');
  await passTime(page, 300);
  await looked;
}

/** Through the hidden door into the staff panel. */
export async function comeIn(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+Shift+KeyK');
  await page.locator('pin-pad').waitFor();
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await page.locator('staff-update p').first().waitFor();
}
