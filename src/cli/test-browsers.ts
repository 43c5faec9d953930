// npm run test:browsers: the element tests, byte ranges out of the store and a walk through all sample decks in Chromium, Firefox
// and WebKit, side by side.
// npm test is quicker and sees Chromium only; check:layout reads the decks on more screens.
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineName, FoundEngine } from '../../test/engines/engine.ts';
import { ENGINE_NAMES } from '../../test/engines/engine.ts';
import { findEngine } from '../../test/engines/find-engine.ts';
import { tabLauncher } from '../../test/engines/tab-launcher.ts';
import { inPageScript } from '../../test/layout/bundle.ts';
import { checkEngine, type Reading } from '../../test/layout/check-engine.ts';
import { parseEngines } from '../../test/layout/options.ts';
import { Report } from '../../test/layout/report.ts';
import { SCREENS } from '../../test/layout/screens.ts';
import { slidesToRead } from '../../test/layout/slides-to-read.ts';
import { testRanges } from '../../test/ranges/test-ranges.ts';
import { runElementSuiteIn } from '../../test/support/element-suite.ts';
import { NOTHING, sentence, sum, type Tally } from '../../test/support/tally.ts';
import { parseOptions } from './parse-options.ts';
import { ROOT, SLIDES } from './project.ts';
import { refuse } from './refuse.ts';
import { serveKiosk } from './serve-kiosk.ts';

/** A tablet, which every engine has a window for. */
const TABLET = SCREENS.filter(({ width }) => width === 1280);

const PARTS: ReadonlySet<string> = new Set(['elements', 'ranges', 'decks']);

/** 1 where a test failed or a required engine is missing, 2 for wrong options. */
export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args, ['engine', 'require', 'of']);
  if (!options.ok) return refuse(options.reason);
  const engines = parseEngines(options.values.engine ?? 'all');
  const required = options.values.require === undefined ? [] : parseEngines(options.values.require);
  const parts = new Set(options.values.of?.split(',') ?? PARTS);
  if (!engines || !required || ![...parts].every((part) => PARTS.has(part))) return refuse(`Use: npm run test:browsers -- [--engine all|${ENGINE_NAMES.join('|')}] [--require ${ENGINE_NAMES.join(',')}] [--of ${[...PARTS].join(',')}]`);
  const tallies = await Promise.all(engines.map(async (name) => {
    const engine = await findEngine(name);
    return engine.ok ? test(engine, parts) : missing(engine.reason, name, required);
  }));
  const total = tallies.reduce(sum, NOTHING);
  console.log(sentence(total));
  return total.failed > 0 ? 1 : 0;
}

function missing(reason: string, name: EngineName, required: readonly EngineName[]): Tally {
  const isRequired = required.includes(name);
  console.log(isRequired ? `  ✗ ${reason}` : `skipped: ${reason}`);
  return { ...NOTHING, failed: isRequired ? 1 : 0, skipped: isRequired ? 0 : 1 };
}

async function test(engine: FoundEngine & { ok: true }, parts: ReadonlySet<string>): Promise<Tally> {
  let tally = NOTHING;
  if (parts.has('elements')) tally = await timed(`${engine.name}, elements`, () => testElements(engine));
  if (parts.has('ranges')) tally = sum(tally, await timed(`${engine.name}, ranges`, () => testRanges(engine, (line) => { console.log(`  ✗ ${line}`); })));
  if (parts.has('decks')) tally = sum(tally, await timed(`${engine.name}, all sample decks`, () => walkDecks(engine)));
  return tally;
}

async function timed(what: string, work: () => Promise<Tally>): Promise<Tally> {
  const started = performance.now();
  const tally = await work();
  console.log(`${what}: ${sentence(tally)} (${Math.round((performance.now() - started) / 1000)} s)`);
  return tally;
}

async function testElements(engine: FoundEngine & { ok: true }): Promise<Tally> {
  const files: string[] = [];
  for await (const file of glob('test/elements/**/*.test.ts', { cwd: ROOT })) files.push(join(ROOT, file));
  const tab = await engine.open();
  console.log(`${engine.name} ${tab.version}`);
  try {
    return await runElementSuiteIn(ROOT, files.sort(), tabLauncher(engine.name, tab));
  } finally {
    await tab.close();
  }
}

/** Every page of every slide: its mark arrives, its words are there, no line is cut. */
async function walkDecks(engine: FoundEngine & { ok: true }): Promise<Tally> {
  const report = new Report(true);
  const served = await serveKiosk(SLIDES);
  try {
    const reading: Reading = { kiosk: served.url, decks: await slidesToRead(SLIDES), script: await inPageScript(), sizes: TABLET, langs: ['kk', 'ru'], textSizes: [100] };
    await checkEngine(engine, reading, 1, (layout) => { report.add(layout); }, (note) => { console.log(`  ${note}`); });
  } finally {
    await served.stop();
  }
  for (const line of report.complaints()) console.log(`  ✗ ${line}`);
  return { ...NOTHING, passed: report.passed, failed: report.failed };
}
