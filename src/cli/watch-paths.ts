// Tells when anything at some paths has been saved.
import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { untilStopped } from './until-stopped.ts';

/** Editors save in several steps; milliseconds of quiet after the last one. */
const SETTLING = 40;

/**
 * Folders with all that lies in them; of a file its folder, since editors put a new file in the place of an old one. `first` is
 * called when nothing that is saved is missed any more. Returns 0 when it is stopped.
 */
export async function watchPaths(paths: readonly string[], first: () => Promise<void>, changed: () => Promise<void>): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const follow = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => { running = running.then(changed); }, SETTLING);
  };
  const folders = new Set<string>();
  for (const path of paths) folders.add((await stat(path)).isDirectory() ? path : dirname(path));
  const watchers = [...folders].map((folder) => watch(folder, { recursive: true }, follow));
  running = running.then(first);
  await untilStopped();
  for (const watcher of watchers) watcher.close();
  clearTimeout(timer);
  await running;
  return 0;
}
