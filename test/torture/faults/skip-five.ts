// A release, the next one, the one before again, and then one that skips five: whatever the order, each comes whole.
import type { Fault } from '../fault.ts';
import { judgeRelease, open } from '../judge.ts';
import { isKeptWhole } from '../scenes.ts';

const RUNS = 100;

/** The number of a turn: where the browser is killed between, and which of the steps brings a new app, is its chance. */
export const skipFive: Fault = {
  name: 'skip-five',

  cases: (form) => Array.from({ length: form === 'long' ? RUNS : 1 }, (_, turn) => String(turn + 1)),

  async run(_name, bench, random) {
    const profile = await bench.filledProfile();
    let { page } = await bench.open(profile);
    await open(page, bench.address(bench.menu));
    let shell = 1;
    for (const [release, edition] of [[2, 1], [1, 2], [7, 1]] as const) {
      shell = 1 + random.below(2);
      await bench.deploy(release, shell, edition);
      if (random.below(3) === 0) {
        await bench.browser.kill();
        ({ page } = await bench.open(profile));
        await open(page, bench.address(bench.menu));
      }
      await bench.ready(page);
    }
    await judgeRelease(page, bench.server.url, [7]);
    await isKeptWhole(page, bench);
  },
};
