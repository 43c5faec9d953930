import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Deck } from '../../src/core/deck.ts';
import { addressOf, sectionAbove, slideRef, type Effect, type PlayerEvent } from '../../src/core/player.ts';
import { formatRoute, type Route } from '../../src/core/route.ts';
import { makeDeck } from '../support/make-deck.ts';
import { SETTINGS, Visit } from './support/visit.ts';

/** A section with a deck and two below it, one deck at the end of a corridor, one with slides that have names. */
const DECKS: readonly Deck[] = [
  makeDeck('1.1', 3), makeDeck('1.1.1', 2), makeDeck('1.1.2', 1), makeDeck('2.1.1', 2), makeDeck('3', [{ id: 'cover' }, {}, { id: 'tasks' }]),
];

function visit(): Visit {
  return new Visit(DECKS, ['4']);
}

function at(hash: string, pages: readonly number[] = []): Visit {
  return visit().at(hash, pages);
}

function types(effects: readonly Effect[]): string[] {
  return effects.map(({ type }) => type);
}

function written(effects: readonly Effect[]): string | undefined {
  const write = effects.find(({ type }) => type === 'write-address');
  return write?.type === 'write-address' ? `${write.mode} ${write.hash}` : undefined;
}

function open(id: string): PlayerEvent {
  return { type: 'open', route: { kind: 'open', id } };
}

describe('An address', () => {
  for (const [hash, shown, address] of [
    ['', 'menu', '#/'],
    ['#/', 'menu', '#/'],
    ['#/1', 'section 1', '#/1/'],
    ['#/1/', 'section 1', '#/1/'],
    ['#/1.1', '1.1 slide 1 page 1', '#/1.1/1'],
    ['#/1.1/', 'section 1.1', '#/1.1/'],
    ['#/1.1/2', '1.1 slide 2 page 1', '#/1.1/2'],
    ['#/1.1/2/3', '1.1 slide 2 page 3', '#/1.1/2/3'],
    ['#/3', '3 slide 1 page 1', '#/3/cover'],
    ['#/3/tasks/2', '3 slide 3 page 2', '#/3/tasks/2'],
    ['#/3/3', '3 slide 3 page 1', '#/3/tasks'],
    ['#/3/2', '3 slide 2 page 1', '#/3/2'],
    ['#/4', 'section 4', '#/4/'],
    ['#/3/nothing', 'section 3, unknown-address', '#/3/'],
    ['#/3/Tasks', 'section 3, unknown-address', '#/3/'],
    ['#/3/0', 'section 3, unknown-address', '#/3/'],
    ['#/3/4', 'section 3, unknown-address', '#/3/'],
    ['#/3/-1', 'section 3, unknown-address', '#/3/'],
    ['#/4/1', 'section 4, unknown-address', '#/4/'],
    ['#/1/2', 'section 1, unknown-address', '#/1/'],
    ['#/1.9', 'section 1, unknown-address', '#/1/'],
    ['#/1.9/', 'section 1, unknown-address', '#/1/'],
    ['#/1.1.9/7/8', 'section 1.1, unknown-address', '#/1.1/'],
    ['#/nowhere', 'menu, unknown-address', '#/'],
    ['#/%', 'menu, unknown-address', '#/'],
  ] as const) {
    test(`${hash || '(none)'} opens ${shown} as ${address}`, () => {
      const visitor = at(hash);
      assert.equal(visitor.shown(), shown);
      assert.equal(addressOf(visitor.state), address);
    });
  }

  test('is not written before there is something to see, nor while the last page is unknown', () => {
    const visitor = visit();
    assert.equal(addressOf(visitor.state), null);
    visitor.at('#/1.1/2');
    assert.equal(written(visitor.send({ type: 'previous' })), undefined);
    assert.equal(addressOf(visitor.state), null);
    assert.equal(written(visitor.count(0, 4)), 'push #/1.1/1/4');
  });

  test('that was typed is put right without a further step in the history', () => {
    const visitor = at('#/');
    assert.equal(written(visitor.follow('#/1.9')), 'replace #/1/');
    visitor.follow('#/1.1/2/99');
    assert.equal(written(visitor.load()), 'replace #/1.1/2/99');
    assert.equal(written(visitor.count(1, 3)), 'replace #/1.1/2/3');
  });

  for (const [about, typed, address] of [
    ['an unknown one', '#/nowhere', '#/'], ['a page that does not exist', '#/1.1/1/99', '#/1.1/1/2'], ['one that names only the deck', '#/1.1', '#/1.1/1'],
  ] as const) {
    test(`is put right even where the screen stays as it was: ${about}`, () => {
      const visitor = at(typed === '#/nowhere' ? '#/' : address, [2, 2, 2].slice(0, typed === '#/nowhere' ? 0 : 3));
      assert.equal(written(visitor.follow(typed)), `replace ${address}`);
    });
  }

  test('is put right when the deck that it named is not waited for', () => {
    const visitor = at('#/1.1/3', [1, 1, 1]);
    assert.equal(written(visitor.follow('#/3')), undefined);
    assert.equal(written(visitor.send({ type: 'next' })), 'push #/1.1/3');
  });

  test('names a slide by its id, else by its number', () => {
    const deck = makeDeck('3', [{ id: 'cover' }, {}]);
    assert.deepEqual([slideRef(deck, 0), slideRef(deck, 1)], ['cover', '2']);
  });
});

