// Who has chosen the system's own colours sees no others: what a map tells by colours has to be told by patterns.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import sharp from 'sharp';
import { SLIDES } from '../../src/cli/project.ts';
import { serveKiosk, type ServedKiosk } from '../../src/cli/serve-kiosk.ts';
import { findBrowser } from '../support/browser.ts';

/** Of 255: two fields side by side differ by as much at a glance. */
const DIFFERENT = 25;

let browser: Browser;
let kiosk: ServedKiosk;

before(async () => {
  const found = await findBrowser();
  assert.ok(found.ok);
  browser = await chromium.launch(found.browser);
  kiosk = await serveKiosk(SLIDES);
});

after(async () => {
  await browser.close();
  await kiosk.stop();
});

async function shown(scheme: 'light' | 'dark', deck: string, slide: string): Promise<Page> {
  const page = await browser.newPage({ forcedColors: 'active', colorScheme: scheme, viewport: { width: 1280, height: 800 } });
  await page.goto(`${kiosk.url}?lang=kk&attract=off#/${deck}/${slide}`);
  await page.waitForFunction((id) => (performance.getEntriesByName('korme:slide').at(-1) as PerformanceMark | undefined)?.detail?.slide === id, slide);
  return page;
}

/** How bright a part of the screen is, from 0 to 255. */
async function brightness(page: Page, clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Promise<number> {
  const { channels } = await sharp(await page.screenshot({ clip })).greyscale().stats();
  return channels[0]?.mean ?? NaN;
}

async function inside(found: Locator, margin: number): Promise<{ x: number; y: number; width: number; height: number }> {
  const { x, y, width, height } = await found.boundingBox() ?? assert.fail('nothing there');
  return { x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin };
}

/** Each is told from the one before, all in one direction. */
function assertSteps(values: readonly number[], what: string): void {
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  assert.ok(steps.every((step) => Math.abs(step) >= DIFFERENT && Math.sign(step) === Math.sign(steps[0] ?? 0)), `${what}: ${values.map(Math.round).join(', ')}`);
}

for (const scheme of ['light', 'dark'] as const) {
  for (const [what, deck, slide, element] of [['the cartogram', '1.1', 'internet', 'slide-map'], ['a map of the deck\'s own', '1.2.1', 'okrugs', 'slide-geo-map']] as const) {
    test(`tells the steps of ${what} apart in the system's own colours (${scheme})`, async () => {
      const page = await shown(scheme, deck, slide);
      const legend: number[] = [];
      for (let step = 0; step < 5; step += 1) legend.push(await brightness(page, await inside(page.locator(`slide-frame[shown] ${element} .steps .swatch[data-step="${step}"]`), 3)));
      assertSteps(legend, 'the legend');
      if (element === 'slide-map') {
        const tiles: number[] = [];
        for (let step = 0; step < 5; step += 1) {
          const { x, y, width } = await inside(page.locator(`slide-frame[shown] .tiles [data-step="${step}"]`).first(), 5);
          tiles.push(await brightness(page, { x, y, width, height: 12 })); // Above the words.
        }
        assertSteps(tiles, 'the tiles');
      } else {
        const fills = await page.locator(`slide-frame[shown] .unit`).evaluateAll((units) => Object.fromEntries(units.map((unit) => [(unit as SVGElement).dataset['step'], getComputedStyle(unit).fill])));
        assert.equal(new Set(Object.values(fills)).size, Object.keys(fills).length, JSON.stringify(fills));
      }
      await page.close();
    });
  }
}
