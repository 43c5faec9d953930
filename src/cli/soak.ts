// npm run soak -- [--steps N]: walks all sample content for as long as one likes; nothing may grow, and no step may get slower.
// With --planted the page forgets something at each key, and all that counts it has to be red.
import { chromium } from 'playwright-core';
import { judge, judgeContent, type Sample } from '../../test/soak/judge.ts';
import { soak, unseen } from '../../test/soak/run.ts';
import { findBrowser } from '../../test/support/browser.ts';
import { readSource } from '../build/read-source.ts';
import { parseOptions } from './parse-options.ts';
import { PUBLIC, SLIDES } from './project.ts';
import { refuse } from './refuse.ts';
import { serveKiosk } from './serve-kiosk.ts';
import { step } from './step.ts';

/** What CI has a minute for: two cycles. */
const SHORT = 600;
/** Steps before the long form begins to compare. The short one begins after its first cycle. */
const WARM = 1000;
const LANGUAGES = ['kk', 'ru'];
/** Between two lines of a long run, ms. */
const PROGRESS = 60_000;

/** 1 where something grows or was not seen, 2 for wrong options. */
export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args, ['steps'], ['planted']);
  if (!options.ok) return refuse(options.reason);
  const { steps: given = String(SHORT), planted } = options.values;
  if (!/^[1-9]\d{0,8}$/.test(given)) return refuse('--steps is a whole number.');
  const found = await findBrowser();
  if (!found.ok) return refuse(found.reason, 1);
  const steps = Number(given);
  const isLong = steps > 2 * WARM;
  const { decks } = await readSource(SLIDES, PUBLIC);
  const browser = await chromium.launch({ ...found.browser, handleSIGINT: false });
  const kiosk = await step('Kiosk', () => serveKiosk(SLIDES), () => `Chromium ${browser.version()}`);
  const stop = new AbortController();
  process.once('SIGINT', () => {
    console.log('Stops after this cycle, and judges what there is; a second Ctrl+C stops at once.');
    stop.abort();
  });
  try {
    const { samples, seen } = await soak(browser, { address: kiosk.url, languages: LANGUAGES, steps, baseline: isLong ? WARM : 1, planted: planted !== undefined, signal: stop.signal, onSample: progress() });
    console.log(`Seen: ${seen.slides.size} slides in ${LANGUAGES.join(' and ')}; ${seen.films} films ran, ${seen.pictures} pictures were enlarged`);
    const growths = judge(samples, isLong);
    const verdicts = [judgeContent(unseen(decks, LANGUAGES, seen)), ...growths];
    for (const { name, sentence, holds } of verdicts) console.log(`${holds === null ? '·' : holds ? '✓' : '✗'} ${name}: ${sentence}`);
    // Where leaks are planted it is what they turn red that passes.
    const counted = planted ? growths : verdicts;
    const [passed, failed] = [!planted, Boolean(planted)].map((wanted) => counted.filter(({ holds }) => holds === wanted).length);
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await kiosk.stop();
  }
}

/** Says the first sample, and from then on one a minute. */
function progress(): (sample: Sample) => void {
  const started = performance.now();
  let said = -Infinity;
  return ({ steps, held, used, nodes, listeners, urls, marks, p99 }) => {
    const now = performance.now();
    if (now - said < PROGRESS && steps > 2 * WARM) return;
    said = now;
    const each = (now - started) / steps;
    console.log(`${String(steps).padStart(6)} steps in ${Math.round((now - started) / 1000)} s (${each.toFixed(0)} ms each): ${(held / 1e6).toFixed(3)} MB held, ${(used / 1e6).toFixed(2)} used, ${nodes} nodes, ${listeners} listeners, ${urls} URLs, ${marks} marks, slowest percentile ${p99.toFixed(0)} ms`);
  };
}
