// `npm run bench`: measures the built app with the sample content and with 500 slides, and prints the figures.
// --only check measures the check of decks alone, without a browser; --only release what a release costs a device, --only film a film of 500 MB. Nothing is written but on --out FILE, and no figure is ever asserted: another machine has other ones.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { checkLines } from '../../bench/check-report.ts';
import { checkSpeed } from '../../bench/check-speed.ts';
import { exactness } from '../../bench/faults.ts';
import { filmFigures, type Playing } from '../../bench/film/seek.ts';
import { generateSlides } from '../../bench/generate-slides.ts';
import { layoutShifts, slidesOf, type Shift } from '../../bench/layout-shift.ts';
import { measure } from '../../bench/measure.ts';
import type { Figures } from '../../bench/measure.ts';
import { pictureCosts, type PictureCosts } from '../../bench/photos.ts';
import { previewDelays } from '../../bench/preview.ts';
import { measureRelease } from '../../bench/release/measure-release.ts';
import { releaseLines } from '../../bench/release/report.ts';
import { settlings, type Settling } from '../../bench/settle.ts';
import { weigh } from '../../bench/weight.ts';
import { remove } from '../../test/e2e/support/built.ts';
import { findBrowser, type Browser as Launch } from '../../test/support/browser.ts';
import { readSource } from '../build/read-source.ts';
import type { SourceDeck } from '../build/source.ts';
import { parseOptions } from './parse-options.ts';
import { fromUser, PUBLIC, SLIDES } from './project.ts';
import { refuse } from './refuse.ts';
import { serveKiosk } from './serve-kiosk.ts';
import { step } from './step.ts';

const ROWS: readonly [name: string, key: keyof Figures, unit: string][] = [
  ['Time to first slide', 'firstSlide', 'ms'],
  ['Main thread per change of the slide', 'cpuPerSlide', 'ms'],
  ['Main thread per page turned, text at 200 %', 'cpuPerPage', 'ms'],
  ['Key press to painted page, median', 'keyToFrameMedian', 'ms'],
  ['Key press to painted page, p95', 'keyToFrameP95', 'ms'],
  ['Dropped frames per transition', 'dropped', ''],
  ['DOM nodes after 2,000 steps', 'nodes', ''],
  ['JS heap after 2,000 steps', 'heap', 'MB'],
];

/** 1 without a browser, 2 for wrong options. */
export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args, ['out', 'only']);
  if (!options.ok) return refuse(options.reason);
  const { out, only } = options.values;
  if (only !== undefined && !['check', 'release', 'film'].includes(only)) return refuse(`"${only}" can not be measured alone; "check", "release" and "film" can.`);
  if (only === 'check') return tell(await checkFigures(), out);
  const found = await findBrowser();
  if (!found.ok) return refuse(found.reason, 1);
  const { decks } = await readSource(SLIDES, PUBLIC);
  const deck = longest(decks);
  if (only === 'film') return tell(await filmLines(found.browser), out);
  if (only === 'release') return tell(await releaseFigures(found.browser, deck), out);
  const generated = await generateSlides(deck);
  const browser = await chromium.launch(found.browser);
  const sample = await serveKiosk(SLIDES);
  const large = await serveKiosk(generated);
  try {
    const shifts = await step('Layout shift', () => shiftsOf(browser, sample.url, decks), (slides) => `${slides.length} slides`);
    const pictures = await step('Pictures', () => pictureCosts(browser), () => 'measured');
    const settled = await step('Longest slide', () => settlings(browser, sample.url, decks), () => 'measured');
    const saves = await step('Saves in the preview', () => previewDelays(browser, deck.json.id), () => 'measured');
    const table = await report(browser, `${sample.url}#/${deck.json.id}`, `${large.url}#/${deck.json.id}`, [...settlingLines(settled), '', saveLine(saves), '', ...shiftLines(shifts), '', ...pictureLines(pictures)]);
    return await tell([table, await releaseFigures(found.browser, deck), await filmLines(found.browser), await checkFigures()].join('\n'), out);
  } finally {
    await browser.close();
    await Promise.all([sample.stop(), large.stop(), remove(generated)]);
  }
}

async function tell(table: string, out: string | undefined): Promise<number> {
  console.log(table);
  if (out !== undefined) await writeFile(fromUser(out), table);
  return 0;
}

async function checkFigures(): Promise<string> {
  const faults = await step('Faults', () => exactness(SLIDES), () => 'measured');
  const speed = await step('Check', checkSpeed, () => 'measured');
  return [...checkLines(faults, speed), ''].join('\n');
}

