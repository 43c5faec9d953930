// What the kiosk is doing when something goes wrong, and how it is looked at afterwards.
import type { Page } from 'playwright-core';
import type { Bench, Window } from './bench.ts';
import { holds } from './fault.ts';
import type { FailingCall } from './in-page/failing-calls.ts';
import { boot, open, judgeRelease, judgeStore } from './judge.ts';

/** `first`: nothing is stored yet. `update`: the first release is stored, and the host has the second one. `offline`: there is no host. */
export const SCENES = ['first', 'update', 'offline'] as const;
export type Scene = (typeof SCENES)[number];

/** The releases that a visitor may see in it. */
export const ALLOWED: Readonly<Record<Scene, readonly number[]>> = { first: [2], update: [1, 2], offline: [1] };

/** A window in which the scene is about to begin, and nothing is opened yet. */
export async function begin(scene: Scene, bench: Bench, failing?: FailingCall): Promise<Window> {
  const window = await bench.open(scene === 'first' ? bench.emptyProfile() : await bench.filledProfile(), failing);
  if (scene === 'offline') await bench.server.disconnect();
  else await bench.deploy(2, 2);
  return window;
}

/** A kiosk that shows the first release while the host still has it; then the second one is there. */
export async function beforeUpdate(bench: Bench, failing?: FailingCall): Promise<Page> {
  const { page } = await bench.open(await bench.filledProfile(), failing);
  await boot(page, bench.address('?lang=ru&attract=off#/1/1'));
  await open(page, bench.address(bench.menu));
  await bench.deploy(2, 2);
  return page;
}

/** With all well again, what is new comes whole, and is all that is kept. */
export async function comesRight(page: Page, bench: Bench): Promise<void> {
  bench.server.mend();
  await bench.server.connect();
  await open(page, bench.address(bench.menu));
  await bench.ready(page);
  await judgeRelease(page, bench.server.url, [bench.site.release]);
  await isKeptWhole(page, bench);
}

/** All files of the host's release and app are stored and can be read. */
export async function isKeptWhole(page: Page, bench: Bench): Promise<void> {
  const { unreadable } = await judgeStore(page, await bench.sites.all());
  holds(unreadable.length === 0, `can't be read from the store: ${unreadable.join(', ')}`);
}
