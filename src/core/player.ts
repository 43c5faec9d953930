// What is on the screen and what moves it: a pure core. Every event gives the next state, and as data what has to be done
// outside (effects). The order of things is in transition(); the moves inside a deck are in moves.ts.
import { isPlaying, playFrom, playOn } from './autoplay.ts';
import type { Deck, Video } from './deck.ts';
import { effectsOf } from './effects.ts';
import type { Locale } from './locale.ts';
import { ROOT, type Menu } from './menu.ts';
import { afterVideo, first, last, next, previous, withPages } from './moves.ts';
import { atSection, follow, leaveOut, show, up } from './places.ts';
import { formatRoute, MENU, type Route } from './route.ts';
import type { SessionTimes } from './session.ts';
import type { Theme } from './theme.ts';

/** How a visit starts: what the kiosk, the address and its query say. */
export interface Settings {
  readonly locale: Locale;
  readonly theme: Theme;
  /** Text size in per cent. */
  readonly size: number;
  /** Of films with their sound on, in per cent. */
  readonly volume: number;
  /** Everything that a hand needs is in the lower part of the screen. */
  readonly reach: boolean;
  /** The ids of the decks that play by themselves while nobody is there, in the place of the attract loop. */
  readonly autoplay: readonly string[];
  /** The attract loop returns when nobody is there; not where somebody presents (`attract=off`). */
  readonly resets: boolean;
}

/** What a visitor may choose for one visit, besides the language. */
export type VisitSetting = Partial<Pick<Settings, 'theme' | 'size' | 'volume' | 'reach'>>;

export type Notice = 'unknown-address' | 'deck-offline' | 'deck-damaged';

export interface SectionView {
  readonly kind: 'section';
  /** ROOT is the menu. */
  readonly id: string;
  readonly notice: Notice | null;
}

export interface DeckView {
  readonly kind: 'deck';
  readonly deck: Deck;
  /** From 0. */
  readonly slide: number;
  /** From 1; 'last' until the pages of the slide have been counted. */
  readonly page: number | 'last';
  /** Pages of each slide that has been laid out, by its index. */
  readonly pages: ReadonlyMap<number, number>;
  /** The visitor asked for more after the last page: the way on is offered. */
  readonly ended: boolean;
  /** Asked before the pages were counted: it is done as soon as they are, so that no page is skipped. */
  readonly waiting: 'next' | 'previous' | null;
  /** Slides that failed too often, from 0: they are passed over. */
  readonly leftOut?: ReadonlySet<number> | undefined;
}

export interface Opening {
  readonly deck: string;
  /** Its id, or its number from 1. */
  readonly slide: string;
  readonly page: number;
  /** A visitor asked for it, so that the browser's back key leads back; an address that was followed is there already. */
  readonly step: boolean;
}

export interface State extends Settings {
  readonly defaults: Settings;
  readonly times: SessionTimes;
  readonly menu: Menu;
  readonly view: SectionView | DeckView | null;
  /** The place that a deck is being loaded for; the view stays as it is meanwhile. */
  readonly opening: Opening | null;
  /** The screen is black, as a clicker's key asks: a presenter's wish, never a visitor's, for whom a letter pressed by mistake does nothing. */
  readonly black: boolean;
  readonly videoPlaying: boolean;
  /** Nobody is there: the attract loop lies over the menu. */
  readonly attract: boolean;
  /** Someone has touched the screen since the last reset. */
  readonly touched: boolean;
  /** Is that someone still there? */
  readonly asking: boolean;
  /** A visit has just begun, and nothing has been chosen yet. */
  readonly greeting: boolean;
  /** Of the decks that play by themselves, the one whose turn it is. */
  readonly turn: number;
  /** Where a touch has interrupted them. */
  readonly paused: Opening | null;
  /** How many visits have ended. What one of them has opened, unmuted or turned to on a slide is not there in the next. */
  readonly visits: number;
  /** A newer release or app waits for a moment when nobody is touching the screen. */
  readonly updateReady: boolean;
  /** Slides that failed too often, from 0, by the id of their deck. */
  readonly leftOut: ReadonlyMap<string, ReadonlySet<number>>;
}

export type PlayerEvent =
  | { readonly type: 'address-changed'; readonly route: Route }
  | { readonly type: 'deck-loaded'; readonly deck: Deck }
  | { readonly type: 'deck-failed'; readonly deck: string; readonly notice: Notice }
  | { readonly type: 'pages-counted'; readonly deck: string; readonly slide: number; readonly pages: number; readonly page?: number }
  | { readonly type: 'next' | 'previous' | 'first' | 'last' | 'home' | 'up' | 'black' }
  | { readonly type: 'open'; readonly route: Route }
  | { readonly type: 'language-chosen'; readonly locale: Locale }
  | { readonly type: 'setting-chosen'; readonly setting: VisitSetting }
  | { readonly type: 'touched' }
  | { readonly type: 'video-started' | 'video-stopped' }
  | { readonly type: 'video-ended'; readonly video: Video }
  | { readonly type: 'idle' | 'unanswered' | 'page-due' }
  /** Too often to be shown again; from 0. */
  | { readonly type: 'slide-failed'; readonly deck: string; readonly slide: number }
  | { readonly type: 'update-ready' };

export type Effect =
  | { readonly type: 'load-deck'; readonly deck: string }
  | { readonly type: 'write-address'; readonly hash: string; readonly mode: 'push' | 'replace' }
  | { readonly type: 'load-locale'; readonly locale: Locale }
  /** Nothing may happen for so long until that event; one wait ends the other. */
  | { readonly type: 'wait'; readonly until: 'idle' | 'unanswered' | 'page-due'; readonly seconds: number }
  /** The browser's back key leads to nothing of the last visitor any more. */
  | { readonly type: 'forget-history' }
  | { readonly type: 'take-update' };

