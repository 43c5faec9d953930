// Random visits: whatever visitors, decks and layouts do, and in whatever order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressOf, type Effect, type PlayerEvent } from '../../src/core/player.ts';
import { formatRoute, type Route } from '../../src/core/route.ts';
import { at, DECKS, types, type Visit } from './support/visit.ts';

/** How far from the slide on the screen. */
const distance = fc.constantFrom(0, 0, 0, 1, -1, 2);
const pages = fc.integer({ min: 1, max: 4 });
const deckId = fc.constantFrom(...DECKS.map(({ id }) => id), '1', '4', '9');
const route: fc.Arbitrary<Route> = fc.oneof(
  deckId.map((id) => ({ kind: 'open' as const, id })),
  deckId.map((id) => ({ kind: 'section' as const, id })),
  fc.tuple(deckId, fc.constantFrom('1', '2', '3', 'tasks', 'nothing'), pages).map(([deck, slide, page]) => ({ kind: 'slide' as const, deck, slide, page })),
);

type Step = PlayerEvent | 'load' | { readonly distance: number; readonly pages: number };
const step: fc.Arbitrary<Step> = fc.oneof<fc.MaybeWeightedArbitrary<Step>[]>(
  { weight: 6, arbitrary: fc.constantFrom('next' as const, 'next' as const, 'previous' as const, 'first' as const, 'last' as const).map((type) => ({ type })) },
  { weight: 4, arbitrary: fc.constant('load' as const) },
  { weight: 4, arbitrary: fc.record({ distance, pages }, { noNullPrototype: true }) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom('open' as const, 'address-changed' as const), route).map(([type, to]) => ({ type, route: to })) },
  { weight: 3, arbitrary: fc.constantFrom('home', 'up', 'black', 'touched', 'video-started', 'video-stopped', 'idle', 'update-ready').map((type) => ({ type })) },
  { weight: 1, arbitrary: fc.constantFrom('kk', 'ru', 'en').map((locale) => ({ type: 'language-chosen', locale })) },
  { weight: 1, arbitrary: deckId.map((deck) => ({ type: 'deck-failed', deck, notice: 'deck-offline' })) },
  { weight: 1, arbitrary: fc.tuple(deckId.filter((id) => DECKS.some((deck) => deck.id === id)), fc.nat()).map(([id, nth]) => ({ type: 'slide-failed', deck: id, slide: nth % (DECKS.find((deck) => deck.id === id)?.slides.length ?? 1) })) },
);

function take(visitor: Visit, next: Step): readonly Effect[] {
  if (next === 'load') return visitor.load();
  if ('type' in next) return visitor.send(next);
  return visitor.state.view?.kind === 'deck' ? visitor.count(visitor.state.view.slide + next.distance, next.pages) : [];
}

test('stands in a sound place whatever happens, and the address says where', () => {
  fc.assert(fc.property(fc.constantFrom('#/', '#/1.1', '#/1.1/3'), fc.array(step, { maxLength: 60 }), (start, steps) => {
    const visitor = at(start);
    let bar = addressOf(visitor.state);
    for (const next of steps) {
      const before = visitor.state;
      const effects = take(visitor, next);
      if (typeof next === 'object' && 'type' in next && next.type === 'address-changed') bar = formatRoute(next.route);
      const { state } = visitor;
      const { view, opening } = state;
      assert.ok(view);
      assert.ok(opening === null || state.menu.find(opening.deck)?.deck, 'only a deck of the menu is opened');
      assert.equal(types(effects).includes('load-deck'), opening !== null && opening !== before.opening);
      assert.equal(types(effects).includes('load-locale'), state.locale !== before.locale);
      if (types(effects).includes('take-update')) assert.ok(state.updateReady && !state.touched && !state.videoPlaying);
      if (view.kind === 'section') assert.ok(state.menu.find(view.id));
      else {
        const known = view.pages.get(view.slide);
        assert.ok(view.deck.slides[view.slide], 'the slide exists');
        if (view.page === 'last') assert.equal(known, undefined);
        else assert.ok(Number.isInteger(view.page) && view.page >= 1 && view.page <= (known ?? Infinity), `page ${view.page} of ${known}`);
        assert.ok((view.leftOut?.size ?? 0) < view.deck.slides.length, 'something of the deck can be shown');
        if (view.ended) assert.ok(view.deck.slides.every((_, index) => index <= view.slide || view.leftOut?.has(index)) && (known === undefined || view.page === known), 'the way on is offered at the end');
        if (view.waiting) assert.equal(known, undefined, 'nothing waits for what is known');
      }
      for (const effect of effects) if (effect.type === 'write-address') bar = effect.hash;
      if (!opening) assert.equal(addressOf(state) ?? bar, bar, 'the address bar says what is shown');
    }
  }), { numRuns: 1000 });
});

test('an address that was copied opens the same slide and page', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    const visitor = at('#/');
    for (const next of steps) take(visitor, next);
    const address = addressOf(visitor.state);
    if (address === null) return;
    const other = at(address);
    const place = (of: Visit): string => of.shown().replace(/, .*/, '').replace('attract', 'menu');
    assert.equal(place(other), place(visitor));
    assert.equal(addressOf(other.state), address);
  }), { numRuns: 500 });
});