describe('The history', () => {
  test('grows with each step of the visitor', () => {
    const visitor = at('#/', []);
    assert.equal(written(visitor.send({ type: 'open', route: { kind: 'section', id: '1' } })), 'push #/1/');
    assert.deepEqual(visitor.send(open('1.1')), [{ type: 'load-deck', deck: '1.1' }]);
    assert.equal(written(visitor.load()), 'push #/1.1/1');
    for (const slide of [0, 1, 2]) visitor.count(slide, 2);
    assert.equal(written(visitor.send({ type: 'next' })), 'push #/1.1/1/2');
    assert.equal(written(visitor.send({ type: 'last' })), 'push #/1.1/3');
    assert.equal(written(visitor.send({ type: 'previous' })), 'push #/1.1/2/2');
    assert.equal(written(visitor.send({ type: 'first' })), 'push #/1.1/1');
    assert.equal(written(visitor.send({ type: 'up' })), 'push #/1.1/');
    assert.equal(written(visitor.send({ type: 'home' })), 'push #/');
  });

  test('grows with a step that had to wait for the pages', () => {
    const visitor = at('#/1.1');
    assert.equal(written(visitor.send({ type: 'next' })), undefined);
    assert.equal(written(visitor.count(0, 3)), 'push #/1.1/1/2');
  });

  test('begins with the first thing that is shown', () => {
    assert.equal(written(visit().follow('#/1')), 'replace #/1/');
  });

  test('does not grow when nothing moves', () => {
    const visitor = at('#/1.1/3', [1, 1, 1]);
    assert.equal(written(visitor.send({ type: 'next' })), undefined);
    assert.equal(written(visitor.send({ type: 'touched' })), undefined);
    assert.equal(written(visitor.count(1, 5)), undefined);
  });
});

