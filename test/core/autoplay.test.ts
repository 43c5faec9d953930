import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { staysAt } from '../../src/core/autoplay.ts';
import type { Deck } from '../../src/core/deck.ts';
import { makeDeck, makeVideo } from '../support/make-deck.ts';
import { SETTINGS, types, Visit, waits } from './support/visit.ts';

const FILM = makeVideo();
const DECKS: readonly Deck[] = [
  makeDeck('1', [{ title: { kk: 'Бір' } }, { text: { kk: 'сөз '.repeat(100) } }]),
  makeDeck('2', [{ video: FILM, duration: 30 }]),
];

function playing(autoplay: readonly string[] = ['1', '2'], broken: readonly string[] = []): Visit {
  return new Visit(DECKS, broken, { ...SETTINGS, autoplay }).at('#/');
}

describe('A screen that plays by itself', () => {
  test('begins with its first deck, and shows page after page, slide after slide, deck after deck, again and again', () => {
    const visitor = playing();
    const seen: string[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      visitor.load();
      visitor.count(visitor.deckView().slide, visitor.shown().startsWith('1 slide 2') ? 2 : 1);
      seen.push(visitor.shown());
      visitor.send({ type: 'page-due' });
    }
    visitor.load();
    assert.deepEqual([...seen, visitor.shown()], ['1 slide 1 page 1', '1 slide 2 page 1', '1 slide 2 page 2', '2 slide 1 page 1', '1 slide 1 page 1', '1 slide 2 page 1']);
  });

  test('gives each page its time: what the deck says, or what its words need', () => {
    const visitor = playing();
    assert.deepEqual(waits(visitor.count(0, 1)), ['page-due 8']);
    visitor.send({ type: 'page-due' });
    assert.deepEqual(waits(visitor.count(1, 2)), [`page-due ${Math.ceil(4 + 400 / 14 / 2)}`]);
    const film = playing(['2']);
    assert.deepEqual(waits(film.count(0, 1)), ['page-due 30']);
    assert.deepEqual(waits(film.count(0, 20)), ['page-due 3']);
  });

  test('lets a film end, and goes on then', () => {
    const visitor = playing(['2', '1']);
    visitor.count(0, 1);
    visitor.send({ type: 'video-started' });
    visitor.send({ type: 'page-due' });
    assert.equal(visitor.shown(), '2 slide 1 page 1');
    visitor.send({ type: 'video-stopped' });
    visitor.send({ type: 'video-ended', video: FILM });
    visitor.load();
    assert.equal(visitor.shown(), '1 slide 1 page 1');
  });

  test('waits anew for a film that was stopped, and stays where there is only one page', () => {
    const visitor = playing(['2']);
    visitor.count(0, 1);
    visitor.send({ type: 'video-started' });
    assert.deepEqual(waits(visitor.send({ type: 'video-stopped' })), ['page-due 30']);
    const { view } = visitor.state;
    assert.deepEqual(waits(visitor.send({ type: 'video-ended', video: FILM })), ['page-due 30']);
    assert.ok(staysAt(view, visitor.state));
  });

  test('stops at a touch, and goes on where it was when nobody is there', () => {
    const visitor = playing();
    visitor.count(0, 1);
    visitor.send({ type: 'page-due' });
    visitor.count(1, 2);
    visitor.send({ type: 'page-due' });
    assert.equal(visitor.shown(), '1 slide 2 page 2');
    assert.deepEqual(waits(visitor.send({ type: 'touched' })), ['idle 60']);
    assert.deepEqual(visitor.send({ type: 'page-due' }), []);
    visitor.send({ type: 'language-chosen', locale: 'ru' });
    visitor.send({ type: 'open', route: { kind: 'open', id: '2' } });
    visitor.load();
    visitor.send({ type: 'idle' });
    const effects = visitor.send({ type: 'unanswered' });
    assert.ok(effects.some(({ type }) => type === 'forget-history'));
    visitor.load();
    assert.deepEqual([visitor.shown(), visitor.state.locale, visitor.state.touched], ['1 slide 2 page 2', 'kk', false]);
    visitor.count(1, 2);
    visitor.send({ type: 'page-due' });
    assert.match(visitor.shown(), /^1 slide 2/); // The next deck is on its way.
    visitor.load();
    assert.equal(visitor.shown(), '2 slide 1 page 1');
  });

  test('goes on at a fresh slide, on which nothing is open, unmuted or turned to any more', () => {
    const visitor = playing();
    visitor.count(0, 1);
    visitor.send({ type: 'touched' });
    visitor.send({ type: 'idle' });
    const before = visitor.state.visits;
    visitor.send({ type: 'unanswered' });
    assert.deepEqual([visitor.shown(), visitor.state.visits], ['1 slide 1 page 1', before + 1]); // The stage is made anew for each visit.
  });

  test('takes over what is newer at the end of a film, or of a page', () => {
    const visitor = playing(['2', '1']);
    visitor.count(0, 1);
    visitor.send({ type: 'video-started' });
    assert.deepEqual(visitor.send({ type: 'update-ready' }), []);
    assert.ok(!types(visitor.send({ type: 'page-due' })).includes('take-update'));
    visitor.send({ type: 'video-stopped' });
    assert.ok(types(visitor.send({ type: 'video-ended', video: FILM })).includes('take-update'));
    visitor.load();
    visitor.count(0, 1);
    assert.ok(types(visitor.send({ type: 'page-due' })).includes('take-update'));
  });

  test('passes over a deck that can not be had, and has none that is not there', () => {
    const visitor = playing();
    visitor.count(0, 1);
    visitor.send({ type: 'page-due' });
    visitor.count(1, 1);
    visitor.send({ type: 'page-due' });
    assert.deepEqual(waits(visitor.send({ type: 'deck-failed', deck: '2', notice: 'deck-offline' })), ['page-due 10']);
    visitor.send({ type: 'page-due' });
    visitor.load();
    assert.equal(visitor.shown(), '1 slide 1 page 1');
    assert.equal(playing(['9', '4'], ['4']).shown(), 'attract');
  });

  test('is nothing for somebody who presents', () => {
    assert.equal(new Visit(DECKS, [], { ...SETTINGS, autoplay: ['1'], resets: false }).at('#/').shown(), 'menu');
  });
});
