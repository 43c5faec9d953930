// A captive portal: a page of its own with 200 for what is asked for. Not a byte of it may be kept.
import type { Fault } from '../fault.ts';
import { judgeScreen, judgeStore, open } from '../judge.ts';
import { beforeUpdate, begin, comesRight } from '../scenes.ts';
import { until } from '../waiting.ts';

/** ms. A worker stores one file after the other. */
const INSTALLING = 12_000;

/** `first/all`, `update/all`, `update/PATH`. */
export const captivePortal: Fault = {
  name: 'captive-portal',
  async cases(form, random, bench) {
    const { hashes } = await bench.sites.at(2, 2);
    const paths = [...hashes.keys()].sort();
    const some = (count: number): string[] => (form === 'long' ? paths : random.some(paths, count));
    return [...new Set(['first/all', 'update/all', ...await this.proof?.(bench) ?? [], ...some(1).map((path) => `first${path}`), ...(form === 'long' ? some(paths.length).map((path) => `update${path}`) : [])])];
  },

  /** A drawing, and a script of the app. */
  async proof({ sites }) {
    const paths = [...(await sites.at(2, 2)).hashes.keys()].sort();
    return [/^\/content\/.*\.svg$/, /^\/assets\/slide-map-.*\.js$/].map((kind) => `update${paths.find((path) => kind.test(path)) ?? ''}`);
  },

  async run(name, bench) {
    const isFirst = name.startsWith('first');
    const path = name.slice(name.indexOf('/'));
    const page = isFirst ? (await begin('first', bench)).page : await beforeUpdate(bench);
    bench.server.misbehave('portal', (asked) => path === '/all' || asked === path);
    if (isFirst) await open(page, bench.address(bench.menu));
    await bench.passUntilAsked(page, path, 600);
    await until(() => page.evaluate(isSettled), INSTALLING);
    await judgeStore(page, await bench.sites.all());
    if (!isFirst) await judgeScreen(page);
    await comesRight(page, bench);
  },
};

/** Runs in the page: null while a worker is being installed. */
async function isSettled(): Promise<true | null> {
  return (await navigator.serviceWorker.getRegistration())?.installing ? null : true;
}
