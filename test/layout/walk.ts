// Walks a deck as a visitor with a keyboard does, and looks at every page.
import type { Locale } from '../../src/core/locale.ts';
import type { Tab } from '../engines/engine.ts';
import { IN_PAGE } from './bundle.ts';
import type { Floors } from './faults.ts';
import type { Look, Place } from './in-page.ts';

export interface Setting {
  readonly lang: Locale;
  /** Per cent. */
  readonly textSize: number;
}

/** Opens the kiosk anew, so that nothing is left of another size or language. */
export async function openKiosk(tab: Tab, kiosk: string, script: string, { lang, textSize }: Setting): Promise<void> {
  visits += 1;
  await tab.open(`${kiosk}?lang=${lang}&size=${textSize}&attract=off&visit=${visits}#/`);
  await tab.run(script);
}

/** Another address each time: the same one with another position would not load anything. */
let visits = 0;

/** Yields what is on each page, from the first one to the last. */
export async function* walkDeck(tab: Tab, deck: string, floors: Floors): AsyncGenerator<Look> {
  await tab.run(`void (location.hash = ${JSON.stringify(`#/${encodeURIComponent(deck)}`)})`);
  let place = await tab.run(`${IN_PAGE}.arrive(${JSON.stringify(deck)})`) as Place;
  while (!place.ended) {
    yield await tab.run(`${IN_PAGE}.look(${JSON.stringify(floors)})`) as Look;
    await tab.press('PageDown');
    place = await tab.run(`${IN_PAGE}.arrive()`) as Place;
  }
}
