// A captive portal: a page of its own with 200 for what is asked for. Not a byte of it may be kept.
import type { Fault } from '../fault.ts';
import { judgeScreen, judgeStore, pass, open } from '../judge.ts';
import { beforeUpdate, begin, comesRight } from '../scenes.ts';

/** `first/all`, `update/all`, `update/PATH`. */
export const captivePortal: Fault = {
  name: 'captive-portal',
  provesVerification: true,

  async cases(form, random, bench) {
    const { hashes } = await bench.sites.at(2, 2);
    const paths = [...hashes.keys()].sort();
    const some = (count: number): string[] => (form === 'long' ? paths : random.some(paths, count));
    return ['first/all', 'update/all', ...some(2).map((path) => `first${path}`), ...some(3).map((path) => `update${path}`)];
  },

  async run(name, bench) {
    const isFirst = name.startsWith('first');
    const path = name.slice(name.indexOf('/'));
    const page = isFirst ? (await begin('first', bench)).page : await beforeUpdate(bench);
    bench.server.misbehave('portal', (asked) => path === '/all' || asked === path);
    if (isFirst) await open(page, bench.address(bench.menu));
    await pass(page, 700);
    await judgeStore(page, await bench.sites.all());
    if (!isFirst) await judgeScreen(page);
    await comesRight(page, bench);
  },
};