describe('Opening a deck', () => {
  test('leaves the screen as it is until the deck is there', () => {
    const visitor = at('#/1/');
    visitor.send(open('1.1'));
    assert.equal(visitor.shown(), 'section 1');
    visitor.load();
    assert.equal(visitor.shown(), '1.1 slide 1 page 1');
  });

  test('asks for it once, whatever happens meanwhile', () => {
    const visitor = at('#/1.1', [1, 1, 1]);
    const effects = [open('3'), { type: 'touched' } as const, { type: 'video-stopped' } as const, { type: 'update-ready' } as const].flatMap((event) => visitor.send(event));
    assert.equal(types(effects).filter((type) => type === 'load-deck').length, 1);
  });

  for (const [about, event] of [
    ['the pages of a neighbour are counted', { type: 'pages-counted', deck: '1.1', slide: 1, pages: 4 }],
    ['the pages of the slide are counted', { type: 'pages-counted', deck: '1.1', slide: 0, pages: 4 }],
    ['the language is changed', { type: 'language-chosen', locale: 'ru' }],
    ['the screen is touched', { type: 'touched' }],
    ['a film ends', { type: 'video-stopped' }],
  ] as const satisfies readonly (readonly [string, PlayerEvent])[]) {
    test(`goes on while ${about}`, () => {
      const visitor = at('#/1.1');
      visitor.send(open('3'));
      visitor.send(event);
      visitor.load();
      assert.equal(visitor.shown(), '3 slide 1 page 1');
    });
  }

  for (const type of ['next', 'previous', 'first', 'last', 'home', 'up'] as const) {
    test(`is given up when the visitor asks for something else: ${type}`, () => {
      const visitor = at('#/1.1/2', [1, 1, 1]);
      visitor.send(open('3'));
      visitor.send({ type });
      assert.equal(visitor.state.opening, null);
      visitor.send({ type: 'deck-loaded', deck: makeDeck('3', 1) });
      assert.doesNotMatch(visitor.shown(), /^3/);
    });
  }

  test('shows the deck that was asked for last, though the first one comes later', () => {
    const visitor = at('#/');
    visitor.send(open('1.1'));
    visitor.send(open('3'));
    visitor.load();
    visitor.send({ type: 'deck-loaded', deck: makeDeck('1.1', 3) });
    assert.equal(visitor.shown(), '3 slide 1 page 1');
  });

  for (const notice of ['deck-offline', 'deck-damaged'] as const) {
    test(`that fails shows the section and says why: ${notice}`, () => {
      const visitor = at('#/');
      visitor.send(open('2.1.1'));
      assert.equal(written(visitor.send({ type: 'deck-failed', deck: '2.1.1', notice })), 'replace #/2.1.1/');
      assert.equal(visitor.shown(), `section 2.1.1, ${notice}`);
    });
  }

  test('is not disturbed by the failure of another one', () => {
    const visitor = at('#/');
    visitor.send(open('2.1.1'));
    visitor.send(open('3'));
    visitor.send({ type: 'deck-failed', deck: '2.1.1', notice: 'deck-offline' });
    visitor.load();
    assert.equal(visitor.shown(), '3 slide 1 page 1');
  });

  test('that is on the screen already turns to the slide at once, with its pages known', () => {
    const visitor = at('#/3', [2, 2, 2]);
    assert.deepEqual(types(visitor.follow('#/3/tasks/9')), ['write-address']);
    assert.equal(visitor.shown(), '3 slide 3 page 2');
  });

  test('that has changed meanwhile counts its pages anew', () => {
    const visitor = at('#/3', [2, 2, 2]);
    visitor.send({ type: 'home' });
    visitor.send(open('3'));
    visitor.send({ type: 'deck-loaded', deck: makeDeck('3', 5) });
    assert.equal(visitor.deckView().pages.size, 0);
  });
});

describe('Up', () => {
  for (const [from, to] of [
    ['#/1.1', 'section 1.1'], ['#/1.1.1', 'section 1.1'], ['#/1.1/', 'menu'], ['#/1.1.1/', 'section 1.1'], ['#/1/', 'menu'], ['#/2.1.1', 'menu'], ['#/2.1.1/', 'menu'], ['#/3', 'menu'], ['#/', 'menu'],
  ] as const) {
    test(`leads from ${from} to ${to}`, () => {
      const visitor = at(from);
      visitor.send({ type: 'up' });
      assert.equal(visitor.shown(), to);
    });
  }

  test('closes the way on first, and leaves the deck then', () => {
    const visitor = at('#/3/3', [1, 1, 1]);
    visitor.send({ type: 'next' });
    visitor.send({ type: 'up' });
    assert.equal(visitor.shown(), '3 slide 3 page 1');
    visitor.send({ type: 'up' });
    assert.equal(visitor.shown(), 'menu');
  });

  test('takes the notice away', () => {
    const visitor = at('#/1.9');
    visitor.send({ type: 'home' });
    assert.equal(visitor.shown(), 'menu');
  });

  test('is nothing before anything is shown', () => {
    const visitor = visit();
    visitor.send({ type: 'up' });
    assert.equal(visitor.shown(), 'nothing');
  });

  test('has the same aim as the button that says so', () => {
    assert.deepEqual(['1.1', '1.1.2', '2.1.1', '3'].map((id) => sectionAbove(visit().state, id)), ['1.1', '1.1', '', '']);
  });
});

