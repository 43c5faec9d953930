// How the page on the screen came from the one before, for what moves between them.
import type { Deck } from './deck.ts';
import type { DeckView } from './player.ts';

export interface Spot {
  readonly deck: Deck;
  readonly slide: number;
  readonly page: DeckView['page'];
  /** How many pages the slide has. */
  readonly pages: number | undefined;
}

export type PageStep =
  | { readonly kind: 'none' }
  /** Another place altogether. */
  | { readonly kind: 'leap' }
  /** 1 is on, -1 is back. */
  | { readonly kind: 'page' | 'slide'; readonly direction: 1 | -1 };

export function spotOf({ deck, slide, page, pages }: DeckView): Spot {
  return { deck, slide, page, pages: pages.get(slide) };
}

/** A text that was laid out anew (another language, a turned screen) has other pages, and nobody turned one. */
export function stepBetween(before: Spot | null, after: Spot): PageStep {
  if (!before || before.deck !== after.deck) return { kind: 'leap' };
  if (before.slide !== after.slide) return Math.abs(before.slide - after.slide) === 1 ? { kind: 'slide', direction: before.slide < after.slide ? 1 : -1 } : { kind: 'leap' };
  if (before.page === after.page || before.pages !== after.pages || before.page === 'last' || after.page === 'last') return { kind: 'none' };
  return { kind: 'page', direction: before.page < after.page ? 1 : -1 };
}

/** What lies beside a page, where a finger takes it: a page of the same slide, the slide beside it, or nothing. */
export function beside({ deck, slide, page, pages, ended }: DeckView, direction: 1 | -1): 'page' | 'slide' | null {
  const count = pages.get(slide);
  if (count === undefined || page === 'last' || ended) return null;
  if (direction === 1 ? page < count : page > 1) return 'page';
  return deck.slides[slide + direction] ? 'slide' : null;
}
