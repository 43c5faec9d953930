// A file of the browser's storage is damaged on the disk while the browser is down. It is found; what is shown meanwhile is the old
// release or a placeholder, never wrong bytes; and with a network it is whole again within a minute.
import type { Page } from 'playwright-core';
import { at } from '../../e2e/support/screen.ts';
import type { Bench } from '../bench.ts';
import { cacheFiles, DAMAGES, damage, emptyIndex, type Damage } from '../cache-files.ts';
import { Broken, holds, type Fault } from '../fault.ts';
import { bootAnyhow, judgeRelease, open, judgeScreen, lookAtStore } from '../judge.ts';
import { passUntil, until } from '../waiting.ts';
import { DECKS } from '../releases.ts';

const RUNS = 500;
/** Of an empty index. */
const INDEX_RUNS = 10;
/** Seconds, from the bar of the table. */
const REPAIRED = 60;

const PARTS = {
  /** The manifest and the decks. */
  text: (path: string): boolean => /^\/content\/.*\.json$/.test(path),
  media: (path: string): boolean => path.startsWith('/content/') && !path.endsWith('.json'),
  shell: (path: string): boolean => !path.startsWith('/content/'),
};
const PLACES = ['text/offline', 'text/online', 'media/offline', 'media/online', 'shell/online'];

/**
 * `KIND/PART/offline|online/TURN`, `index/PART/online/TURN`. The first start after the damage has a network, or has none; without one nothing can mend the
 * files of the app itself.
 */
export const diskDamage: Fault = {
  name: 'disk-damage',
  cases(form, random) {
    const kinds = DAMAGES.flatMap((kind) => PLACES.map((where) => `${kind}/${where}`));
    if (form === 'short') return [...random.some(kinds, 3), 'index/media/online', 'silent/text/offline'].map((kind) => `${kind}/1`);
    const indexes = Array.from({ length: INDEX_RUNS }, (_, turn) => `index/${turn % 2 === 0 ? 'media' : 'shell'}/online/${turn + 1}`);
    return Array.from({ length: RUNS }, (_, turn) => `${kinds[turn % kinds.length] ?? ''}/${Math.floor(turn / kinds.length) + 1}`).concat(indexes);
  },

  /** Offline every deck is opened, and found wrong. */
  async proof() {
    return ['silent/text/offline/1', 'silent/text/offline/2'];
  },

  async run(name, bench, random) {
    const [kind, part, network] = name.split('/') as [Damage | 'index', keyof typeof PARTS, 'offline' | 'online'];
    const profile = await bench.filledProfile();
    const files = await cacheFiles(profile);
    const hurt = random.pick(files.filter(({ path }) => PARTS[part](path)));
    if (kind === 'index') await emptyIndex(hurt);
    else await damage(hurt, kind, random.fraction());
    try {
      await lookAfter(profile, network, bench, files.map(({ path }) => path));
    } catch (error) {
      throw error instanceof Broken ? new Broken(`${hurt.path}: ${error.message}`) : error;
    }
  },
};

/** @param needed The paths of what was stored before. */
async function lookAfter(profile: string, network: 'offline' | 'online', bench: Bench, needed: readonly string[]): Promise<void> {
  const { page } = await bench.open(profile);
  if (network === 'offline') {
    await bench.server.disconnect();
    await bootAnyhow(page, bench.address('?lang=ru&attract=off#/1/1'));
    await showsNothingWrong(page, bench);
    await bench.server.connect();
  }
  await open(page, bench.address(bench.menu));
  await passUntil(page, 'every file of the release and the app, stored and readable', async () => {
    const { right, unreadable, wrong } = await lookAtStore(page, await bench.sites.all());
    return unreadable.length === 0 && wrong.length === 0 && needed.every((path) => right.includes(path));
  }, REPAIRED);
  await judgeRelease(page, bench.server.url, [1]);
}

/** ms. */
const SHOWN = 2_000;

/** A slide may be missing from a deck that can't be read; what is there is right. */
async function showsNothingWrong(page: Page, bench: Bench): Promise<void> {
  for (const [deck, slides] of Object.entries(DECKS)) {
    await bootAnyhow(page, bench.address(`?lang=ru&attract=off&look=${deck}#/${deck}/1`));
    for (const slide of slides) {
      await page.evaluate((hash) => { location.hash = hash; }, `#/${deck}/${slide}`);
      await until(async () => { const now = await at(page); return now.state !== 'deck' || (now.deck === deck && now.slide === slide) ? true : null; }, SHOWN);
      const { release } = await judgeScreen(page);
      holds(release === 1, `${deck}/${slide} shows release ${release}`);
    }
  }
}