describe('The language', () => {
  test('changes at the same slide and page', () => {
    const visitor = at('#/1.1/2/3', [1, 4, 1]);
    assert.deepEqual(visitor.send({ type: 'language-chosen', locale: 'ru' }), [{ type: 'load-locale', locale: 'ru' }]);
    assert.deepEqual([visitor.state.locale, visitor.shown()], ['ru', '1.1 slide 2 page 3']);
    visitor.count(1, 5);
    assert.equal(visitor.shown(), '1.1 slide 2 page 3');
  });

  test('changes the last page where its pages are fewer', () => {
    const visitor = at('#/1.1/2/3', [1, 4, 1]);
    visitor.send({ type: 'language-chosen', locale: 'ru' });
    assert.equal(written(visitor.count(1, 2)), 'replace #/1.1/2/2');
  });

  test('changes in the menu too, and keeps what is said there', () => {
    const visitor = at('#/1.9');
    visitor.send({ type: 'language-chosen', locale: 'en' });
    assert.deepEqual([visitor.state.locale, visitor.shown()], ['en', 'section 1, unknown-address']);
  });

  test('that is spoken already changes nothing: Next does not wait for pages that nobody counts', () => {
    const visitor = at('#/1.1', [2, 1, 1]);
    assert.deepEqual(visitor.send({ type: 'language-chosen', locale: 'kk' }), []);
    visitor.send({ type: 'next' });
    assert.equal(visitor.shown(), '1.1 slide 1 page 2');
  });

  test('forgets the pages of the other one, so that Next skips none', () => {
    const visitor = at('#/1.1', [1, 1, 1]);
    visitor.send({ type: 'language-chosen', locale: 'ru' });
    visitor.send({ type: 'next' });
    visitor.count(0, 2);
    assert.equal(visitor.shown(), '1.1 slide 1 page 2');
  });

  test('with more pages takes back the way on', () => {
    const visitor = at('#/1.1/3', [1, 1, 1]);
    visitor.send({ type: 'next' });
    visitor.send({ type: 'language-chosen', locale: 'ru' });
    visitor.count(2, 2);
    assert.equal(visitor.shown(), '1.1 slide 3 page 1');
  });
});

describe('The black screen', () => {
  for (const type of ['next', 'previous', 'first', 'last', 'home', 'up', 'black'] as const) {
    test(`goes away with ${type}, and nothing else happens`, () => {
      const visitor = at('#/1.1/2', [2, 2, 2]);
      visitor.send({ type: 'black' });
      assert.ok(visitor.state.black);
      visitor.send({ type });
      assert.deepEqual([visitor.state.black, visitor.shown()], [false, '1.1 slide 2 page 1']);
    });
  }

  for (const event of [
    { type: 'touched' }, { type: 'pages-counted', deck: '1.1', slide: 1, pages: 5 }, { type: 'video-stopped' }, { type: 'update-ready' }, { type: 'deck-loaded', deck: makeDeck('3', 1) },
  ] as const satisfies readonly PlayerEvent[]) {
    test(`stays when ${event.type} happens behind it`, () => {
      const visitor = at('#/1.1/2');
      visitor.send({ type: 'black' });
      visitor.send(event);
      assert.ok(visitor.state.black);
    });
  }

  test('gives way to an address that is followed', () => {
    for (const hash of ['#/1/', '#/3']) {
      const visitor = at('#/1.1/2');
      visitor.send({ type: 'black' });
      visitor.at(hash);
      assert.equal(visitor.state.black, false);
    }
  });
});

