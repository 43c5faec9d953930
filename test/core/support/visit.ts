// A visitor in front of the player: what they do goes in as events, and the decks come when the test lets them.
import type { Deck } from '../../../src/core/deck.ts';
import { Menu } from '../../../src/core/menu.ts';
import { initialState, transition, type DeckView, type Effect, type PlayerEvent, type Settings, type State } from '../../../src/core/player.ts';
import { parseRoute } from '../../../src/core/route.ts';
import type { SessionTimes } from '../../../src/core/session.ts';
import { makeDeck } from '../../support/make-deck.ts';

export const SETTINGS: Settings = { locale: 'kk', theme: 'light', size: 100, volume: 100, reach: false, autoplay: [], resets: true };
export const TIMES: SessionTimes = { idle: 60, longestIdle: 150, ask: 20 };

/** A section with a deck and two below it, one deck at the end of a corridor, one whose slides have names; deck 4 is broken. */
export const DECKS: readonly Deck[] = [
  makeDeck('1.1', 3), makeDeck('1.1.1', 2), makeDeck('1.1.2', 1), makeDeck('2.1.1', 2), makeDeck('3', [{ id: 'cover' }, {}, { id: 'tasks' }]),
];

/** Somebody who stands before these decks at an address, with the pages of so many slides counted. */
export function at(hash: string, pages: readonly number[] = []): Visit {
  const visit = new Visit(DECKS, ['4']);
  if (hash === '' || hash === '#/') visit.at('#/1/'); // Whoever is in the menu has touched the attract loop, or come back from a section.
  return visit.at(hash, pages);
}

/** The same with `attract=off`: somebody who presents. */
export function presenting(hash: string, pages: readonly number[] = []): Visit {
  return new Visit(DECKS, ['4'], { ...SETTINGS, resets: false }).at(hash, pages);
}

export function types(effects: readonly Effect[]): string[] {
  return effects.map(({ type }) => type);
}

/** All but the times that are waited for. */
export function deeds(effects: readonly Effect[]): readonly Effect[] {
  return effects.filter(({ type }) => type !== 'wait');
}

/** How long nothing may happen, and what happens then: `idle 60`. */
export function waits(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) => effect.type === 'wait' ? [`${effect.until} ${effect.seconds}`] : []);
}

/** How and what was written into the address bar: `push #/1.1/2`. */
export function written(effects: readonly Effect[]): string | undefined {
  const write = effects.find((effect) => effect.type === 'write-address');
  return write && `${write.mode} ${write.hash}`;
}

export class Visit {
  state: State;
  readonly #decks: ReadonlyMap<string, Deck>;

  /** @param broken Ids of decks that can't be shown. */
  constructor(decks: readonly Deck[], broken: readonly string[] = [], settings = SETTINGS) {
    const menu = new Menu(
      decks.map(({ id, title, slides }) => ({ id, title, slides: slides.length })),
      broken.map((id) => ({ id, file: `slides/${id}/deck.json`, message: 'A comma is missing' })),
      [],
    );
    this.state = initialState(menu, settings, TIMES);
    this.#decks = new Map(decks.map((deck) => [deck.id, deck]));
  }

  send(event: PlayerEvent): readonly Effect[] {
    const { state, effects } = transition(this.state, event);
    this.state = state;
    return effects;
  }

  /** Follows an address as the browser would give it, without waiting for the deck. */
  follow(hash: string): readonly Effect[] {
    return this.send({ type: 'address-changed', route: parseRoute(hash) });
  }

  /** The deck that was asked for arrives, if one was. */
  load(): readonly Effect[] {
    const deck = this.#decks.get(this.state.opening?.deck ?? '');
    return deck ? this.send({ type: 'deck-loaded', deck }) : [];
  }

  /** Stands at an address: the deck is there, and the pages of its slides are counted if `pages` says how many they are. */
  at(hash: string, pages: readonly number[] = []): this {
    this.follow(hash);
    this.load();
    for (const [slide, count] of pages.entries()) this.count(slide, count);
    return this;
  }

  count(slide: number, pages: number): readonly Effect[] {
    return this.send({ type: 'pages-counted', deck: this.deckView().deck.id, slide, pages });
  }

  deckView(): DeckView {
    const { view } = this.state;
    if (view?.kind !== 'deck') throw new Error('No deck is on the screen');
    return view;
  }

  /** What is on the screen, in short: `1.1 slide 2 page 3`, `1.1 slide 2 page last`, `section 1`, `menu`, with a notice after it, `attract`. */
  shown(): string {
    const { view } = this.state;
    if (!view) return 'nothing';
    if (this.state.attract) return 'attract';
    if (view.kind === 'deck') return `${view.deck.id} slide ${view.slide + 1} page ${view.page}${view.ended ? ', ended' : ''}`;
    return (view.id === '' ? 'menu' : `section ${view.id}`) + (view.notice ? `, ${view.notice}` : '');
  }
}
