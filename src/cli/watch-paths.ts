// Tells when anything at some paths has been saved.
import { existsSync, watch, type FSWatcher } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { whenReplaced } from '../build/folder-replaced.ts';
import { untilStopped } from './until-stopped.ts';

/** Editors save in several steps; milliseconds of quiet after the last one. */
const SETTLING = 40;

/** A folder that has just been made is watched a little later than its first file is written: everything is looked at once more. */
const ECHO = 400;

/**
 * Watches folders with all that lies in them; of a file its folder, since editors put a new file in the place of an old one.
 * @param look is called at once, after each save, and as an echo of it, which nobody need hear of if it finds the same.
 * Returns 0 when it is stopped.
 */
export async function watchPaths(paths: readonly string[], look: (occasion: 'start' | 'save' | 'echo') => Promise<void>): Promise<number> {
  const timers: NodeJS.Timeout[] = [];
  const clear = (): void => { for (const timer of timers.splice(0)) clearTimeout(timer); };
  let running = Promise.resolve();
  const follow = (): void => {
    clear();
    timers.push(setTimeout(() => { running = running.then(() => look('save')); }, SETTLING), setTimeout(() => { running = running.then(() => look('echo')); }, ECHO));
  };
  const folders = new Set<string>();
  for (const path of paths) folders.add((await stat(path)).isDirectory() ? path : dirname(path));
  // Before the first look, so that nothing is saved between the two.
  const watchers = [...folders].map((folder) => watchFolder(folder, follow));
  running = running.then(() => look('start'));
  await untilStopped();
  for (const close of watchers) close();
  clear();
  await running;
  return 0;
}

/** Returns what ends it. */
function watchFolder(folder: string, changed: () => void): () => void {
  // Windows tells of a folder that has gone as an error.
  const open = (): FSWatcher => watch(folder, { recursive: true }, changed).on('error', changed);
  let inner: FSWatcher | null = open();
  const end = whenReplaced(folder, () => {
    inner?.close();
    inner = existsSync(folder) ? open() : null;
    changed();
  });
  return () => {
    inner?.close();
    end();
  };
}
