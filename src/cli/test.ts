// `npm test`: every test of the project, suite by suite; `npm test -- core e2e` runs only those suites.
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { buildTestShell, remove, SHELL_VARIABLE } from '../../test/e2e/support/built.ts';
import { findBrowser } from '../../test/support/browser.ts';
import type { Browser } from '../../test/support/browser.ts';
import { runElementSuite } from '../../test/support/element-suite.ts';
import { runNodeSuite } from '../../test/support/node-suite.ts';
import { NOTHING, sentence, sum } from '../../test/support/tally.ts';
import type { Tally } from '../../test/support/tally.ts';

const ROOT = join(import.meta.dirname, '../..');

type Suite = 'lint' | 'core' | 'services' | 'sw' | 'build' | 'cli' | 'preview' | 'content' | 'elements' | 'e2e';
const SUITES: readonly Suite[] = ['lint', 'core', 'services', 'sw', 'build', 'cli', 'preview', 'content', 'elements', 'e2e'];

/** Returns 1 if a test failed or a suite had none to run, 2 if asked for a suite that does not exist. */
export async function main(args: string[]): Promise<number> {
  const unknown = args.filter((arg) => !SUITES.some((suite) => suite === arg));
  if (unknown.length > 0) {
    console.error(`There is no suite called ${unknown.join(', ')}; there are ${SUITES.join(', ')}.`);
    return 2;
  }
  const chosen = SUITES.filter((suite) => args.length === 0 || args.includes(suite));
  const found = await findBrowser();
  if (!found.ok && chosen.some(needsBrowser)) {
    console.error(found.reason);
    return 1;
  }
  let total = NOTHING;
  for (const suite of chosen) {
    const started = performance.now();
    const tally = await run(suite, found.ok ? found.browser : null);
    console.log(`${suite.padEnd(10)}${sentence(tally)}  (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    total = sum(total, tally);
  }
  console.log(sentence(total));
  return total.failed > 0 ? 1 : 0;
}

function needsBrowser(suite: Suite): boolean {
  return suite === 'elements' || suite === 'e2e';
}

async function run(suite: Suite, browser: Browser | null): Promise<Tally> {
  const files: string[] = [];
  for await (const file of glob(`test/${suite}/**/*.test.ts`, { cwd: ROOT })) files.push(join(ROOT, file));
  files.sort();
  const tally = await runFiles(suite, files, browser);
  if (tally.passed + tally.failed > 0) return tally;
  console.log(`  ✗ test/${suite} holds no test that ran`);
  return { ...tally, failed: 1 };
}

async function runFiles(suite: Suite, files: string[], browser: Browser | null): Promise<Tally> {
  if (suite === 'elements' && browser) return runElementSuite(ROOT, files, browser);
  if (suite !== 'e2e') return runNodeSuite(files, 2);
  const shell = await buildTestShell();
  process.env[SHELL_VARIABLE] = shell;
  const tally = await runNodeSuite(files, 2);
  await remove(shell);
  return tally;
}
