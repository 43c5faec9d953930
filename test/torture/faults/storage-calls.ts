// The N-th call of a function of the storage or the network goes wrong, in the page or in the worker, for every N.
import { at } from '../../e2e/support/screen.ts';
import { holds, type Fault } from '../fault.ts';
import { CALLS, type CallName, type FailingCall, type Going } from '../in-page/failing-calls.ts';
import { awaitWords, boot, bootAnyhow, bootInTheEnd, judgeRelease, judgeScreen, judgeStore, open } from '../judge.ts';
import { calmly, passUntil, until } from '../waiting.ts';
import { ALLOWED, begin, comesRight, SCENES, type Scene } from '../scenes.ts';

const GOINGS: readonly Going[] = ['error', 'never', 'quota'];
/** A worker that looks at each file of the app after each start asks some 200 times; a retry without an end would ask more often. */
const MOST = 400;
/** ms. A few calls after each other that never answer have been given up by then. */
const ANSWERING = 8_000;
/** What a worker has. It stores nothing in a database. */
const WORKER_CALLS: readonly CallName[] = CALLS.filter((call) => !call.startsWith('idb.') && call !== 'image.decode');
const PAGE_CALLS: readonly CallName[] = CALLS.filter((call) => call !== 'image.decode');

/** `page/update/cache.put/error/1`; the next N follows where there were that many calls. */
export const storageCalls: Fault = {
  name: 'storage-calls',

  cases(form, random) {
    const all = SCENES.flatMap((scene) => [
      ...PAGE_CALLS.flatMap((call) => GOINGS.map((going) => `page/${scene}/${call}/${going}`)),
      ...WORKER_CALLS.flatMap((call) => (scene === 'offline' ? [] : GOINGS.map((going) => `worker/${scene}/${call}/${going}`))),
    ]);
    if (form === 'long') return all.map((name) => `${name}/1`);
    return random.some(all, 6).map((name) => `${name}/${1 + random.below(3)}/only`);
  },

  async run(name, bench) {
    const [where, scene, call, going, number, only] = name.split('/') as ['page' | 'worker', Scene, CallName, Going, string, string?];
    const failing: FailingCall = { call, going, nth: Number(number) };
    const { page } = await begin(scene, bench, where === 'page' ? failing : undefined);
    if (where === 'worker') bench.server.failInWorker(failing); // Not in the one that the profile was filled with.
    const start = bench.address('?lang=ru&attract=off#/1/1');
    // With nothing stored there is nothing to show while the network fails; it comes when it is asked for again.
    if (scene === 'first' && call === 'fetch' && where === 'page') await bootInTheEnd(page, start);
    else await boot(page, start);
    const calls = await callsIn();
    if (scene !== 'offline') {
      if (scene === 'first' && call === 'fetch') await open(page, bench.address(bench.menu));
      else await bootAnyhow(page, bench.address(bench.menu));
      await bench.pass(page, 900);
      // A storage that gives no answer is waited for in seconds that really pass, and then it is tried again.
      const isFilled = async (): Promise<boolean> => (await at(page)).offline !== 'filling';
      await until(async () => (await isFilled() ? true : null), ANSWERING);
      await passUntil(page, 'an end of the filling', isFilled, 300);
    }
    const later = Math.max(calls, await callsIn());
    await calmly(() => page.evaluate(() => { (globalThis as { calls?: number }).calls = NaN; })); // What the judge calls goes well.
    await awaitWords(page);
    const { release } = await judgeScreen(page);
    holds(release !== null && ALLOWED[scene].includes(release), `the screen shows release ${release}`);
    await judgeStore(page, await bench.sites.all());
    await page.close();

    // At the next start nothing goes wrong any more.
    const healthy = await bench.page(bench.browser);
    await judgeRelease(healthy, bench.server.url, ALLOWED[scene]);
    await comesRight(healthy, bench);
    const next = where === 'worker' ? bench.server.isHeld() : later >= failing.nth;
    return next && only === undefined && failing.nth < MOST ? { next: [where, scene, call, going, failing.nth + 1].join('/') } : {};

    function callsIn(): Promise<number> {
      return page.evaluate(() => (globalThis as { calls?: number }).calls ?? 0).catch(() => 0);
    }
  },
};
