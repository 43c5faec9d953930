// Where the screen is led: to sections, and to slides by their addresses.
import type { Deck } from './deck.ts';
import { ROOT } from './menu.ts';
import { goTo } from './moves.ts';
import type { DeckView, Notice, Opening, State } from './player.ts';
import type { Route } from './route.ts';

export function atSection(state: State, id: string, notice: Notice | null): State {
  const section = state.menu.nearest(id);
  return { ...state, view: { kind: 'section', id: section.id, notice }, opening: null, black: false, videoPlaying: false };
}

export function up(state: State): State {
  const { view, menu } = state;
  if (!view) return state;
  if (view.kind === 'deck') return view.ended ? { ...state, view: { ...view, ended: false } } : atSection(state, sectionAbove(state, view.deck.id), null);
  const section = menu.find(view.id);
  return section ? atSection(state, menu.above(section).id, null) : state;
}

/** Where the way out of a deck leads: its own section where that offers more than the deck, else the one above. */
export function sectionAbove(state: State, deck: string): string {
  const section = state.menu.nearest(deck);
  return section.children.length > 0 ? section.id : state.menu.above(section).id;
}

export function follow(before: State, route: Route, step: boolean): State {
  const { menu, resets } = before;
  // Whoever comes to a screen that nobody has touched finds what plays by itself, or the attract loop; an address that names something, that.
  const isStart = before.view === null && resets && route.kind === 'section' && route.id === null;
  if (isStart && before.autoplay.length > 0) return open(before, { deck: before.autoplay[0] ?? '', slide: '1', page: 1, step: false });
  const state = { ...before, attract: isStart, greeting: false };
  switch (route.kind) {
    case 'section': {
      const id = route.id ?? ROOT;
      return atSection(state, id, menu.find(id) ? null : 'unknown-address');
    }
    case 'open': {
      const section = menu.find(route.id);
      if (section?.deck) return open(state, { deck: route.id, slide: '1', page: 1, step });
      return atSection(state, route.id, section ? null : 'unknown-address');
    }
    case 'slide': {
      if (menu.find(route.deck)?.deck) return open(state, { deck: route.deck, slide: route.slide, page: route.page, step });
      return atSection(state, route.deck, 'unknown-address');
    }
  }
}

export function open(state: State, opening: Opening): State {
  const wanted: State = { ...state, opening };
  return state.view?.kind === 'deck' && state.view.deck.id === opening.deck ? show(wanted, state.view.deck) : wanted;
}

export function show(state: State, deck: Deck): State {
  const { opening, view } = state;
  if (opening?.deck !== deck.id) return state;
  const slide = slideIndex(deck, opening.slide);
  if (slide === null) return atSection(state, deck.id, 'unknown-address');
  const pages = view?.kind === 'deck' && view.deck === deck ? view.pages : new Map<number, number>();
  const leftOut = state.leftOut.get(deck.id);
  if (leftOut?.size === deck.slides.length) return atSection(state, deck.id, 'deck-damaged');
  const shown: DeckView = goTo({ kind: 'deck', deck, slide, page: 1, pages, ended: false, waiting: null, leftOut }, slide, opening.page);
  const sameSlide = view?.kind === 'deck' && view.deck === deck && view.slide === slide;
  return { ...state, view: shown, opening: null, black: false, videoPlaying: sameSlide && state.videoPlaying };
}

/** It failed too often: whoever goes by passes over it, and whoever is at it or asks for it by its name has its words. */
export function leaveOut(state: State, deck: string, slide: number): State {
  const leftOut = new Set(state.leftOut.get(deck)).add(slide);
  const after = { ...state, leftOut: new Map(state.leftOut).set(deck, leftOut) };
  const { view } = state;
  if (view?.kind !== 'deck' || view.deck.id !== deck) return after;
  return leftOut.size === view.deck.slides.length ? atSection(after, deck, 'deck-damaged') : { ...after, view: { ...view, leftOut } };
}

function slideIndex(deck: Deck, ref: string): number | null {
  const index = /^\d+$/.test(ref) ? Number(ref) - 1 : deck.slides.findIndex(({ id }) => id === ref);
  return deck.slides[index] ? index : null;
}
