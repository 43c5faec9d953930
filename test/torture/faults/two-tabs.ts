// Two windows and a worker update at once: no script is missing, and none of them loads itself anew without an end.
import type { Page } from 'playwright-core';
import { holds, type Fault } from '../fault.ts';
import { boot, judgeRelease, judgeScreen, open } from '../judge.ts';
import { isKeptWhole } from '../scenes.ts';
import { pass, pause } from '../waiting.ts';

const RUNS = 200;
/** One for each of the two addresses, one for the newer app, and one to spare. */
const MOST_LOADS = 4;

/** `free/TURN`; `busy/TURN`: a visitor is at the second one until the first has taken over what is new. The turn decides how far apart the two look at the host. */
export const twoTabs: Fault = {
  name: 'two-tabs',

  cases: (form) => Array.from({ length: form === 'long' ? RUNS : 2 }, (_, turn) => `${turn % 2 === 0 ? 'free' : 'busy'}/${turn + 1}`),

  async run(name, bench, random) {
    const { chromium, page: one } = await bench.open(await bench.filledProfile());
    const pages = [one, await bench.page(chromium)];
    const counts = pages.map(watch);
    for (const page of pages) await boot(page, bench.address('?lang=ru&attract=off#/1/1'));
    const isBusy = name.startsWith('busy');
    for (const page of pages) await open(page, bench.address(isBusy && page !== one ? '?lang=ru#/1/2' : bench.menu));
    await bench.deploy(2, 2);
    for (let turn = 0; turn < 30; turn += 1) {
      await Promise.all(pages.map(async (page) => {
        await pause(random.below(60));
        if (isBusy && page !== one) await page.mouse.click(640, 300);
        await pass(page, isBusy && page !== one ? 20 : 20 + random.below(100));
      }));
    }
    await bench.server.quiet();
    for (const page of pages) {
      await bench.ready(page);
      await judgeScreen(page);
    }
    for (const { loads, failures } of counts) {
      holds(failures.length === 0, `in one of the two: ${failures.join(', ')}`);
      holds(loads() <= MOST_LOADS, `one of the two was loaded ${loads()} times`);
    }
    for (const page of pages) await judgeRelease(page, bench.server.url, [2]);
    await isKeptWhole(one, bench);
  },
};

/** @returns what a window does that it should not. */
function watch(page: Page): { readonly loads: () => number; readonly failures: string[] } {
  const failures: string[] = [];
  let count = 0;
  page.on('load', () => { count += 1; });
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url().includes('/assets/')) failures.push(`${response.status()} for ${response.url()}`);
  });
  return { loads: () => count, failures };
}
