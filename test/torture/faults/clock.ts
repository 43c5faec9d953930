// The clock is wrong, or jumps in mid-run: the show goes on, and what is new comes all the same.
import type { Page } from 'playwright-core';
import type { Bench } from '../bench.ts';
import type { Fault } from '../fault.ts';
import { boot, judgeRelease, open } from '../judge.ts';
import { comesRight } from '../scenes.ts';
import { passUntil } from '../waiting.ts';

const HOUR = 3_600_000;
/** The date that the kiosk believes in, or by how many ms the clock jumps while it runs. */
const STARTS: Readonly<Record<string, string>> = { 1970: '1970-01-01T00:00:05Z', 2038: '2038-01-19T03:14:00Z' };
const JUMPS: Readonly<Record<string, number>> = { 'day-back': -24 * HOUR, 'dst-on': HOUR, 'dst-off': -HOUR, 'to-2038': 12 * 365 * 24 * HOUR };

/** `start/1970/on|off`, `jump/day-back`. */
export const clock: Fault = {
  name: 'clock',

  cases(form, random) {
    const all = [...Object.keys(STARTS).flatMap((date) => [`start/${date}/on`, `start/${date}/off`]), ...Object.keys(JUMPS).map((jump) => `jump/${jump}`)];
    return form === 'long' ? all : random.some(all, 1);
  },

  async run(name, bench) {
    const [kind, which = '', network] = name.split('/');
    if (kind === 'start') bench.shift = Date.parse(STARTS[which] ?? '') - Date.now();
    const { page } = await bench.open(await bench.filledProfile());
    if (network === 'off') await bench.server.disconnect();
    await boot(page, bench.address('?lang=ru&attract=off#/1/1'));
    await judgeRelease(page, bench.server.url, [1]);
    await showGoesOn(page, bench, JUMPS[which] ?? 0);
    await bench.deploy(2, 2);
    await comesRight(page, bench);
  },
};

/** While nobody is there slides run by themselves: after the jump there must be others than before. */
async function showGoesOn(page: Page, bench: Bench, jump: number): Promise<void> {
  await open(page, bench.address('?lang=ru'));
  await passUntil(page, 'the show while nobody is there', async () => await page.evaluate(() => document.querySelector('korme-app')?.getAttribute('state') === 'attract'));
  await page.evaluate((by) => { (globalThis as unknown as { jumpInTime(by: number): void }).jumpInTime(by); }, jump);
  const shown = new Set<string | null>();
  await passUntil(page, 'one slide of the show after the other', async () => shown.add(await page.locator('attract-slide').last().getAttribute('data-key')).size >= 4);
}