async function filmLines(launch: Launch): Promise<string> {
  const { megabytes, seconds, kept, plain } = await step('A long film', () => filmFigures(launch), () => 'measured');
  const row = (name: string, { seeks, memory }: Playing): string => {
    const sorted = [...seeks].sort((a, b) => a - b);
    const times = [0.5, 0.95, 1].map((share) => figure(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN, 'ms'));
    return `| ${name} | ${times.join(' | ')} | ${memory === null ? '–' : figure(memory, 'MB')} |`;
  };
  return [
    `A film of ${megabytes.toFixed(0)} MB and ${(seconds / 60).toFixed(0)} minutes, ${kept.seeks.length} seeks all over it`,
    '',
    '| | median | p95 | longest | memory of the browser |',
    '|---|---:|---:|---:|---:|',
    row('on the device, no network', kept),
    row('a plain page and its host', plain),
    '',
  ].join('\n');
}

async function releaseFigures(launch: Launch, { json }: SourceDeck): Promise<string> {
  return [...releaseLines(await measureRelease(launch, json.id)), ''].join('\n');
}

/** So that the steps meet many different slides. */
function longest(decks: readonly SourceDeck[]): SourceDeck {
  const [first] = [...decks].sort((a, b) => b.json.slides.length - a.json.slides.length);
  if (!first) throw new Error('The sample content has no deck.');
  return first;
}

async function report(browser: Browser, sample: string, large: string, further: readonly string[]): Promise<string> {
  const context = await browser.newContext();
  const { script, font } = await weigh(await context.newPage(), sample);
  await context.close();
  const small = await step('Sample content', () => measure(browser, sample), () => 'measured');
  const many = await step('500 slides', () => measure(browser, large), () => 'measured');
  const rows = ROWS.map(([name, key, unit]) => `| ${name} | ${figure(small[key], unit)} | ${figure(many[key], unit)} | ${(many[key] / small[key]).toFixed(2)} |`);
  return [
    '',
    `Built app, Chromium ${browser.version()}, 4× CPU throttling, 1920 × 1080, ${cpus()[0]?.model ?? 'unknown processor'}`,
    '',
    '| | sample content | 500 slides | ratio |',
    '|---|---:|---:|---:|',
    ...rows,
    '',
    ...further,
    '',
    `JavaScript for the first slide ${figure(script / 1000, 'KB')} with brotli; font ${figure(font / 1000, 'KB')}`,
    '',
  ].join('\n');
}

function figure(value: number, unit: string): string {
  return `${value >= 100 ? Math.round(value) : value.toFixed(1)}${unit && ` ${unit}`}`;
}

async function shiftsOf(browser: Browser, kiosk: string, decks: readonly SourceDeck[]): Promise<Shift[]> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const shifts = await layoutShifts(await context.newPage(), kiosk, slidesOf(decks));
  await context.close();
  return shifts;
}

function shiftLines(shifts: readonly Shift[]): string[] {
  const moved = shifts.filter(({ shift }) => shift > 0);
  return [`Layout shift: ${moved.length} of ${shifts.length} sample slides`, ...moved.map(({ slide, shift }) => `  ${slide}: ${shift.toFixed(4)}`)];
}

function settlingLines(settled: readonly Settling[]): string[] {
  return ['Time to settle for the longest slide, by its address', ...settled.map(({ slide, characters, time }) => `  ${slide}, ${characters} characters: ${figure(time, 'ms')}`)];
}

function saveLine(saves: readonly number[]): string {
  const sorted = [...saves].sort((a, b) => a - b);
  return `From the save of a deck to its painted words in npm run dev: median ${figure(sorted[sorted.length >> 1] ?? Number.NaN, 'ms')}, from ${figure(sorted[0] ?? Number.NaN, 'ms')} to ${figure(sorted.at(-1) ?? Number.NaN, 'ms')}`;
}

function pictureLines({ fetched, single, memory }: PictureCosts): string[] {
  return [
    `Pictures fetched for 12 photographs of 3840 × 2160; the best single file, AVIF at its widest, is ${single.toFixed(2)} MB on every screen`,
    ...fetched.map(({ screen, megabytes }) => `  ${screen}: ${megabytes.toFixed(2)} MB, ${Math.round(megabytes / single * 100)} %`),
    `Memory of the page's process after a lap over 90 photographs of 1920 × 1080: ${memory === null ? 'this system does not tell' : figure(memory, 'MB')}`,
  ];
}
