// A folder of its own for each `npm start`, so that a second one does not pull the files from under the first.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE } from './project.ts';

const NAME = /^start-(\d+)$/;

/** An empty folder; those of starts that have ended without clearing up are removed. */
export async function freshStartFolder(): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  for (const name of await readdir(CACHE)) {
    const pid = NAME.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(CACHE, name), { recursive: true, force: true });
  }
  const folder = join(CACHE, `start-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  return folder;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
