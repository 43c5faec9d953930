// `npm run types`: checks the types of every part under the rules of its place: the core without a DOM, the service worker
// without a window, the commands with Node.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './project.ts';

const COMPILER = join(ROOT, 'node_modules/typescript7/bin/tsc');
const PROJECTS = ['src/core', 'src/cli', 'src/sw', '.', 'test'];

/** 1 where a type does not fit. */
export async function main(): Promise<number> {
  const failed = PROJECTS.filter((project) => {
    return spawnSync(process.execPath, [COMPILER, '--project', project], { cwd: ROOT, stdio: 'inherit' }).status !== 0;
  });
  return failed.length > 0 ? 1 : 0;
}
