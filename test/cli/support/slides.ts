// A folder of slides to build from: decks that can be shown, and one that can't.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function slidesFolder(decks: { readonly [id: string]: 'good' | 'broken' }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'korme-slides-'));
  for (const [id, form] of Object.entries(decks)) {
    const json = JSON.stringify({ id, title: { kk: 'Аула', ru: 'Двор' }, slides: [{ id: 'cover', title: { kk: 'Аула', ru: 'Двор' } }] }, null, 2);
    await mkdir(join(folder, id));
    await writeFile(join(folder, id, 'deck.json'), form === 'good' ? json : json.replace('"slides": [', '"slides": [,'));
  }
  return folder;
}
