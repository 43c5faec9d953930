// Whether the promise holds: a slide within five seconds, of one release, and not one byte that does not match its hash.
import type { Page } from 'playwright-core';
import { at } from '../e2e/support/screen.ts';
import { Broken, holds } from './fault.ts';
import { kept, seen, type Seen } from './in-page/look.ts';
import { DECKS, labelsIn } from './releases.ts';
import type { Site } from './sites.ts';
import { answered, calmly, firstLine, passUntil, until } from './waiting.ts';

/** ms. A boot without a slide by then is a broken one. */
const SOON = 5_000;
/** ms. How long the judge looks before it says that there is nothing. */
const LONG = 12_000;
const CONTENT = /^\/content\/([0-9a-f]{64})\.\w+$/;

/** Opens an address. Where the kiosk loads itself anew in that moment, it is opened again. */
export async function open(page: Page, address: string): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    const failure = await page.goto(address, { waitUntil: 'commit' }).then(() => null, firstLine);
    if (failure === null) return;
    if (turn === 3 || !/ERR_ABORTED|interrupted by another/.test(failure)) throw new Broken(`the page does not open: ${failure}`);
  }
}

/** Opens an address, and waits for its first slide. */
export async function boot(page: Page, address: string): Promise<void> {
  await open(page, address);
  const shown = (): Promise<number | null> => page.evaluate(() => performance.getEntriesByName('korme:first-slide')[0]?.startTime ?? null);
  const took = await until(shown, LONG).catch(() => null);
  if (took === null) throw new Broken(`no slide within ${LONG / 1000} s; on the screen: ${await glimpse(page)}`);
  holds(took <= SOON, `the first slide came after ${Math.round(took)} ms`);
}

/** Opens an address, and waits for anything of the kiosk: a slide, or the menu where a deck can't be read. Where the page is loaded anew meanwhile, as for a newer app, its time begins anew. */
export async function bootAnyhow(page: Page, address: string): Promise<void> {
  await open(page, address);
  const took = await until(async () => (labelsIn((await page.evaluate(seen)).words).length > 0 && (await at(page)).state !== null ? page.evaluate(() => performance.now()) : null), LONG);
  if (took === null) throw new Broken(`nothing of the kiosk within ${LONG / 1000} s: ${await glimpse(page)}`);
  holds(took <= SOON, `anything of the kiosk came after ${Math.round(took)} ms`);
}

/** Opens an address that may need a second attempt of the kiosk's own. */
export async function bootInTheEnd(page: Page, address: string): Promise<void> {
  await open(page, address);
  await passUntil(page, 'a slide', () => page.evaluate(() => performance.getEntriesByName('korme:first-slide').length > 0), 180);
}

/** A page that is just being loaded anew, for a newer app, has no words for a moment. */
export async function awaitWords(page: Page): Promise<void> {
  await until(async () => (labelsIn((await page.evaluate(seen)).words).length > 0 ? true : null), SOON);
}

/** What a visitor sees there now; broken where it is of two releases, or has wrong bytes. */
export async function judgeScreen(page: Page): Promise<{ readonly release: number | null; readonly shell: string | null }> {
  const found: Seen = await calmly(() => page.evaluate(seen));
  const labels = labelsIn(found.words);
  holds(labels.length <= 1, `mixed releases on one screen: ${labels.join(' and ')} in "${found.words.replaceAll(/\s+/g, ' ').slice(0, 300)}"`);
  for (const { path, hash } of found.media) {
    const named = CONTENT.exec(path)?.[1];
    holds(named === undefined || hash === null || hash === named, `wrong bytes on the screen: ${path} has the hash ${hash}`);
  }
  return { release: labels[0] ?? null, shell: found.shell };
}

/** Opens every deck and looks at every slide of it. Returns the releases that were seen, one after the other. */
export async function judgeAllSlides(page: Page, base: string): Promise<number[]> {
  const releases: number[] = [];
  for (const [deck, slides] of Object.entries(DECKS)) {
    await boot(page, `${base}?lang=ru&attract=off&look=${deck}#/${deck}/1`);
    for (const slide of slides) {
      await page.evaluate((hash) => { location.hash = hash; }, `#/${deck}/${slide}`);
      await isShown(page, deck, slide);
      const { release } = await judgeScreen(page);
      if (release === null) throw new Broken(`no words of the slide ${deck}/${slide}: ${await glimpse(page)}`);
      releases.push(release);
    }
  }
  return releases;
}

/** All slides, all of one release. */
export async function judgeRelease(page: Page, base: string, allowed: readonly number[]): Promise<number> {
  const releases = [...new Set(await judgeAllSlides(page, base))];
  const [release] = releases;
  if (release === undefined || releases.length > 1 || !allowed.includes(release)) throw new Broken(`the slides are of release ${releases.join(' and ')}, and not of ${allowed.join(' or ')}`);
  return release;
}

/** Painted and settled. */
async function isShown(page: Page, deck: string, slide: string): Promise<void> {
  const arrived = await until(() => page.evaluate(([wantedDeck, wantedSlide]) => {
    const [mark] = performance.getEntriesByName('korme:slide').slice(-1) as PerformanceMark[];
    const detail = mark?.detail as { deck: string; slide: string } | undefined;
    return detail !== undefined && detail.deck === wantedDeck && detail.slide === wantedSlide ? true : null;
  }, [deck, slide]), SOON);
  if (!arrived) throw new Broken(`the slide ${deck}/${slide} was not shown within ${SOON / 1000} s: ${await glimpse(page)}`);
}

export interface Stored {
  /** Paths of what is as it should be, */
  readonly right: readonly string[];
  /** and of what the browser itself does not read any more. */
  readonly unreadable: readonly string[];
  /** Sentences. */
  readonly wrong: readonly string[];
}

/** Every file that the device keeps, against the names and the files that were ever on the host. */
export async function lookAtStore(page: Page, sites: readonly Site[]): Promise<Stored> {
  const right: string[] = [];
  const unreadable: string[] = [];
  const wrong: string[] = [];
  for (const { cache, path, hash } of await calmly(() => page.evaluate(kept))) {
    const named = CONTENT.exec(path)?.[1];
    if (hash === null) unreadable.push(path);
    else if (named === undefined ? !sites.some((site) => site.hashes.get(path) === hash) : named !== hash) wrong.push(`wrong bytes are stored in ${cache}: ${path} has the hash ${hash}`);
    else right.push(path);
  }
  return { right, unreadable, wrong };
}

/** Nothing wrong is stored. */
export async function judgeStore(page: Page, sites: readonly Site[]): Promise<Stored> {
  const stored = await lookAtStore(page, sites);
  const [first] = stored.wrong;
  if (first !== undefined) throw new Broken(first);
  return stored;
}

/** Where the screen is, what it says, and what its worker does, in a line. */
export async function glimpse(page: Page): Promise<string> {
  const words = await answered(page.evaluate(seen)).then((found) => found.words.replaceAll(/\s+/g, ' ').slice(0, 150), firstLine);
  const worker = await answered(page.evaluate(async () => {
    const { active, waiting, installing } = await navigator.serviceWorker.getRegistration() ?? {};
    return { active: active?.state, waiting: waiting?.state, installing: installing?.state, app: document.documentElement.dataset['shell'] };
  })).catch(firstLine);
  return `${JSON.stringify(await answered(at(page)).catch(() => null))} "${words}" ${JSON.stringify(worker)}`;
}
