// Runs the element tests with @web/test-runner in a browser and prints the failures.
import { chromeLauncher, startTestRunner } from '@web/test-runner';
import type { BrowserLauncher, TestRunnerConfig } from '@web/test-runner';
import { relative } from 'node:path';
import type { Browser } from './browser.ts';
import { NOTHING, sum } from './tally.ts';
import type { Tally } from './tally.ts';
import { viteBridge } from './vite-bridge.ts';

const silent = (): void => undefined;

type Sessions = ReturnType<NonNullable<Awaited<ReturnType<typeof startTestRunner>>>['sessions']['all']>;
type Session = Sessions extends Iterable<infer One> ? One : never;
type Results = NonNullable<Session['testResults']>;

export function runElementSuite(root: string, files: string[], browser: Browser): Promise<Tally> {
  return runElementSuiteIn(root, files, chromeLauncher({ launchOptions: { ...browser, headless: true } }));
}

export async function runElementSuiteIn(root: string, files: string[], launcher: BrowserLauncher): Promise<Tally> {
  const bridge = viteBridge(root, files);
  const config: TestRunnerConfig = {
    rootDir: root,
    files,
    browsers: [launcher],
    concurrency: 1, // A page in the background is never painted: no frames, no resize, no scroll.
    plugins: [bridge.plugin],
    middleware: [bridge.middleware],
    reporters: [],
    logger: { ...console, log: silent, debug: silent, logSyntaxError: console.error },
    testFramework: { config: { ui: 'bdd', timeout: 15_000 } },
    testRunnerHtml: (framework) => `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Körme</title></head>
      <body><script type="module" src="${framework}"></script></body></html>`,
  };
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  if (!runner) return { ...NOTHING, failed: 1 };
  await new Promise((resolve) => runner.on('finished', resolve));
  const sessions = [...runner.sessions.all()];
  await runner.stop();
  return sessions.map((session) => tallyOf(session, relative(root, session.testFile))).reduce(sum, NOTHING);
}

function tallyOf(session: Session, file: string): Tally {
  for (const error of session.errors) console.log(`  ✗ ${file}\n    ${error.stack ?? error.message}\n`);
  for (const path of session.request404s) console.log(`  ✗ ${file}\n    asks for ${path}, and there is nothing\n`);
  const own = { ...NOTHING, failed: session.errors.length + session.request404s.length };
  return session.testResults ? sum(own, tallyOfGroup(session.testResults, file)) : own;
}

function tallyOfGroup(group: Results, title: string): Tally {
  const tests = group.tests.map((test): Tally => {
    if (test.skipped) return { ...NOTHING, skipped: 1 };
    if (test.passed) return { ...NOTHING, passed: 1 };
    console.log(`  ✗ ${title} › ${test.name}\n    ${test.error?.message ?? ''}\n${test.error?.stack ?? ''}\n`);
    return { ...NOTHING, failed: 1 };
  });
  return [...tests, ...group.suites.map((inner) => tallyOfGroup(inner, `${title} › ${inner.name}`))].reduce(sum, NOTHING);
}
