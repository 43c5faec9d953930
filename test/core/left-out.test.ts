// Slides that failed too often: nobody who goes by meets them.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeDeck } from '../support/make-deck.ts';
import { Visit, written } from './support/visit.ts';

/** Stands in a deck of five slides with two pages each, of which those (from 1) have failed too often since the deck was opened. */
function visit(hash: string, failed: readonly number[]): Visit {
  const visitor = new Visit([makeDeck('1', 5), makeDeck('2', 1)]).at(hash, [2, 2, 2, 2, 2]);
  for (const slide of failed) visitor.send({ type: 'slide-failed', deck: '1', slide: slide - 1 });
  return visitor;
}

describe('A slide that failed too often', () => {
  for (const [from, type, failed, to] of [
    ['#/1/1/2', 'next', [2], '1 slide 3 page 1'],
    ['#/1/1/2', 'next', [2, 3, 4], '1 slide 5 page 1'],
    ['#/1/3/2', 'next', [4, 5], '1 slide 3 page 2, ended'],
    ['#/1/3', 'previous', [2], '1 slide 1 page 2'],
    ['#/1/3', 'previous', [1, 2], '1 slide 3 page 1'],
  ] as const) {
    test(`is passed over by ${type}, from ${from} without ${failed.join(' and ')}`, () => {
      const visitor = visit(from, failed);
      visitor.send({ type });
      assert.equal(visitor.shown(), to);
    });
  }

  test('leaves those who are at it with its words, and they go on from there', () => {
    const visitor = visit('#/1/2/2', [2]);
    assert.equal(visitor.shown(), '1 slide 2 page 2');
    visitor.send({ type: 'next' });
    assert.equal(visitor.shown(), '1 slide 3 page 1');
    visitor.send({ type: 'previous' });
    assert.equal(visitor.shown(), '1 slide 1 page 2');
  });

  test('is passed over when the deck is opened anew, and shown to those who ask for it by its name', () => {
    const visitor = visit('#/2', [2]);
    visitor.at('#/1/1/2', [2, 2, 2, 2, 2]);
    visitor.send({ type: 'next' });
    assert.equal(visitor.shown(), '1 slide 3 page 1');
    assert.equal(visitor.at('#/1/2').shown(), '1 slide 2 page 1');
  });

  test('keeps no other deck from being shown', () => {
    const visitor = visit('#/1/1', [1, 2, 3, 4, 5]);
    assert.equal(visitor.at('#/2').shown(), '2 slide 1 page 1');
  });
});

describe('A deck all of whose slides failed too often', () => {
  test('gives way to its section with a notice', () => {
    const visitor = visit('#/1/1', [1, 2, 3, 4]);
    assert.equal(visitor.shown(), '1 slide 1 page 1');
    const effects = visitor.send({ type: 'slide-failed', deck: '1', slide: 4 });
    assert.equal(visitor.shown(), 'section 1, deck-damaged');
    assert.equal(written(effects), 'replace #/1/');
  });

  test('does not open any more', () => {
    const visitor = visit('#/1/1', [1, 2, 3, 4, 5]);
    visitor.at('#/');
    visitor.at('#/1/3');
    assert.equal(visitor.shown(), 'section 1, deck-damaged');
  });
});
