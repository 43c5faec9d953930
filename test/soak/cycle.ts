// One visit that sees everything: every slide of every deck, page by page, in each language.
import type { Sight } from './in-page.ts';
import type { Visitor } from './visitor.ts';

export interface Seen {
  /** Each slide that was on the screen, by language, deck and slide. */
  readonly slides: Set<string>;
  /** How often a film ran. */
  films: number;
  /** How often a picture was enlarged. */
  pictures: number;
}

const TILE = ['korme-menu', 'button.tile'];
const GO_ON = ['korme-way-on', 'button.primary'];

/** From the attract loop to the menu of a new visit, where nothing is left of this one. */
export async function cycle(visitor: Visitor, home: Sight, languages: readonly string[], seen: Seen): Promise<Sight> {
  for (const language of languages) {
    if (home.language !== language) await visitor.touch(['korme-controls', `.languages button[lang=${language}]`]);
    await walkMenu(visitor, home, language, seen, new Set());
  }
  await visitor.leave();
  return begin(visitor);
}

/** Any key wakes the screen, and does nothing else. */
export function begin(visitor: Visitor): Promise<Sight> {
  return visitor.press('PageDown');
}

/** What is behind each tile, and back to this menu. @param walked The decks that this walk has been through. */
async function walkMenu(visitor: Visitor, { address, tiles }: Sight, language: string, seen: Seen, walked: Set<string>): Promise<void> {
  for (let tile = 0; tile < tiles; tile += 1) {
    let sight = await visitor.touch(TILE, tile);
    if (sight.deck === null) await walkMenu(visitor, sight, language, seen, walked);
    while (sight.deck !== null && !walked.has(sight.deck)) {
      walked.add(sight.deck);
      sight = await walkDeck(visitor, sight, language, seen);
      if (sight.following !== null && !walked.has(sight.following)) sight = await visitor.touch(GO_ON);
    }
    while (sight.address !== address) sight = await visitor.press('Escape');
  }
}

/** Page by page until the way on is offered; the picture of a slide is enlarged once, and its film has to run. */
async function walkDeck(visitor: Visitor, start: Sight, language: string, seen: Seen): Promise<Sight> {
  let slide: string | null = null;
  for (let sight = start; ; sight = await visitor.press('PageDown')) {
    if (sight.ended) return sight;
    if (slide === sight.slide) continue;
    slide = sight.slide;
    seen.slides.add(`${language} ${sight.deck}/${slide}`);
    if (sight.film) {
      await visitor.watch();
      seen.films += 1;
    }
    if (await visitor.enlarge()) seen.pictures += 1;
  }
}
