import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sectionAbove } from '../../src/core/places.ts';
import type { PlayerEvent } from '../../src/core/player.ts';
import { makeDeck } from '../support/make-deck.ts';
import { at, DECKS, deeds, types, Visit, written } from './support/visit.ts';

function open(id: string): PlayerEvent {
  return { type: 'open', route: { kind: 'open', id } };
}

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

  test('shows the deck that was asked for last, whenever the first one comes', () => {
    const visitor = at('#/');
    visitor.send(open('1.1'));
    visitor.send(open('3'));
    visitor.send({ type: 'deck-loaded', deck: makeDeck('1.1', 3) });
    assert.equal(visitor.shown(), 'menu');
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
    assert.deepEqual(types(deeds(visitor.follow('#/3/tasks/9'))), ['write-address']);
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
    const visitor = new Visit(DECKS);
    visitor.send({ type: 'up' });
    assert.equal(visitor.shown(), 'nothing');
  });

  test('has the same aim as the button that says so', () => {
    assert.deepEqual(['1.1', '1.1.2', '2.1.1', '3'].map((id) => sectionAbove(new Visit(DECKS).state, id)), ['1.1', '1.1', '', '']);
  });
});

describe('The language', () => {
  test('changes at the same slide and page', () => {
    const visitor = at('#/1.1/2/3', [1, 4, 1]);
    assert.deepEqual(deeds(visitor.send({ type: 'language-chosen', locale: 'ru' })), [{ type: 'load-locale', locale: 'ru' }]);
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
