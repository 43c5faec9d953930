// The power goes: what the system has not flushed to the disk is lost. The next start shows a slide, at worst of the release before.
import { cp } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Bench } from '../bench.ts';
import { Disk, MODES, profileOn, type Mode } from '../disk.ts';
import { Broken, type Fault } from '../fault.ts';
import { judgeRelease, judgeStore } from '../judge.ts';
import { ALLOWED, comesRight } from '../scenes.ts';
import { pass, pause } from '../waiting.ts';

const RUNS = { short: 1, long: 200 } as const;
/** ms. By then an update of the content and of the app is over. */
const MOMENTS = 6_000;
/** Seconds of the kiosk that pass in each turn, and after which Linux has flushed what was written (dirty_expire_centisecs and the time to its next look). */
const TURN = 5;
const FLUSHED = 35;
/** ms between two turns. */
const PAUSE = 60;

/**
 * `first|update/TURN/on|off/ordered|journal`: whether there is a network at the next start, and how the disk keeps things. An `ordered` disk may
 * lose what Chromium itself knows of a worker, so that without a network nothing can open: `update/TURN/off/ordered` is left to --case.
 * There are none where no disk can be made.
 */
export const powerCut: Fault = {
  name: 'power-cut',

  async cases(form, random, bench) {
    const disk = await Disk.make(bench.emptyProfile(), 'journal');
    if (!disk) return [];
    await disk.remove();
    return Array.from({ length: RUNS[form] }, (_, turn) => (turn % 5 === 4 ? `first/${turn}/on/${random.pick(MODES)}` : `update/${turn}/${random.pick(['on/ordered', 'on/journal', 'off/journal', 'off/journal'])}`));
  },

  async run(name, bench, random) {
    const [scene, , network, mode] = name.split('/') as ['first' | 'update', string, string, Mode];
    const disk = await diskOf(scene, mode, bench);
    try {
      const { page } = await bench.open(profileOn(disk));
      await bench.deploy(2, 2);
      await untilMoment(page, bench, disk, random);
      disk.cut();
      await bench.killAll();
      await disk.unmount();
      if (!disk.mount()) throw new Broken('the disk can not be mounted any more');

      if (network === 'off') await bench.server.disconnect();
      const { page: after } = await bench.open(profileOn(disk));
      await judgeRelease(after, bench.server.url, ALLOWED[scene]);
      await judgeStore(after, await bench.sites.all());
      await comesRight(after, bench);
    } catch (error) {
      throw error instanceof Broken ? new Broken(`${error.message}; on the screen: ${await bench.glimpse()}`) : error;
    } finally {
      await bench.killAll();
      await disk.remove();
    }
  },
};

/** Time passes as it does in a hall, only faster: the system flushes what was written a while ago, the kiosk takes over what is new, a minute later it removes what it needs no more. */
async function untilMoment(page: Page, bench: Bench, disk: Disk, random: { below(limit: number): number }): Promise<void> {
  void page.goto(bench.address(bench.menu)).catch(() => undefined);
  const end = performance.now() + random.below(MOMENTS);
  for (let unflushed = random.below(FLUSHED); performance.now() < end; unflushed += TURN) {
    await pass(page, TURN);
    await pause(PAUSE);
    if (unflushed < FLUSHED) continue;
    disk.flush();
    unflushed = 0;
  }
}

async function diskOf(scene: 'first' | 'update', mode: Mode, bench: Bench): Promise<Disk> {
  const disk = await Disk.make(bench.emptyProfile(), mode);
  if (!disk) throw new Error('This machine makes no disk whose power can be cut.');
  if (scene === 'update') await cp(await bench.filledProfile(), profileOn(disk), { recursive: true });
  disk.flush();
  return disk;
}
