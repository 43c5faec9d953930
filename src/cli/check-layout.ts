// npm run check:layout: reads every slide on every screen as a visitor does, page by page, and says what can't be read.
// What it looks for, and how: test/layout/.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildTestShell, remove, SHELL_VARIABLE } from '../../test/e2e/support/built.ts';
import type { EngineName } from '../../test/engines/engine.ts';
import { findEngine } from '../../test/engines/find-engine.ts';
import { inPageScript } from '../../test/layout/bundle.ts';
import { checkEngine } from '../../test/layout/check-engine.ts';
import { parseLayoutOptions, type LayoutOptions } from '../../test/layout/options.ts';
import { Report } from '../../test/layout/report.ts';
import { SCREENS } from '../../test/layout/screens.ts';
import { slidesToRead } from '../../test/layout/slides-to-read.ts';
import { ROOT, slidesFolder } from './project.ts';
import { refuse } from './refuse.ts';
import { serveKiosk } from './serve-kiosk.ts';

/** Real decks that lie beside the project on some machines: broken as they come, and longer than any sample. */
const SEEDS = join(ROOT, '../shared/seeds');
/** Firefox and WebKit see a wall and a tablet upright: what differs between engines differs there, and WebKit's window gets no narrower. */
const FEW_SCREENS = SCREENS.filter(({ width, height }) => width === 1920 || height === 1280);

/** 1 where a slide can't be read or a required engine is missing, 2 for wrong options. */
export async function main(args: string[]): Promise<number> {
  const options = parseLayoutOptions(args);
  if (!options.ok) return refuse(options.reason);
  const { slides, engines } = options.value;
  const shell = await buildTestShell();
  process.env[SHELL_VARIABLE] = shell;
  const total = { passed: 0, failed: 0 };
  try {
    const check = (name: EngineName): Promise<void> => add(total, checkFolder(slidesFolder(slides), name, options.value, true));
    if (engines.includes('chromium')) await check('chromium'); // It has two windows of its own; the others have one each.
    await Promise.all(engines.filter((name) => name !== 'chromium').map(check));
    if (slides === undefined) await add(total, checkSeeds(options.value));
  } finally {
    await remove(shell);
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

interface Outcome {
  passed: number;
  failed: number;
}

async function add(total: Outcome, outcome: Promise<Outcome>): Promise<void> {
  const { passed, failed } = await outcome;
  total.passed += passed;
  total.failed += failed;
}

async function checkFolder(folder: string, name: EngineName, options: LayoutOptions, quotes: boolean): Promise<Outcome> {
  const engine = await findEngine(name);
  if (!engine.ok) {
    const required = options.required.includes(name);
    console.log(required ? `  ✗ ${engine.reason}` : `skipped: ${engine.reason}`);
    return { passed: 0, failed: required ? 1 : 0 };
  }
  const started = performance.now();
  const report = new Report(quotes);
  const served = await serveKiosk(folder);
  try {
    const sizes = options.sizes ?? (name === 'chromium' ? SCREENS : FEW_SCREENS);
    const reading = { ...options, sizes, kiosk: served.url, decks: await slidesToRead(folder), script: await inPageScript() };
    await checkEngine(engine, reading, name === 'chromium' ? 2 : 1, (layout) => { report.add(layout); }, (note) => { console.log(`  ${note}`); });
  } finally {
    await served.stop();
  }
  for (const line of report.lines()) console.log(line);
  console.log(`${name}: ${report.passed} layouts can be read, ${report.failed} can not (${Math.round((performance.now() - started) / 1000)} s)`);
  return report;
}

/** Their words are other people's: places and counts are printed, nothing that stands there. */
async function checkSeeds(options: LayoutOptions): Promise<Outcome> {
  const files = existsSync(SEEDS) ? (await readdir(SEEDS)).filter((name) => name.endsWith('.txt')).map((name) => join(SEEDS, name)) : [];
  if (files.length === 0) {
    console.log('skipped: there are no decks of others beside the project');
    return { passed: 0, failed: 0 };
  }
  const folder = await mkdtemp(join(tmpdir(), 'korme-seeds-'));
  try {
    await promisify(execFile)(process.execPath, [join(ROOT, 'src/cli/run.mjs'), 'import', ...files, '--out', folder]).catch(() => undefined); // What is no deck is refused.
    return await checkFolder(folder, 'chromium', options, false);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
