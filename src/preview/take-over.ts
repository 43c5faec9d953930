// A newer state of the slides on the screen of somebody who is writing them: the same deck, slide, page and settings as before.
import type { Deck, Slide } from '../core/deck.ts';
import type { DeckView, Settings, State } from '../core/player.ts';

/** The deck on the screen as it is now. */
export interface NewerDeck {
  readonly deck: Deck;
  /** None of its pictures, films and tables has changed. */
  readonly sameMedia: boolean;
}

/**
 * @param fresh as the newer slides start by themselves.
 * @param newer null where no deck is on the screen, or it is gone.
 */
export function takeOver(before: State, fresh: State, newer: NewerDeck | null): State {
  const { locale, view, opening, black, touched, attract, asking, greeting, volume, reach, videoPlaying } = before;
  const same: State = { ...fresh, ...keptSettings(before, fresh), locale, opening, black, touched, attract, asking, greeting, volume, reach };
  switch (view?.kind) {
    case undefined: return same;
    case 'section': return { ...same, view: { ...view, id: fresh.menu.nearest(view.id).id } };
    case 'deck': {
      if (!newer) return { ...same, view: { kind: 'section', id: fresh.menu.nearest(view.deck.id).id, notice: 'unknown-address' } };
      const shown = inDeck(view, newer);
      return { ...same, view: shown, videoPlaying: videoPlaying && shown.deck.slides[shown.slide] === view.deck.slides[view.slide] };
    }
  }
}

/** What the visitor's address asked for stays; what the kiosk says of itself follows kiosk.json. */
function keptSettings(before: State, fresh: State): Pick<Settings, 'theme' | 'size'> {
  const { theme, size, defaults } = before;
  return { theme: theme === defaults.theme ? fresh.theme : theme, size: size === defaults.size ? fresh.size : size };
}

function inDeck(view: DeckView, { deck: changed, sameMedia }: NewerDeck): DeckView {
  const deck = sameMedia ? withSameSlides(view.deck, changed) : changed;
  const { slide, isSame } = placeIn(view, deck);
  const pages = new Map([...view.pages].filter(([index]) => deck.slides[index] === view.deck.slides[index]));
  return { ...view, deck, slide, page: isSame ? view.page : 1, pages, ended: view.ended && slide === deck.slides.length - 1, waiting: null };
}

/** Slides that nobody changed stay the objects that they were, so that nothing of them is laid out anew. */
function withSameSlides(before: Deck, after: Deck): Deck {
  const known = new Map(before.slides.map((slide) => [JSON.stringify(slide), slide]));
  const slides = after.slides.map((slide) => known.get(JSON.stringify(slide)) ?? slide);
  return { ...after, slides };
}

interface Place {
  readonly slide: number;
  /** It is the slide of before, perhaps with other words. */
  readonly isSame: boolean;
}

/** By its id, else by what it holds, else by its number; of a slide that was removed, the one that stands there now. */
function placeIn({ deck: before, slide: index }: DeckView, after: Deck): Place {
  const was = before.slides[index];
  if (after.slides[index] === was) return { slide: index, isSame: true };
  const found = after.slides.findIndex((slide) => slide === was || (slide.id !== null && slide.id === was?.id));
  if (found >= 0) return { slide: found, isSame: true };
  const last = after.slides.length - 1;
  const wasRemoved = was?.id !== null || isGone(before.slides, after.slides, index);
  return { slide: Math.min(index, last), isSame: index <= last && !wasRemoved };
}

/** The slide that followed has moved up to its place. */
function isGone(before: readonly Slide[], after: readonly Slide[], index: number): boolean {
  return after.length < before.length && after[index] === before[index + 1];
}
