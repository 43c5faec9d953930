// kill -9 of the whole browser, at a moment of chance or at a step of the first fill or of an update. The next start shows a slide.
import type { Page } from 'playwright-core';
import type { Bench } from '../bench.ts';
import type { Fault } from '../fault.ts';
import { CALLS, HELD_PATH, type CallName, type FailingCall, type Going } from '../in-page/failing-calls.ts';
import { judgeRelease, judgeStore } from '../judge.ts';
import { pass, pause } from '../waiting.ts';
import { ALLOWED, comesRight, type Scene } from '../scenes.ts';

/** Each step once before it is done and once after, at its first call or a later one. */
const PAGE_STEPS = CALLS.filter((call) => ['fetch', 'cache.put', 'cache.delete', 'cache.keys', 'idb.put', 'caches.open', 'image.decode'].includes(call));
const WORKER_STEPS = CALLS.filter((call) => ['fetch', 'cache.put', 'cache.delete', 'cache.keys', 'caches.open'].includes(call));
const RUNS = { short: 6, long: 1_000 } as const;
/** ms. By then a small update is over. */
const MOMENTS = 2_500;

/** `random/SCENE/TURN`, `step/SCENE/page|worker/CALL/held-before|held-after/N`; at the end `on` or `off`: whether there is a network at the next start. */
export const kill: Fault = {
  name: 'kill',

  cases(form, random) {
    return Array.from({ length: RUNS[form] }, (_, turn) => {
      const scene = turn % 5 === 4 ? 'first' : 'update';
      const network = scene === 'first' || random.below(2) === 0 ? 'on' : 'off';
      if (turn % 2 === 0) return `random/${scene}/${turn}/${network}`;
      const where = random.pick(['page', 'worker'] as const);
      const call = random.pick(where === 'page' ? PAGE_STEPS : WORKER_STEPS);
      return `step/${scene}/${where}/${call}/${random.pick(['held-before', 'held-after'])}/${1 + random.below(call === 'fetch' || call === 'cache.put' ? 20 : 4)}/${turn}/${network}`;
    });
  },

  async run(name, bench, random) {
    const parts = name.split('/');
    const [kind, scene] = parts as [string, Scene];
    const profile = kind === 'random' ? await untilMoment(scene, bench, random.below(MOMENTS)) : await untilStep(scene, parts.slice(2), bench);
    await bench.browser.kill();
    bench.server.mend();
    if (name.endsWith('/off')) await bench.server.disconnect();
    const { page } = await bench.open(profile);
    await judgeRelease(page, bench.server.url, ALLOWED[scene]);
    await judgeStore(page, await bench.sites.all());
    await comesRight(page, bench);
  },
};

async function untilMoment(scene: Scene, bench: Bench, ms: number): Promise<string> {
  const profile = await profileOf(scene, bench);
  const { page } = await bench.open(profile);
  await bench.deploy(2, 2);
  const going = page.goto(bench.address(bench.menu)).catch(() => undefined);
  const end = performance.now() + ms;
  while (performance.now() < end) {
    await pass(page, 20);
    await pause(10);
  }
  void going;
  return profile;
}

/** Up to the step, or to the end where it does not come. */
async function untilStep(scene: Scene, [where, call, going, nth]: readonly string[], bench: Bench): Promise<string> {
  const failing: FailingCall = { call: call as CallName, going: going as Going, nth: Number(nth) };
  const profile = await profileOf(scene, bench);
  const { page } = await bench.open(profile, where === 'page' ? failing : undefined);
  if (where === 'worker') bench.server.failInWorker(failing);
  await bench.deploy(2, 2);
  const held = bench.server.asked(HELD_PATH).then(() => true);
  await page.goto(bench.address(bench.menu), { waitUntil: 'commit' });
  await Promise.race([held, letPass(page)]);
  await pause(20); // What was done is on its way to the disk, or is not.
  return profile;
}

async function letPass(page: Page): Promise<void> {
  await pass(page, 900);
  await pause(500);
}

function profileOf(scene: Scene, bench: Bench): string | Promise<string> {
  return scene === 'first' ? bench.emptyProfile() : bench.filledProfile();
}

