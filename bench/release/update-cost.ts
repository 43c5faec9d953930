// What a device fetches for one changed slide, in a real browser: from the look at the host until the slide is on the screen and stored.
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pack, type PackedRelease } from '../../src/build/pack.ts';
import { writeRelease } from '../../src/build/write-release.ts';
import { contentPath, POINTER_PATH, type DeckEntry } from '../../src/core/release.ts';
import { remove } from '../../test/e2e/support/built.ts';
import { holdLongTimers, passTime } from '../../test/e2e/support/long-timers.ts';
import type { Browser } from '../../test/support/browser.ts';
import { manySlides, withOtherWords } from '../../test/support/many-slides.ts';
import { CountingHost, type Answer } from './counting-host.ts';
import { Device, stored } from './device.ts';
import { plainPath, writePlainSite } from './plain-site.ts';

export type Kind = 'pointer' | 'manifest' | 'list' | 'deck' | 'media' | 'app';

export interface Cost {
  readonly answers: readonly (Answer & { readonly kind: Kind })[];
}

export interface UpdateCost {
  readonly slides: number;
  readonly decks: number;
  readonly ours: Cost;
  readonly plain: Cost;
}

/** Before the change and after it. */
type Releases = readonly [PackedRelease, PackedRelease];

/** Found in no other text. */
const WORDS = '№1';

/** Seconds after which a device looks at its host. */
const LOOK = 300;

/** Seconds after which a visit is over, more than enough, and how many of them pass at once. */
const VISIT = 160;
const STEP = 20;

/**
 * @param shell the built app.
 * @param cover the absolute path of a photograph for each deck.
 */
export async function updateCost(launch: Browser, shell: string, slides: number, cover: (deck: number) => string): Promise<UpdateCost> {
  const before = await manySlides(slides, cover);
  const changed = before.decks.length >> 1;
  const releases: Releases = [await pack(before, 1), await pack(withOtherWords(before, changed, WORDS), 2)];
  const id = before.decks[changed]?.json.id ?? '';
  return { slides, decks: before.decks.length, ours: await ours(launch, shell, releases, id), plain: await plain(launch, releases, id) };
}

async function ours(launch: Browser, shell: string, releases: Releases, changed: string): Promise<Cost> {
  const [, after] = releases;
  const deckPath = contentPath((after.decks.find(({ id }) => id === changed) as DeckEntry).file);
  const answers = await counted({ launch, shell, releases, write: writeRelease }, async (page, url, publish) => {
    await holdLongTimers(page);
    await page.addInitScript(() => { Math.random = () => 0.5; }); // It looks at the host after five minutes, not about five.
    await page.goto(`${url}?attract=off&lang=kk`);
    await stored(page);
    await publish();
    await passTime(page, LOOK);
    await page.evaluate(async (deck) => {
      while (!await caches.match(deck)) await new Promise(requestAnimationFrame);
    }, deckPath);
    await passVisit(page);
    await page.evaluate(async (hash) => {
      // Each window holds a lock that names the release it shows.
      while (!(await navigator.locks.query()).held?.some(({ name }) => name?.endsWith(hash))) await new Promise(requestAnimationFrame);
    }, after.pointer.manifest.hash);
    await page.evaluate((address) => { location.hash = address; }, `#/${changed}/2`);
    await page.waitForFunction((words) => {
      const slide = document.querySelector('korme-app')?.shadowRoot?.querySelector('korme-stage')?.shadowRoot?.querySelector('slide-frame[shown]')?.shadowRoot;
      return slide?.querySelector('text-flow')?.shadowRoot?.textContent.includes(words);
    }, WORDS);
    await stored(page);
  });
  const lists = new Set(after.manifest.lists.map(contentPath));
  return { answers: answers.map((answer) => ({ ...answer, kind: kindOf(answer.path) })) };

  function kindOf(path: string): Kind {
    if (path === POINTER_PATH) return 'pointer';
    if (path === contentPath(after.pointer.manifest)) return 'manifest';
    if (lists.has(path)) return 'list';
    if (path === deckPath) return 'deck';
    return path.startsWith('content/') ? 'media' : 'app';
  }
}

/** What is new is shown at the end of a visit: a minute and a half without a touch, and nobody who answers. The next look at the host is still far then. */
async function passVisit(page: Page): Promise<void> {
  for (let passed = 0; passed < VISIT; passed += STEP) {
    await passTime(page, STEP);
    await page.waitForTimeout(100);
  }
}

async function plain(launch: Browser, releases: Releases, changed: string): Promise<Cost> {
  const deck = plainPath(changed);
  const answers = await counted({ launch, shell: null, releases, write: writePlainSite }, async (page, url, publish) => {
    await page.goto(url);
    await page.evaluate(async () => { await navigator.serviceWorker.ready; });
    await publish();
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const old = registration.active;
      await registration.update();
      while (registration.active === old || registration.active?.state !== 'activated') await new Promise(requestAnimationFrame);
    });
    await page.reload(); // The newer worker answers, and nothing is fetched any more.
    await page.waitForFunction(async ([path, words]) => (await (await fetch(path)).text()).includes(words), [deck, WORDS] as const);
  });
  return { answers: answers.map((answer) => ({ ...answer, kind: answer.path === deck ? 'deck' : 'app' })) };
}

interface Visit {
  readonly launch: Browser;
  /** What is on the host before any slides are; null where there is nothing. */
  readonly shell: string | null;
  readonly releases: Releases;
  readonly write: (release: PackedRelease, folder: string) => Promise<void>;
}

/** What the host has answered between publishing and the end of the visit. */
async function counted({ launch, shell, releases: [before, after], write }: Visit, visit: (page: Page, url: string, publish: () => Promise<void>) => Promise<void>): Promise<readonly Answer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'korme-bench-'));
  const host = new CountingHost();
  try {
    if (shell !== null) await cp(shell, folder, { recursive: true });
    await write(before, folder);
    await host.deploy(folder);
    await host.connect();
    return await Device.use(launch, (device) => device.visit(async (page) => {
      await visit(page, host.url, async () => {
        await write(after, folder);
        await host.deploy(folder);
        await host.answers();
        host.forget();
      });
      return host.answers('sw.js'); // The browser looks for a newer worker a moment later.
    }));
  } finally {
    await host.disconnect();
    await remove(folder);
  }
}
