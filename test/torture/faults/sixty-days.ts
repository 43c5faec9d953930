// Sixty days without a network, with a restart on each of them, every third one by force.
import { holds, type Fault } from '../fault.ts';
import { boot, judgeRelease, judgeScreen } from '../judge.ts';
import { comesRight } from '../scenes.ts';

const DAY = 24 * 3_600_000;

/** The number of days. */
export const sixtyDays: Fault = {
  name: 'sixty-days',

  cases: (form) => [form === 'long' ? '60' : '3'],

  async run(name, bench) {
    const profile = await bench.filledProfile();
    await bench.server.disconnect();
    for (let day = 1; day <= Number(name); day += 1) {
      bench.shift = day * DAY;
      const { chromium, page } = await bench.open(profile);
      await boot(page, bench.address(`?lang=ru&attract=off&day=${day}#/1/1`));
      const { release } = await judgeScreen(page);
      holds(release === 1, `on day ${day} the screen shows release ${release}`);
      if (day % 10 === 0) await judgeRelease(page, bench.server.url, [1]);
      if (day % 3 === 0) await chromium.kill();
      else await chromium.close();
    }
    const { page } = await bench.open(profile);
    await bench.deploy(2, 2);
    await comesRight(page, bench);
  },
};
