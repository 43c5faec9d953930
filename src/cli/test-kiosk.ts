// npm run test:kiosk: starts the files of docs/kiosk/linux/ on a screen that nobody sees, in a Chromium with a window, and presses
// keys. What is not on this machine is skipped with a word; .ci/run installs it where it may.
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { buildTestShell, remove, SHELL_VARIABLE } from '../../test/e2e/support/built.ts';
import { runNodeSuite } from '../../test/support/node-suite.ts';
import { sentence } from '../../test/support/tally.ts';
import { ROOT } from './project.ts';
import { refuse } from './refuse.ts';

/** 1 where a test failed, 2 for options: there are none. */
export async function main(args: string[]): Promise<number> {
  if (args.length > 0) return refuse('npm run test:kiosk takes no options.');
  const files: string[] = [];
  for await (const file of glob('test/kiosk/**/*.test.ts', { cwd: ROOT })) files.push(join(ROOT, file));
  const shell = await buildTestShell();
  process.env[SHELL_VARIABLE] = shell;
  try {
    const tally = await runNodeSuite(files.sort(), 1);
    console.log(sentence(tally));
    return tally.failed > 0 ? 1 : 0;
  } finally {
    await remove(shell);
  }
}