describe('When nobody is there', () => {
  test('the menu returns, in the language and colours of the start', () => {
    const visitor = at('#/1.1/2/3');
    visitor.send({ type: 'touched' });
    visitor.send({ type: 'language-chosen', locale: 'ru' });
    visitor.send({ type: 'black' });
    const effects = visitor.send({ type: 'idle' });
    assert.deepEqual(effects, [{ type: 'load-locale', locale: 'kk' }, { type: 'write-address', hash: '#/', mode: 'replace' }]);
    const { locale, theme, size, black, touched } = visitor.state;
    assert.deepEqual([visitor.shown(), { locale, theme, size }, black, touched], ['menu', SETTINGS, false, false]);
  });

  test('a deck that was being opened does not come up', () => {
    const visitor = at('#/1/');
    visitor.send(open('3'));
    visitor.send({ type: 'idle' });
    visitor.send({ type: 'deck-loaded', deck: makeDeck('3', 1) });
    assert.equal(visitor.shown(), 'menu');
  });

  test('a film plays on, and the time begins anew when it ends', () => {
    const visitor = at('#/1.1/2');
    visitor.send({ type: 'video-started' });
    assert.deepEqual(types(visitor.send({ type: 'idle' })), ['restart-idle-timer']);
    assert.equal(visitor.shown(), '1.1 slide 2 page 1');
    assert.deepEqual(types(visitor.send({ type: 'video-stopped' })), ['restart-idle-timer']);
    visitor.send({ type: 'idle' });
    assert.equal(visitor.shown(), 'menu');
  });

  for (const [about, leave] of [
    ['the next slide', { type: 'next' }], ['another slide', { type: 'last' }], ['the menu', { type: 'home' }], ['its section', { type: 'up' }],
    ['the next slide before its pages were counted', 'late'],
    ['another slide by its address', { type: 'address-changed', route: { kind: 'slide', deck: '1.1', slide: '3', page: 1 } }],
  ] as const satisfies readonly (readonly [string, PlayerEvent | 'late'])[]) {
    test(`a film that was left for ${about} holds nothing up`, () => {
      const visitor = at('#/1.1', leave === 'late' ? [] : [1, 1, 1]);
      visitor.send({ type: 'video-started' });
      visitor.send(leave === 'late' ? { type: 'next' } : leave);
      if (leave === 'late') visitor.count(0, 1);
      visitor.send({ type: 'idle' });
      assert.equal(visitor.shown(), 'menu');
    });
  }

  test('a film beside pages of text plays on while they are turned', () => {
    const visitor = at('#/1.1', [3, 1, 1]);
    visitor.send({ type: 'video-started' });
    visitor.send({ type: 'next' });
    assert.ok(visitor.state.videoPlaying);
    visitor.follow('#/1.1/1/3');
    assert.ok(visitor.state.videoPlaying);
  });

  test('each touch begins the time anew', () => {
    const visitor = at('#/');
    assert.deepEqual(visitor.send({ type: 'touched' }), [{ type: 'restart-idle-timer' }]);
    assert.deepEqual(visitor.send({ type: 'touched' }), [{ type: 'restart-idle-timer' }]);
    assert.deepEqual(at('#/1.1').count(0, 3), []);
  });
});

describe('Something newer', () => {
  test('is taken over at once where nobody has touched the screen', () => {
    assert.deepEqual(at('#/').send({ type: 'update-ready' }), [{ type: 'take-update' }]);
  });

  test('waits for the end of a visit', () => {
    const visitor = at('#/1.1');
    visitor.send({ type: 'touched' });
    assert.deepEqual(visitor.send({ type: 'update-ready' }), []);
    assert.deepEqual(visitor.send({ type: 'next' }), []);
    assert.ok(types(visitor.send({ type: 'idle' })).includes('take-update'));
  });

  test('waits for the end of a film', () => {
    const visitor = at('#/1.1');
    visitor.send({ type: 'video-started' });
    assert.deepEqual(visitor.send({ type: 'update-ready' }), []);
    assert.deepEqual(types(visitor.send({ type: 'idle' })), ['restart-idle-timer']);
    visitor.send({ type: 'video-stopped' });
    assert.ok(types(visitor.send({ type: 'idle' })).includes('take-update'));
  });

  test('is not looked for by a screen that has nothing newer', () => {
    assert.ok(!types(at('#/1.1').send({ type: 'idle' })).includes('take-update'));
  });
});

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
        if (view.ended) assert.ok(view.slide === view.deck.slides.length - 1 && (known === undefined || view.page === known), 'the way on is offered at the end');
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
    const place = (of: Visit): string => of.shown().replace(/, .*/, '');
    assert.equal(place(other), place(visitor));
    assert.equal(addressOf(other.state), address);
  }), { numRuns: 500 });
});
