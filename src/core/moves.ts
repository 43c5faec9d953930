// Moves inside a deck: page by page, over the edges of slides, never past the end by surprise.
import type { Video } from './deck.ts';
import type { DeckView } from './player.ts';

/** The next page, else the next slide; on the last page of the deck the way on is offered instead. */
export function next(view: DeckView): DeckView {
  if (view.waiting === 'previous') return { ...view, waiting: null };
  const pages = view.pages.get(view.slide);
  if (pages === undefined) return { ...view, waiting: 'next' };
  if (view.page !== 'last' && view.page < pages) return goTo(view, view.slide, view.page + 1);
  const slide = passing(view, view.slide + 1, 1);
  return slide < view.deck.slides.length ? goTo(view, slide, 1) : { ...view, ended: true };
}

/** The page before, else the last page of the slide before. */
export function previous(view: DeckView): DeckView {
  if (view.waiting === 'next') return { ...view, waiting: null };
  if (view.ended) return { ...view, ended: false };
  if (view.page === 'last') return { ...view, waiting: 'previous' };
  if (view.page > 1) return goTo(view, view.slide, view.page - 1);
  const slide = passing(view, view.slide - 1, -1);
  return slide < 0 ? view : goTo(view, slide, 'last');
}

/** A film is over: where the deck wants it the show goes on, unless somebody has asked for something else meanwhile. */
export function afterVideo(view: DeckView, video: Video): DeckView {
  const goesOn = video.then === 'next' && view.deck.slides[view.slide]?.video === video && !view.ended && !view.waiting;
  return goesOn ? next(view) : view;
}

export function first(view: DeckView): DeckView {
  return goTo(view, 0, 1);
}

export function last(view: DeckView): DeckView {
  return goTo(view, view.deck.slides.length - 1, 1);
}

/** That slide, or the next one in that direction that is not left out; it may be past the end. */
function passing({ leftOut }: DeckView, from: number, step: 1 | -1): number {
  let slide = from;
  while (leftOut?.has(slide)) slide += step;
  return slide;
}

/** Goes to a page as far as it exists; 'last' stands until the pages have been counted. */
export function goTo(view: DeckView, slide: number, page: number | 'last'): DeckView {
  return { ...view, slide, page: within(page, view.pages.get(slide)), ended: false, waiting: null };
}

/** Learns how many pages a slide has, and on which one the reader's words are now; the move that waited for it is done now. */
export function withPages(view: DeckView, slide: number, count: number, here: DeckView['page'] = view.page): DeckView {
  const pages = new Map(view.pages).set(slide, count);
  if (slide !== view.slide) return { ...view, pages };
  const page = within(view.page === 'last' ? 'last' : here, count);
  const counted: DeckView = { ...view, pages, page, ended: view.ended && page === count, waiting: null };
  switch (view.waiting) {
    case 'next': return next(counted);
    case 'previous': return previous(counted);
    case null: return counted;
  }
}

function within(page: number | 'last', count: number | undefined): number | 'last' {
  if (count === undefined) return page;
  return page === 'last' ? count : Math.min(page, count);
}
