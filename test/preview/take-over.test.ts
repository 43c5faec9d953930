import assert from 'node:assert/strict';
import test from 'node:test';
import type { Deck, Slide } from '../../src/core/deck.ts';
import { Menu } from '../../src/core/menu.ts';
import { initialState, type Settings, type State } from '../../src/core/player.ts';
import { takeOver } from '../../src/preview/take-over.ts';
import { at, DECKS, SETTINGS, TIMES, Visit } from '../core/support/visit.ts';
import { makeDeck } from '../support/make-deck.ts';

const [cover, second, third, last] = [{ id: 'cover' }, { title: { ru: 'Вторая' } }, { title: { ru: 'Третья' } }, { id: 'last' }] as const;
const BEFORE: readonly Partial<Slide>[] = [cover, second, third, last];

/** How newer slides start by themselves. */
function fresh(decks: readonly Deck[], settings: Settings = SETTINGS): State {
  return initialState(new Menu(decks.map(({ id, title, slides }) => ({ id, title, slides: slides.length })), [], []), settings, TIMES);
}

/** Where somebody is who stood at an address of deck 5, when its slides have become others. */
function shownAfter(hash: string, slides: readonly Partial<Slide>[], sameMedia = true): Visit {
  const visit = new Visit([makeDeck('5', BEFORE)]).at(hash, [1, 4, 4, 1]);
  const deck = makeDeck('5', slides);
  visit.state = takeOver(visit.state, fresh([deck]), { deck, sameMedia });
  return visit;
}

const OTHER = { title: { ru: 'Другая' } };

for (const [what, hash, slides, shown] of [
  ['other words', '#/5/2/3', [cover, OTHER, third, last], '5 slide 2 page 3'],
  ['a new slide before it', '#/5/3/2', [cover, OTHER, second, third, last], '5 slide 4 page 2'],
  ['one slide less before it', '#/5/last', [cover, last], '5 slide 2 page 1'],
  ['other words and another place, but its name', '#/5/last', [{ ...last, ...OTHER }, cover], '5 slide 1 page 1'],
  ['a name of its own', '#/5/2/3', [cover, { ...second, id: 'named' }, third, last], '5 slide 2 page 3'],
  ['been removed', '#/5/2/3', [cover, third, last], '5 slide 2 page 1'],
  ['been removed at the end', '#/5/last', [cover], '5 slide 1 page 1'],
] as const) {
  test(`a slide that has ${what} stays on the screen, or gives way to the one in its place`, () => {
    assert.equal(shownAfter(hash, slides).shown(), shown);
  });
}

test('slides that nobody changed are not laid out anew', () => {
  const visit = new Visit([makeDeck('5', BEFORE)]).at('#/5/2', [1, 4, 4, 1]);
  const before = visit.deckView().deck.slides;
  const deck = makeDeck('5', [cover, OTHER, third, last]);
  visit.state = takeOver(visit.state, fresh([deck]), { deck, sameMedia: true });
  assert.deepEqual(visit.deckView().deck.slides.map((slide, index) => slide === before[index]), [true, false, true, true]);
  assert.deepEqual([...visit.deckView().pages], [[0, 1], [2, 4], [3, 1]]);
});

test('other pictures under the same names are laid out anew', () => {
  assert.deepEqual([...shownAfter('#/5/2', BEFORE, false).deckView().pages], []);
});

test('a deck that is gone gives way to the nearest section, which says so', () => {
  const visit = at('#/1.1.2/1');
  visit.state = takeOver(visit.state, fresh(DECKS.filter(({ id }) => id !== '1.1.2')), null);
  assert.equal(visit.shown(), 'section 1.1, unknown-address');
});

test('a section stays, and one that is gone gives way to the one above', () => {
  const visit = at('#/2.1/');
  visit.state = takeOver(visit.state, fresh(DECKS), null);
  assert.equal(visit.shown(), 'section 2.1');
  visit.state = takeOver(visit.state, fresh([makeDeck('1', 1)]), null);
  assert.equal(visit.shown(), 'menu');
});

test('language, colours and size that were chosen stay; what the kiosk says of itself is followed', () => {
  const visit = at('#/3/2');
  visit.send({ type: 'language-chosen', locale: 'ru' });
  visit.state = { ...visit.state, size: 160 };
  const after = takeOver(visit.state, fresh(DECKS, { ...SETTINGS, theme: 'dark' }), null);
  assert.deepEqual([after.locale, after.theme, after.size], ['ru', 'dark', 160]);
});

test('a deck that is on its way is still wanted', () => {
  const visit = at('#/3/2');
  visit.follow('#/1.1.2');
  const deck = makeDeck('3', [{ id: 'cover' }, {}, { id: 'tasks' }]);
  assert.equal(takeOver(visit.state, fresh(DECKS), { deck, sameMedia: true }).opening?.deck, '1.1.2');
});

test('a film goes on where its slide stays as it was, and not where it has changed', () => {
  for (const [slides, playing] of [[BEFORE, true], [[cover, OTHER, third, last], false]] as const) {
    const visit = new Visit([makeDeck('5', BEFORE)]).at('#/5/2');
    visit.send({ type: 'video-started' });
    const deck = makeDeck('5', slides);
    assert.equal(takeOver(visit.state, fresh([deck]), { deck, sameMedia: true }).videoPlaying, playing);
  }
});
