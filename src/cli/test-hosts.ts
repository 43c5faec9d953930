// npm run test:hosts: serves a built kiosk by each recipe of docs/publishing/, in nginx, Caddy, an object store and plain hosts of pages, and
// publishes over ssh. What is not on this machine is skipped with a word; with --require it may not be missing.
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { buildTestShell, remove, SHELL_VARIABLE } from '../../test/e2e/support/built.ts';
import { programOnPath } from '../../test/engines/own-process.ts';
import { runNodeSuite } from '../../test/support/node-suite.ts';
import { sentence } from '../../test/support/tally.ts';
import { parseOptions } from './parse-options.ts';
import { ROOT } from './project.ts';
import { refuse } from './refuse.ts';

/** 1 where a test failed or a required program is missing, 2 for wrong options. */
export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args, ['require']);
  if (!options.ok) return refuse(options.reason);
  const required = options.values.require?.split(',') ?? [];
  const missing = required.filter((name) => programOnPath(name) === null);
  if (missing.length > 0) return refuse(`Not on this machine: ${missing.join(', ')}.`, 1);
  const files: string[] = [join(ROOT, 'test/content/publish.test.ts')]; // Some of it needs programs that are not everywhere, too.
  for await (const file of glob('test/hosts/**/*.test.ts', { cwd: ROOT })) files.push(join(ROOT, file));
  const shell = await buildTestShell();
  process.env[SHELL_VARIABLE] = shell;
  try {
    const tally = await runNodeSuite(files.sort(), 2);
    console.log(sentence(tally));
    return tally.failed > 0 ? 1 : 0;
  } finally {
    await remove(shell);
  }
}
