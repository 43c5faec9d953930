// A screen that plays by itself: page after page, slide after slide, deck after deck, until somebody touches it.
import { next } from './moves.ts';
import { open } from './places.ts';
import type { Opening, State } from './player.ts';
import { readingTime } from './session.ts';

/** Seconds: a page that has few words or none, one that shows a long slide in parts, and a deck that could not be shown. */
const SHORTEST = 8;
const SHORTEST_PART = 3;
const AFTER_FAILURE = 10;
/** Before anybody has begun to read, s. */
const LOOKING = 4;

/** Nobody has touched the screen since its last reset, and it has something to play. */
export function isPlaying({ autoplay, resets, touched }: State): boolean {
  return autoplay.length > 0 && resets && !touched;
}

/** Seconds that what is on the screen stays; null while that is not known. */
export function dueTime({ view, locale }: State): number | null {
  if (view?.kind === 'section') return AFTER_FAILURE;
  const pages = view?.pages.get(view.slide);
  const slide = view?.deck.slides[view.slide];
  if (!view || !slide || pages === undefined || view.page === 'last') return null;
  if (slide.duration) return Math.max(SHORTEST_PART, slide.duration / pages);
  return Math.max(SHORTEST, Math.ceil(LOOKING + readingTime(slide, locale, pages)));
}

/** A show of a single page goes on with the same one. */
export function staysAt(before: State['view'], { view }: State): boolean {
  return before?.kind === 'deck' && view?.kind === 'deck' && before.deck === view.deck && before.slide === view.slide && before.page === view.page;
}

/** The next page; after the last one of a deck the next deck, after the last deck the first. */
export function playOn(state: State): State {
  const view = state.view?.kind === 'deck' ? next(state.view) : null;
  if (view && !view.ended && !view.waiting) return { ...state, view, videoPlaying: state.videoPlaying && state.view?.kind === 'deck' && view.slide === state.view.slide };
  return playFrom({ ...state, turn: (state.turn + 1) % state.autoplay.length }, null);
}

/** @param at where it was interrupted; null is the beginning of the deck whose turn it is. */
export function playFrom(state: State, at: Opening | null): State {
  return open({ ...state, attract: false }, at ?? { deck: state.autoplay[state.turn] ?? '', slide: '1', page: 1, step: false });
}
