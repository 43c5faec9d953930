// Which files of a content folder a release names, told without knowing its form: whatever the pointer names by hash, and what the
// JSON files among those name. So a release of an older or a newer form is kept whole, too.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const HASH = /[0-9a-f]{64}/g;

/**
 * @param folder the content folder, as an absolute path.
 * @param pointer the text of the pointer.
 * @returns names of files that are there.
 */
export async function namedFiles(folder: string, pointer: string): Promise<Set<string>> {
  const here = new Map<string, string[]>();
  for (const name of await readdir(folder).catch(() => [])) {
    const [hash = ''] = name.split('.');
    here.set(hash, [...here.get(hash) ?? [], name]);
  }
  const named = new Set<string>();
  const texts = [pointer];
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    for (const [hash] of text.matchAll(HASH)) {
      for (const name of here.get(hash) ?? []) {
        if (named.has(name)) continue;
        named.add(name);
        if (name.endsWith('.json')) texts.push(await readFile(join(folder, name), 'utf8'));
      }
    }
  }
  return named;
}
