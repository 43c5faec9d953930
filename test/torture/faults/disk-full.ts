// The disk is full: the whole profile of the browser lies on one so small that what is new finds no place, or only a part of it.
import { spawnSync } from 'node:child_process';
import { cp, glob, mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';
import { bootAnyhow, judgeRelease, judgeScreen, judgeStore } from '../judge.ts';

const SIZES = 10;
/** Bytes for each step: with the last one there is room for about all. */
const STEP = 600_000;
/** Bytes that a browser writes for itself while it runs. */
const OWN = 6_000_000;

/** The number of a size. There are none where no disk can be made. */
export const diskFull: Fault = {
  name: 'disk-full',

  async cases(form, random, bench) {
    const folder = bench.emptyProfile();
    if (!await mountSmall(folder, 1_000_000)) return [];
    unmount(folder);
    const all = Array.from({ length: SIZES }, (_, size) => String(size + 1));
    return form === 'long' ? all : random.some(all, 1);
  },

  async run(name, bench) {
    const filled = await bench.filledProfile();
    const profile = bench.emptyProfile();
    const room = await sizeOf(filled) + OWN + Number(name) * STEP;
    if (!await mountSmall(profile, room)) throw new Error('This machine makes no small disks: mount needs root.');
    try {
      await cp(filled, profile, { recursive: true });
      await rm(filled, { recursive: true });
      const { chromium, page } = await bench.open(profile);
      await bench.deploy(2, 2);
      await bootAnyhow(page, bench.address(bench.menu));
      await bench.pass(page, 900);
      await judgeScreen(page);
      await judgeStore(page, await bench.sites.all());
      await chromium.kill();
      const { chromium: next, page: after } = await bench.open(profile);
      await bench.server.disconnect();
      await judgeRelease(after, bench.server.url, [1, 2]);
      await next.kill();
    } finally {
      await bench.killAll();
      unmount(profile);
    }
  },
};

async function mountSmall(folder: string, bytes: number): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]).status === 0;
}

function unmount(folder: string): void {
  spawnSync('umount', ['--lazy', folder]);
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for await (const name of glob('**/*', { cwd: folder })) bytes += Math.ceil((await stat(join(folder, name))).size / 4096) * 4096;
  return bytes;
}
