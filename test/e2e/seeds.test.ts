// Real decks, broken as they come: imported, built, and read off the screen word by word.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { Command } from '../cli/support/command.ts';
import { sourceWords } from '../support/source-words.ts';
import { useApp } from './support/app.ts';
import { arrive, walk } from './support/screen.ts';
import { readOn } from './support/words.ts';

const SEEDS = join(import.meta.dirname, '../../../shared/seeds');
const DECKS = [
  { seed: '000_475c3ca57fc6da9b.txt', id: '1.5.3', slides: 2, lang: 'ru' },
  { seed: '003_f662c3776a4a1bab.txt', id: '1.5.1.1.3', slides: 4, lang: 'kk' },
] as const;
const skip = existsSync(SEEDS) ? false : 'no seeds here';

const app = useApp({ slides: skip ? {} : importSeeds });

async function importSeeds(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'korme-seeds-'));
  await new Command('import', ...DECKS.map(({ seed }) => join(SEEDS, seed)), '--out', folder).ended();
  return folder;
}

for (const { seed, id, slides, lang } of DECKS) {
  test(`every word of ${seed.slice(0, 3)} can be read on the screen, in order`, { skip }, async (t) => {
    const source = sourceWords(await readFile(join(SEEDS, seed), 'utf8'));
    const page = await app.visit(`?lang=${lang}#/${id}`);
    await arrive(page, { deck: id, slide: '1', page: '1' });
    const read: string[] = [];
    const seen = new Set<string | null>();
    let pages = 0;
    for await (const { slide } of walk(page)) {
      pages += 1;
      seen.add(slide);
      read.push(...await readOn(page));
    }
    assert.equal(seen.size, slides);
    assert.deepEqual(read, source);
    t.diagnostic(`${seed.slice(0, 3)}: ${read.length} words on ${pages} pages`);
  });
}
