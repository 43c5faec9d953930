// The figures of one deck on the built app, at a quarter of this machine's speed.
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { droppedFrames } from './dropped-frames.ts';
import { metric, stopMotion, Walker, type Step } from './steps.ts';

/** As many times slower as a tablet is than a desk. */
const THROTTLING = 4;
const STARTS = 5;
const TIMED_STEPS = 200;
const ALL_STEPS = 2000;
const TRANSITIONS = 40;
/** Text in per cent, so that slides of any length have pages to turn. */
const LARGE = '200';

export interface Figures {
  /** Milliseconds from the start of a first visit. */
  readonly firstSlide: number;
  /** Milliseconds of the main thread per change of the slide. */
  readonly cpuPerSlide: number;
  /** The same per page that is turned within a slide. */
  readonly cpuPerPage: number;
  /** Milliseconds from a key press to its painted page. */
  readonly keyToFrameMedian: number;
  readonly keyToFrameP95: number;
  /** Frames of the motion that were not shown, per step. */
  readonly dropped: number;
  /** After 2,000 steps. */
  readonly nodes: number;
  /** Megabytes after 2,000 steps. */
  readonly heap: number;
}

export async function measure(browser: Browser, address: string): Promise<Figures> {
  const starts: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const { page, context } = await visit(browser, address);
    starts.push(await firstSlide(page));
    await context.close();
  }
  const { page, devtools, context } = await visit(browser, address);
  await firstSlide(page);
  await page.waitForFunction(() => document.querySelector('korme-app')?.getAttribute('offline') === 'ready'); // The fill is over.
  const walker = new Walker(page, devtools);
  const steps = await walker.measure(TIMED_STEPS);
  const { dropped } = await droppedFrames(page, new Walker(page, devtools, 'touch'), TRANSITIONS);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await stopMotion(page);
  for (let step = TIMED_STEPS + TRANSITIONS; step < ALL_STEPS; step += 1) await walker.step();
  await devtools.send('HeapProfiler.collectGarbage');
  const delays = steps.map(({ delay }) => delay);
  const figures = {
    firstSlide: quantile(starts, 0.5),
    cpuPerSlide: meanCpu(steps, 'slide'),
    cpuPerPage: await cpuPerPage(browser, address),
    keyToFrameMedian: quantile(delays, 0.5),
    keyToFrameP95: quantile(delays, 0.95),
    dropped,
    nodes: await metric(devtools, 'Nodes'),
    heap: await metric(devtools, 'JSHeapUsedSize') / 1e6,
  };
  await context.close();
  return figures;
}

async function cpuPerPage(browser: Browser, address: string): Promise<number> {
  const large = new URL(address);
  large.searchParams.set('size', LARGE);
  const { page, devtools, context } = await visit(browser, large.href);
  await firstSlide(page);
  const steps = await new Walker(page, devtools).measure(TIMED_STEPS / 2);
  await context.close();
  return meanCpu(steps, 'page');
}

function meanCpu(steps: readonly Step[], kind: Step['kind']): number {
  const own = steps.filter((step) => step.kind === kind).map(({ cpu }) => cpu);
  return own.reduce((sum, cpu) => sum + cpu, 0) / own.length;
}

interface Visit {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly context: BrowserContext;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  await page.goto(address);
  return { page, devtools, context };
}

async function firstSlide(page: Page): Promise<number> {
  const mark = await page.waitForFunction(() => performance.getEntriesByName('korme:first-slide')[0]?.startTime);
  return await mark.jsonValue() ?? Number.NaN;
}

function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
