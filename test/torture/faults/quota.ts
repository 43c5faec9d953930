// The browser gives the kiosk no more room, at one of many sizes: the old release stays whole, and what is new comes with the room.
import type { Page } from 'playwright-core';
import { holds, type Fault } from '../fault.ts';
import { comeIn } from '../../e2e/support/publishing.ts';
import { at } from '../../e2e/support/screen.ts';
import ru from '../../../src/locales/ru.ts';
import staff from '../../../src/locales/staff-ru.ts';
import { bootAnyhow, judgeRelease, judgeScreen, judgeStore } from '../judge.ts';
import { comesRight } from '../scenes.ts';
import { answered, until } from '../waiting.ts';

const SIZES = 50;
/** Bytes. More than a second release and a second app take up. */
const ENOUGH = 2_500_000;
/** ms. How long the panel may take until it says what the kiosk knows. */
const SAYING = 10_000;

/** `update/N`, `first/N`: N fiftieths of what it takes beside what is stored already. */
export const quota: Fault = {
  name: 'quota',

  cases(form, random) {
    const all = Array.from({ length: SIZES }, (_, size) => `${size % 5 === 4 ? 'first' : 'update'}/${size + 1}`);
    return form === 'long' ? all : random.some(all, 1);
  },

  async run(name, bench) {
    const [scene, size] = name.split('/');
    const { page } = await bench.open(scene === 'first' ? bench.emptyProfile() : await bench.filledProfile());
    const devtools = await page.context().newCDPSession(page);
    const origin = new URL(bench.server.url).origin;
    const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin });
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + Math.round(ENOUGH * Number(size) / SIZES) });
    await bench.deploy(2, 2);
    await bootAnyhow(page, bench.address(bench.menu));
    await bench.pass(page, 900);
    await judgeStore(page, await bench.sites.all());
    const { release } = await judgeScreen(page);
    await isToldToStaff(page, scene === 'first' ? null : release);
    await judgeRelease(page, bench.server.url, scene === 'first' ? [2] : [1, 2]);
    if (scene === 'update') {
      await bench.server.disconnect();
      await judgeRelease(page, bench.server.url, [1, 2]);
    }
    await answered(devtools.send('Storage.overrideQuotaForOrigin', { origin }));

    await comesRight(page, bench);
  },
};

/** The panel says that there is no room for a newer release, or why there is nothing for a time without a network: where the app's own files find no place, that is all that a page hears. @param release the one on the screen; null at a first visit. */
async function isToldToStaff(page: Page, release: number | null): Promise<void> {
  const wanted = release === 1 ? [staff.update.held.full] : release === null ? [ru['status.none.full'], ru['status.none.worker'], ru['status.none.refused']] : null;
  if (!wanted || (release === null && await isReady(page))) return;
  await comeIn(page);
  let said = '';
  // A kiosk tries again by itself, and may have found room since.
  const told = await until(async () => {
    said = await page.locator('staff-panel').evaluate((panel) => (panel.shadowRoot?.textContent ?? '') + (panel.shadowRoot?.querySelector('staff-update')?.shadowRoot?.textContent ?? ''));
    return wanted.some((sentence) => said.includes(sentence)) || (release === null && await isReady(page)) ? true : null;
  }, SAYING);
  holds(told === true, `the panel does not say that there is no room: ${said.replaceAll(/\s+/g, ' ').slice(0, 600)}`);
  await page.keyboard.press('Escape');
}

async function isReady(page: Page): Promise<boolean> {
  return (await at(page)).offline === 'ready';
}
