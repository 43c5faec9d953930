import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressOf, slideRef } from '../../src/core/player.ts';
import { makeDeck } from '../support/make-deck.ts';
import { at, DECKS, Visit, written } from './support/visit.ts';

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
    const visitor = new Visit(DECKS);
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
    assert.deepEqual(visitor.send({ type: 'open', route: { kind: 'open', id: '1.1' } }), [{ type: 'load-deck', deck: '1.1' }]);
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
    assert.equal(written(new Visit(DECKS).follow('#/1')), 'replace #/1/');
  });

  test('does not grow when nothing moves', () => {
    const visitor = at('#/1.1/3', [1, 1, 1]);
    assert.equal(written(visitor.send({ type: 'next' })), undefined);
    assert.equal(written(visitor.send({ type: 'touched' })), undefined);
    assert.equal(written(visitor.count(1, 5)), undefined);
  });
});
