// What runs when nobody is there, and how it spares the screen.
import type { Attract } from './generated/kiosk.ts';
import { decksOf, type Menu } from './menu.ts';

/** A slide by its deck and its id, or its number from 1. */
export interface AttractPlace {
  readonly deck: string;
  readonly slide: string;
}

/** The slides that kiosk.json chooses, as far as their decks can be shown; without a choice the first slide of each deck. */
export function attractSlides({ slides = [] }: Attract, menu: Menu): readonly AttractPlace[] {
  const chosen = slides.map(parseSlide).filter(({ deck }) => menu.find(deck)?.deck);
  return chosen.length > 0 ? chosen : decksOf(menu.root).map(({ id }) => ({ deck: id, slide: '1' }));
}

/** `1.2` or `1.2/cover`. */
export function parseSlide(named: string): AttractPlace {
  const [deck = '', ...slide] = named.split('/');
  return { deck, slide: slide.join('/') || '1' };
}

/** Each step is three px long: a ring of eight places around the middle. */
const PLACES = [[0, 0], [3, 0], [3, 3], [0, 3], [-3, 3], [-3, 0], [-3, -3], [0, -3]] as const;
const AT_ONE_PLACE = 120_000;

/** Where the picture stands, px: a screen that shows the same edges for years keeps them. @param now ms. */
export function placeAt(now: number): readonly [x: number, y: number] {
  return PLACES[Math.floor(now / AT_ONE_PLACE) % PLACES.length] ?? [0, 0];
}

/** @param now `09:30`. The hours may go over midnight; without hours it is always open. */
export function isOpen(hours: Attract['hours'], now: string): boolean {
  if (!hours || hours.from === hours.to) return true;
  const { from, to } = hours;
  return from < to ? from <= now && now < to : now >= from || now < to;
}
