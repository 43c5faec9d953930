// The time to the first slide of a kiosk that is switched on: with all of it stored, with and without its host, and for the first time ever.
import type { Page } from 'playwright-core';
import type { Browser } from '../../test/support/browser.ts';
import { median } from '../median.ts';
import type { CountingHost } from './counting-host.ts';
import { Device, stored } from './device.ts';

/** Milliseconds to the mark korme:first-slide, medians. */
export interface Boots {
  readonly first: number;
  readonly online: number;
  readonly offline: number;
}

const BOOTS = 7;
/** As many times slower as a tablet is than a desk. */
const THROTTLING = 4;

/** @param deck whose first slide is opened. */
export async function boots(launch: Browser, host: CountingHost, deck: string): Promise<Boots> {
  const address = `${host.url}#/${deck}`;
  const times: Record<keyof Boots, number[]> = { first: [], online: [], offline: [] };
  await Device.use(launch, async (device) => {
    await device.visit(async (page) => {
      await page.goto(address);
      await stored(page);
    });
    for (let boot = 0; boot < BOOTS; boot += 1) {
      times.first.push(await Device.use(launch, (fresh) => fresh.visit((page) => firstSlide(page, address))));
      times.online.push(await device.visit((page) => firstSlide(page, address)));
      await host.disconnect();
      times.offline.push(await device.visit((page) => firstSlide(page, address)));
      await host.connect();
    }
  });
  return { first: median(times.first), online: median(times.online), offline: median(times.offline) };
}

async function firstSlide(page: Page, address: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  await page.goto(address);
  const mark = await page.waitForFunction(() => performance.getEntriesByName('korme:first-slide')[0]?.startTime);
  return await mark.jsonValue() ?? Number.NaN;
}
