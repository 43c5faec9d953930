// npm run test:axe: every block and every state of the screen in every language and theme; `npm test` does a third of that.
import { join } from 'node:path';
import { buildTestShell, remove, SHELL_VARIABLE } from '../../test/e2e/support/built.ts';
import { EVERY_LOOK } from '../../test/e2e/support/looks.ts';
import { runNodeSuite } from '../../test/support/node-suite.ts';
import { sentence } from '../../test/support/tally.ts';
import { parseOptions } from './parse-options.ts';
import { ROOT } from './project.ts';
import { refuse } from './refuse.ts';

/** 1 where something was found, 2 for wrong options. */
export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args, []);
  if (!options.ok) return refuse(options.reason);
  const shell = await buildTestShell();
  Object.assign(process.env, { [SHELL_VARIABLE]: shell, [EVERY_LOOK]: '1' });
  try {
    const tally = await runNodeSuite(['axe', 'axe-states'].map((name) => join(ROOT, `test/e2e/${name}.test.ts`)), 2);
    console.log(sentence(tally));
    return tally.failed > 0 ? 1 : 0;
  } finally {
    await remove(shell);
  }
}
