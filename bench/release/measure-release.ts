// What a release costs a device: an update, the first fill, a start.
import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { SLIDES } from '../../src/cli/project.ts';
import { step } from '../../src/cli/step.ts';
import { buildTestShell, putSlides, remove } from '../../test/e2e/support/built.ts';
import type { Browser } from '../../test/support/browser.ts';
import { SLIDES_A_DECK } from '../../test/support/many-slides.ts';
import { Random } from '../../test/torture/random.ts';
import { boots, type Boots } from './boot.ts';
import { CountingHost } from './counting-host.ts';
import { firstFill, type FirstFill } from './first-fill.ts';
import { updateCost, type UpdateCost } from './update-cost.ts';

export interface ReleaseFigures {
  readonly updates: readonly UpdateCost[];
  readonly fill: FirstFill;
  readonly boots: Boots;
}

const SLIDE_COUNTS: readonly number[] = [10, 100, 1_000, 10_000];

/** @param deck of the sample content, which starts are timed with. */
export async function measureRelease(launch: Browser, deck: string): Promise<ReleaseFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'korme-bench-'));
  try {
    const shell = await buildTestShell();
    await cp(shell, join(folder, 'shell'), { recursive: true });
    await remove(shell);
    return await measureIn(folder, launch, deck);
  } finally {
    await remove(folder);
  }
}

async function measureIn(folder: string, launch: Browser, deck: string): Promise<ReleaseFigures> {
  const shell = join(folder, 'shell');
  const cover = await step('Photographs', () => writeCovers(join(folder, 'covers'), Math.max(...SLIDE_COUNTS) / SLIDES_A_DECK), () => 'written');
  const updates: UpdateCost[] = [];
  for (const slides of SLIDE_COUNTS) updates.push(await step(`One changed slide of ${slides}`, () => updateCost(launch, shell, slides, cover), () => 'counted'));
  const fill = await step('First fill', () => firstFill(launch, shell, cover), () => 'measured');
  return { updates, fill, boots: await step('Starts', () => bootsOfSample(launch, shell, deck), () => 'measured') };
}

/** One photograph a deck: clouds of colours, so that no file of one is a file of another. */
async function writeCovers(folder: string, count: number): Promise<(deck: number) => string> {
  await mkdir(folder);
  const path = (deck: number): string => join(folder, `${deck}.jpg`);
  for (let deck = 0; deck < count; deck += 1) {
    const random = new Random('cover', deck);
    const clouds = Buffer.from(Array.from({ length: 16 * 9 * 3 }, () => random.below(256)));
    await sharp(clouds, { raw: { width: 16, height: 9, channels: 3 } }).resize(1280, 720).jpeg({ quality: 90 }).toFile(path(deck));
  }
  return path;
}

async function bootsOfSample(launch: Browser, shell: string, deck: string): Promise<Boots> {
  await putSlides(SLIDES, shell);
  const host = new CountingHost();
  await host.deploy(shell);
  await host.connect();
  try {
    return await boots(launch, host, deck);
  } finally {
    await host.disconnect();
  }
}
