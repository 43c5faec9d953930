// npm run test:monkey -- [--events N] [--seed N]: hands and keys that do anything, for as long as one likes; `npm test` does 5,000 things.
import { join } from 'node:path';
import { buildTestShell, remove, SHELL_VARIABLE } from '../../test/e2e/support/built.ts';
import { runNodeSuite } from '../../test/support/node-suite.ts';
import { sentence } from '../../test/support/tally.ts';
import { parseOptions } from './parse-options.ts';
import { ROOT } from './project.ts';
import { refuse } from './refuse.ts';

const MANY = '100000';

/** 1 where something broke, 2 for wrong options. */
export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args, ['events', 'seed']);
  if (!options.ok) return refuse(options.reason);
  const { events = MANY, seed = '1' } = options.values;
  if (![events, seed].every((number) => /^\d{1,9}$/.test(number))) return refuse('--events and --seed are whole numbers.');
  const shell = await buildTestShell();
  Object.assign(process.env, { [SHELL_VARIABLE]: shell, MONKEY_EVENTS: events, MONKEY_SEED: seed });
  try {
    const tally = await runNodeSuite([join(ROOT, 'test/e2e/monkey.test.ts')], 1);
    console.log(sentence(tally));
    return tally.failed > 0 ? 1 : 0;
  } finally {
    await remove(shell);
  }
}