export interface Transition {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export function initialState(menu: Menu, wanted: Settings, times: SessionTimes): State {
  const settings = { ...wanted, autoplay: wanted.autoplay.filter((id) => menu.find(id)?.deck) };
  return {
    ...settings, defaults: settings, times, menu, view: null, opening: null,
    black: false, videoPlaying: false, attract: false, touched: false, asking: false, greeting: false, turn: 0, paused: null, visits: 0, updateReady: false, leftOut: new Map(),
  };
}

/** The address of what is on the screen; null while there is nothing, or while the last page is still unknown. */
export function addressOf(state: State): string | null {
  const { view } = state;
  if (!view) return null;
  if (view.kind === 'section') return formatRoute(view.id === ROOT ? MENU : { kind: 'section', id: view.id });
  if (view.page === 'last') return null;
  return formatRoute({ kind: 'slide', deck: view.deck.id, slide: slideRef(view.deck, view.slide), page: view.page });
}

/** What names a slide in an address: its id, else its number from 1. */
export function slideRef(deck: Deck, slide: number): string {
  return deck.slides[slide]?.id ?? String(slide + 1);
}

export function transition(state: State, event: PlayerEvent): Transition {
  const after = reduce(state, event);
  return { state: after, effects: [...effectsOf(state, after, event)] };
}

function reduce(state: State, event: PlayerEvent): State {
  if (state.black && event.type in WAKING) return { ...state, black: false };
  switch (event.type) {
    case 'open': return follow(state, event.route, true);
    case 'address-changed': return follow(state, event.route, false);
    case 'deck-loaded': return show(state, event.deck);
    case 'deck-failed': return state.opening?.deck === event.deck ? atSection(state, event.deck, event.notice) : state;
    case 'pages-counted': return inDeck(state, (view) => (view.deck.id === event.deck ? withPages(view, event.slide, event.pages, event.page) : view));
    case 'next': return ownStep(state, next);
    case 'previous': return ownStep(state, previous);
    case 'first': return ownStep(state, first);
    case 'last': return ownStep(state, last);
    case 'home': return atSection(state, ROOT, null);
    case 'up': return up(state);
    case 'black': return state.resets ? state : { ...state, black: true };
    case 'language-chosen': return event.locale === state.locale ? greeted(state) : inDeck({ ...greeted(state), locale: event.locale }, uncounted);
    case 'setting-chosen': return chosen(state, event.setting);
    case 'touched': return seeSomebody(state);
    case 'video-started': return { ...state, videoPlaying: true };
    case 'video-stopped': return { ...state, videoPlaying: false };
    case 'page-due': return isPlaying(state) && !state.videoPlaying && !state.opening ? playOn(state) : state;
    case 'video-ended': return state.black || state.opening ? state : isPlaying(state) ? playOn(state) : inDeck(state, (view) => afterVideo(view, event.video));
    case 'idle': return state.videoPlaying ? state : state.resets && (state.touched || state.view?.kind === 'deck') ? { ...state, asking: true } : reset(state);
    case 'unanswered': return state.asking ? reset(state) : state;
    case 'update-ready': return { ...state, updateReady: true };
    case 'slide-failed': return leaveOut(state, event.deck, event.slide);
  }
}

/** Nobody would be interrupted. A slide that no reset takes away is a presenter's, who may talk for long without a touch. */
export function isFree({ touched, videoPlaying, resets, view }: State): boolean {
  return !touched && !videoPlaying && (resets || view?.kind !== 'deck');
}

/** On a black screen these only bring the slide back, so that nobody loses the place. */
const WAKING = { next: true, previous: true, first: true, last: true, home: true, up: true, black: true } satisfies Partial<Record<PlayerEvent['type'], true>>;

/** A film stays behind with its slide. */
function inDeck(state: State, change: (view: DeckView) => DeckView): State {
  if (state.view?.kind !== 'deck') return state;
  const view = change(state.view);
  return { ...state, view, videoPlaying: state.videoPlaying && view.slide === state.view.slide };
}

/** A visitor's own step: a deck that was on its way is no longer wanted. */
function ownStep(state: State, move: (view: DeckView) => DeckView): State {
  return state.view?.kind === 'deck' ? inDeck({ ...state, opening: null }, move) : state;
}

/** Nothing of the last visitor remains. */
function reset(state: State): State {
  const gone = { ...state, touched: false, asking: false, greeting: false, paused: null };
  if (!state.resets) return gone;
  const fresh = { ...gone, ...state.defaults, visits: state.visits + 1 };
  return state.autoplay.length > 0 ? playFrom(fresh, state.paused) : { ...atSection(fresh, ROOT, null), attract: true };
}

function seeSomebody(state: State): State {
  if (state.touched && !state.asking) return state;
  const { view } = state;
  const paused: Opening | null = isPlaying(state) && view?.kind === 'deck' ? { deck: view.deck.id, slide: slideRef(view.deck, view.slide), page: view.page === 'last' ? 1 : view.page, step: false } : state.paused;
  return { ...state, touched: true, asking: false, attract: false, greeting: state.greeting || state.attract, paused };
}

/** What was asked at the beginning of a visit has its answer. */
function greeted(state: State): State {
  return state.greeting ? { ...state, greeting: false } : state;
}

function chosen(state: State, setting: VisitSetting): State {
  const after = { ...state, ...setting };
  return after.size === state.size ? after : inDeck(after, uncounted);
}

/** Its pages have to be counted anew. */
function uncounted(view: DeckView): DeckView {
  return { ...view, pages: new Map() };
}
