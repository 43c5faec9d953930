// Moves inside a deck: page by page, over the edges of slides, never past the end by surprise.
import type { DeckView } from './player.ts';

/** The next page, else the next slide; on the last page of the deck the way on is offered instead. */
export function next(view: DeckView): DeckView {
  const pages = view.pages.get(view.slide);
  if (pages === undefined) return { ...view, waiting: true };
  if (view.page !== 'last' && view.page < pages) return goTo(view, view.slide, view.page + 1);
  if (view.slide + 1 < view.deck.slides.length) return goTo(view, view.slide + 1, 1);
  return { ...view, ended: true };
}

/** The page before, else the last page of the slide before. */
export function previous(view: DeckView): DeckView {
  if (view.ended) return { ...view, ended: false };
  const page = view.page === 'last' ? 1 : view.page;
  if (page > 1) return goTo(view, view.slide, page - 1);
  if (view.slide > 0) return goTo(view, view.slide - 1, 'last');
  return view;
}

export function first(view: DeckView): DeckView {
  return goTo(view, 0, 1);
}

export function last(view: DeckView): DeckView {
  return goTo(view, view.deck.slides.length - 1, 1);
}

/** Goes to a page as far as it exists; 'last' stands until the pages have been counted. */
export function goTo(view: DeckView, slide: number, page: number | 'last'): DeckView {
  return { ...view, slide, page: within(page, view.pages.get(slide)), ended: false, waiting: false };
}

/** Learns how many pages a slide has. */
export function withPages(view: DeckView, slide: number, count: number): DeckView {
  const pages = new Map(view.pages).set(slide, count);
  const page = slide === view.slide ? within(view.page, count) : view.page;
  const counted = { ...view, pages, page };
  return view.waiting && slide === view.slide ? next(counted) : counted;
}

function within(page: number | 'last', count: number | undefined): number | 'last' {
  if (count === undefined) return page;
  return page === 'last' ? count : Math.min(page, count);
}
