// Walks the sample content cycle by cycle, and takes a sample after each.
import type { Browser, CDPSession } from 'playwright-core';
import type { SourceDeck } from '../../src/build/source.ts';
import { metric } from '../../bench/steps.ts';
import { holdLongTimers } from '../e2e/support/long-timers.ts';
import { begin, cycle, type Seen } from './cycle.ts';
import { heapOf } from './heap.ts';
import { watchSteps } from './in-page.ts';
import { percentile, type Sample } from './judge.ts';
import { plantLeaks } from './planted.ts';
import { Visitor } from './visitor.ts';

/** CSS px: the smallest screen of a kiosk, since every pixel of it is drawn by the processor. */
const SCREEN = { width: 1280, height: 720 };

export interface SoakOptions {
  readonly address: string;
  /** Each of which the whole kiosk is seen in. */
  readonly languages: readonly string[];
  /** At least. */
  readonly steps: number;
  /** Steps before the first sample. */
  readonly baseline: number;
  /** Something is forgotten at each key, to prove that it is seen. */
  readonly planted: boolean;
  /** Ends the run after the cycle. */
  readonly signal: AbortSignal;
  readonly onSample: (sample: Sample) => void;
}

export interface Soaked {
  readonly samples: readonly Sample[];
  readonly seen: Seen;
}

export async function soak(browser: Browser, { address, languages, steps, baseline, planted, signal, onSample }: SoakOptions): Promise<Soaked> {
  const context = await browser.newContext({ viewport: SCREEN, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await holdLongTimers(page);
  await page.addInitScript(watchSteps);
  if (planted) await page.addInitScript(plantLeaks);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector('korme-app')?.getAttribute('offline') === 'ready'); // The fill is over, and the worker answers.
  const visitor = new Visitor(page, devtools);
  await visitor.arrive();
  let home = await begin(visitor);
  const seen: Seen = { slides: new Set(), films: 0, pictures: 0 };
  const samples: Sample[] = [];
  while (!signal.aborted && (visitor.steps < steps || samples.length < 2)) {
    home = await cycle(visitor, home, languages, seen);
    if (faults.length > 0) throw new Error(`The page threw in the first ${visitor.steps} steps: ${faults.join('; ')}`);
    const times = visitor.takeTimes();
    if (visitor.steps < baseline) continue;
    const sample = await take(devtools, visitor, times);
    samples.push(sample);
    onSample(sample);
  }
  await context.close();
  return { samples, seen };
}

async function take(devtools: CDPSession, visitor: Visitor, times: readonly number[]): Promise<Sample> {
  return {
    steps: visitor.steps,
    ...await heapOf(devtools),
    nodes: await metric(devtools, 'Nodes'),
    listeners: await metric(devtools, 'JSEventListeners'),
    ...await visitor.counts(),
    p99: percentile(times, 0.99),
  };
}

/** The slides of the decks that were not on the screen, in the words of Seen. */
export function unseen(decks: readonly SourceDeck[], languages: readonly string[], { slides }: Seen): string[] {
  const all = decks.flatMap(({ json }) => json.slides.map(({ id }, index) => `${json.id}/${id ?? index + 1}`));
  return languages.flatMap((language) => all.map((slide) => `${language} ${slide}`)).filter((slide) => !slides.has(slide));
}
