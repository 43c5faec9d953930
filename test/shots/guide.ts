// The pictures of the guide for those who write decks: each shows the slide whose JSON stands below it, so neither can say
// what the other does not. `npm run shots -- --guide` takes them all anew.
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { arrive } from '../e2e/support/screen.ts';
import { fingerprint, GUIDE_DECK, type GuideExample } from './guide-examples.ts';
import type { Screen } from './plan.ts';
import { withoutToday } from './references.ts';
import { photograph } from './take.ts';

/** px; wide enough to read the words where the screen is drawn as small as this. */
const WIDTH = 640;
/** A tablet on its side with few words on it. */
const SCREEN: Screen = { width: 1120, height: 700 };

/** As it is kept. */
export async function drawExample(browser: Browser, url: string, example: GuideExample, lang: string): Promise<Buffer> {
  const context = await browser.newContext({ viewport: SCREEN, reducedMotion: 'reduce', locale: 'ru-RU' });
  try {
    const page = await context.newPage();
    await page.goto(`${url}?lang=${lang}&attract=off#/${GUIDE_DECK}/${example.name}`);
    await arrive(page, { state: 'deck', deck: GUIDE_DECK, slide: example.name, lang });
    await withoutToday(page);
    return await sharp(await photograph(page)).resize({ width: WIDTH }).webp({ quality: 82, effort: 6 })
      .withExif({ IFD0: { ImageDescription: fingerprint(example) } }).toBuffer();
  } finally {
    await context.close();
  }
}
