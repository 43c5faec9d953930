// git and archives put a new folder in the place of an old one. To the system that is another folder, of which whoever watches the
// old one hears nothing: the folder around it tells.
import { watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/**
 * Calls `changed` whenever the folder has gone, come, or been replaced, unless the folder around it may not be looked at. Returns what
 * ends it; nothing waits for it.
 */
export function whenReplaced(folder: string, changed: () => void): () => void {
  const path = resolve(folder);
  try {
    const around = watch(dirname(path), (event, name) => { if (event === 'rename' && name === basename(path)) changed(); });
    around.on('error', () => { around.close(); });
    around.unref();
    return () => { around.close(); };
  } catch {
    return () => undefined;
  }
}
