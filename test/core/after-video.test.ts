import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Video } from '../../src/core/deck.ts';
import { makeDeck, makeVideo } from '../support/make-deck.ts';
import { SETTINGS, Visit, written } from './support/visit.ts';

const NEXT: Video = makeVideo({ then: 'next' });
const STAY: Video = makeVideo({ then: 'stay' });
const DECK = makeDeck('1', [{ video: NEXT }, { video: STAY }, { video: makeVideo({ then: 'next' }) }]);

function visit(hash: string, pages: readonly number[] = [1, 1, 1]): Visit {
  return new Visit([DECK, makeDeck('2', 1)]).at(hash, pages);
}

describe('At the end of a film', () => {
  test('the show goes on where the deck says so, and the way back does not lead through it', () => {
    const visitor = visit('#/1/1');
    const effects = visitor.send({ type: 'video-ended', video: NEXT });
    assert.equal(visitor.shown(), '1 slide 2 page 1');
    assert.equal(written(effects), 'replace #/1/2');
  });

  test('the slide stays where the deck says nothing else', () => {
    const visitor = visit('#/1/2');
    visitor.send({ type: 'video-ended', video: STAY });
    assert.equal(visitor.shown(), '1 slide 2 page 1');
  });

  test('the next page of a longer slide comes, so that no word is passed over', () => {
    const visitor = visit('#/1/1', [2, 1, 1]);
    visitor.send({ type: 'video-ended', video: NEXT });
    assert.equal(visitor.shown(), '1 slide 1 page 2');
  });

  test('the way on is offered after the last slide', () => {
    const visitor = visit('#/1/3');
    visitor.send({ type: 'video-ended', video: DECK.slides[2]?.video ?? STAY });
    assert.equal(visitor.shown(), '1 slide 3 page 1, ended');
  });

  test('nothing happens to somebody who has gone on before', () => {
    const visitor = visit('#/1/1');
    visitor.send({ type: 'next' });
    visitor.send({ type: 'video-ended', video: NEXT });
    assert.equal(visitor.shown(), '1 slide 2 page 1');
  });

  test('nothing happens on a slide with another film of the same kind', () => {
    const visitor = visit('#/1/3');
    visitor.send({ type: 'video-ended', video: NEXT });
    assert.equal(visitor.shown(), '1 slide 3 page 1');
  });

  test('nothing happens behind a black screen', () => {
    const visitor = new Visit([DECK], [], { ...SETTINGS, resets: false }).at('#/1/1', [1, 1, 1]);
    visitor.send({ type: 'black' });
    visitor.send({ type: 'video-ended', video: NEXT });
    assert.deepEqual([visitor.state.black, visitor.shown()], [true, '1 slide 1 page 1']);
  });

  test('nothing happens while the way on is offered, another deck is opened, or the visitor is on the way back', () => {
    const ended = visit('#/1/3');
    ended.send({ type: 'next' });
    const before = ended.state.view;
    ended.send({ type: 'video-ended', video: DECK.slides[2]?.video ?? STAY });
    assert.equal(ended.state.view, before);

    const opening = visit('#/1/1');
    opening.send({ type: 'open', route: { kind: 'open', id: '2' } });
    opening.send({ type: 'video-ended', video: NEXT });
    assert.equal(opening.shown(), '1 slide 1 page 1');
    assert.equal(opening.state.opening?.deck, '2');

    const returning = visit('#/1/2', []);
    returning.send({ type: 'previous' });
    returning.send({ type: 'previous' });
    returning.send({ type: 'video-ended', video: NEXT });
    returning.count(0, 2);
    assert.equal(returning.shown(), '1 slide 1 page 1');
  });
});
