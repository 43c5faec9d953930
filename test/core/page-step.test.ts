import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { beside, spotOf, stepBetween, type PageStep } from '../../src/core/page-step.ts';
import type { DeckView } from '../../src/core/player.ts';
import { makeDeck } from '../support/make-deck.ts';

const DECK = makeDeck('1', 4);

/** Three pages on each slide unless told otherwise. */
function view(slide: number, page: number, fields: Partial<DeckView> = {}): DeckView {
  return { kind: 'deck', deck: DECK, slide, page, pages: new Map([0, 1, 2, 3].map((index) => [index, 3])), ended: false, waiting: null, ...fields };
}

const none: PageStep = { kind: 'none' };
const leap: PageStep = { kind: 'leap' };

describe('From one page to the other', () => {
  for (const [about, from, to, step] of [
    ['the next page', view(1, 1), view(1, 2), { kind: 'page', direction: 1 }],
    ['a page further back', view(1, 3), view(1, 1), { kind: 'page', direction: -1 }],
    ['the next slide', view(1, 3), view(2, 1), { kind: 'slide', direction: 1 }],
    ['the slide before', view(1, 1), view(0, 3), { kind: 'slide', direction: -1 }],
    ['a slide far away', view(0, 1), view(3, 1), leap],
    ['another deck', view(0, 1), view(0, 1, { deck: makeDeck('2', 1) }), leap],
    ['the same page', view(1, 2), view(1, 2, { ended: true }), none],
    ['the same words in another language, on another page', view(1, 2), view(1, 3, { pages: new Map([[1, 5]]) }), none],
  ] as const) {
    test(`${about} is ${step.kind === 'none' || step.kind === 'leap' ? step.kind : `a ${step.kind}, ${step.direction}`}`, () => {
      assert.deepEqual(stepBetween(spotOf(from), spotOf(to)), step);
    });
  }

  test('the first page comes from nowhere', () => {
    assert.deepEqual(stepBetween(null, spotOf(view(0, 1))), leap);
  });
});

describe('Beside a page', () => {
  for (const [about, at, on, back] of [
    ['in the middle of a slide lie its own pages', view(1, 2), 'page', 'page'],
    ['at the end of a slide lies the next one', view(1, 3), 'slide', 'page'],
    ['at the start of a slide lies the one before', view(1, 1), 'page', 'slide'],
    ['at the start of the deck lies nothing', view(0, 1), 'page', null],
    ['at the end of the deck lies nothing', view(3, 3), null, 'page'],
    ['lies nothing while the way on is offered', view(3, 3, { ended: true }), null, null],
    ['lies nothing that is known before the pages are counted', view(1, 1, { pages: new Map() }), null, null],
  ] as const) {
    test(about, () => {
      assert.deepEqual([beside(at, 1), beside(at, -1)], [on, back]);
    });
  }
});
