import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { PlayerEvent } from '../../src/core/player.ts';
import { makeDeck } from '../support/make-deck.ts';
import { Visit } from './support/visit.ts';

const NEXT: PlayerEvent = { type: 'next' };
const PREVIOUS: PlayerEvent = { type: 'previous' };

/** Stands in a deck of three slides with 2, 1 and 3 pages, all counted unless told otherwise. */
function visit(hash: string, pages: readonly number[] = [2, 1, 3]): Visit {
  return new Visit([makeDeck('1', 3), makeDeck('2', 1)]).at(hash, pages);
}

describe('Next', () => {
  for (const [from, to] of [
    ['#/1/1', '1 slide 1 page 2'],
    ['#/1/1/2', '1 slide 2 page 1'],
    ['#/1/2', '1 slide 3 page 1'],
    ['#/1/3/2', '1 slide 3 page 3'],
    ['#/1/3/3', '1 slide 3 page 3, ended'],
    ['#/2/1', '2 slide 1 page 1, ended'],
  ] as const) {
    test(`leads from ${from} to ${to}`, () => {
      const visitor = from.startsWith('#/2') ? visit(from, [1]) : visit(from);
      visitor.send(NEXT);
      assert.equal(visitor.shown(), to);
    });
  }

  test('stays at the end, however often it is asked', () => {
    const visitor = visit('#/1/3/3');
    for (let press = 0; press < 5; press += 1) visitor.send(NEXT);
    assert.equal(visitor.shown(), '1 slide 3 page 3, ended');
  });

  test('waits until the pages are counted, and goes on then', () => {
    const visitor = visit('#/1', []);
    visitor.send(NEXT);
    assert.equal(visitor.shown(), '1 slide 1 page 1');
    visitor.count(1, 4);
    assert.equal(visitor.shown(), '1 slide 1 page 1');
    visitor.count(0, 2);
    assert.equal(visitor.shown(), '1 slide 1 page 2');
    visitor.count(0, 2);
    assert.equal(visitor.shown(), '1 slide 1 page 2');
  });

  test('that had to wait is done once, whatever is counted later', () => {
    const visitor = visit('#/1/3', []);
    visitor.send(NEXT);
    visitor.count(2, 1);
    assert.equal(visitor.shown(), '1 slide 3 page 1, ended');
    visitor.count(2, 5);
    assert.equal(visitor.shown(), '1 slide 3 page 1');
  });

  test('asked twice before the pages are counted goes one page, so that none is skipped', () => {
    const visitor = visit('#/1', []);
    visitor.send(NEXT);
    visitor.send(NEXT);
    visitor.count(0, 5);
    assert.equal(visitor.shown(), '1 slide 1 page 2');
  });

  test('that still waits is taken back by Previous', () => {
    const visitor = visit('#/1/2', []);
    visitor.send(NEXT);
    visitor.send(PREVIOUS);
    visitor.count(1, 3);
    assert.equal(visitor.shown(), '1 slide 2 page 1');
  });
});

describe('Previous', () => {
  for (const [from, to] of [
    ['#/1/3/3', '1 slide 3 page 2'],
    ['#/1/3', '1 slide 2 page 1'],
    ['#/1/2', '1 slide 1 page 2'],
    ['#/1/1', '1 slide 1 page 1'],
  ] as const) {
    test(`leads from ${from} to ${to}`, () => {
      const visitor = visit(from);
      visitor.send(PREVIOUS);
      assert.equal(visitor.shown(), to);
    });
  }

  test('closes the way on first', () => {
    const visitor = visit('#/1/3/3');
    visitor.send(NEXT);
    visitor.send(PREVIOUS);
    assert.equal(visitor.shown(), '1 slide 3 page 3');
  });

  test('goes to the last page as soon as it is known', () => {
    const visitor = visit('#/1/2', []);
    visitor.send(PREVIOUS);
    assert.equal(visitor.shown(), '1 slide 1 page last');
    visitor.count(0, 7);
    assert.equal(visitor.shown(), '1 slide 1 page 7');
  });

  test('asked again before the last page is known goes to the page before it', () => {
    const visitor = visit('#/1/3', []);
    visitor.send(PREVIOUS);
    visitor.send(PREVIOUS);
    visitor.count(1, 4);
    assert.equal(visitor.shown(), '1 slide 2 page 3');
  });

  test('that still waits is taken back by Next', () => {
    const visitor = visit('#/1/3', []);
    visitor.send(PREVIOUS);
    visitor.send(PREVIOUS);
    visitor.send(NEXT);
    visitor.count(1, 4);
    assert.equal(visitor.shown(), '1 slide 2 page 4');
  });
});

test('Home and End lead to the first page of the first and of the last slide', () => {
  const visitor = visit('#/1/2');
  visitor.send({ type: 'last' });
  assert.equal(visitor.shown(), '1 slide 3 page 1');
  visitor.send({ type: 'first' });
  assert.equal(visitor.shown(), '1 slide 1 page 1');
});

test('Home leads from the offered way on back to the beginning', () => {
  const visitor = visit('#/1/3/3');
  visitor.send(NEXT);
  visitor.send({ type: 'first' });
  assert.equal(visitor.shown(), '1 slide 1 page 1');
});

describe('When the pages change', () => {
  for (const [about, hash, pages, shown] of [
    ['goes back to the last page if there are fewer', '#/1/3/3', 2, '1 slide 3 page 2'],
    ['stays on its page if there are more', '#/1/3/3', 9, '1 slide 3 page 3'],
    ['comes back from a page that does not exist', '#/1/3/99', 3, '1 slide 3 page 3'],
  ] as const) {
    test(about, () => {
      const visitor = visit(hash, []);
      visitor.count(2, pages);
      assert.equal(visitor.shown(), shown);
    });
  }

  test('what another slide has does not matter', () => {
    const visitor = visit('#/1/3/3');
    visitor.count(1, 1);
    visitor.count(0, 1);
    assert.equal(visitor.shown(), '1 slide 3 page 3');
  });

  test('the way on is offered only where nothing is left to read', () => {
    const visitor = visit('#/1/3/3');
    visitor.send(NEXT);
    visitor.count(2, 3);
    assert.equal(visitor.shown(), '1 slide 3 page 3, ended');
    visitor.count(2, 5);
    assert.equal(visitor.shown(), '1 slide 3 page 3');
  });

  test('the page follows the words that were being read', () => {
    const visitor = visit('#/1/3/2');
    visitor.count(2, 3);
    visitor.send({ type: 'pages-counted', deck: '1', slide: 2, pages: 6, page: 4 });
    assert.equal(visitor.shown(), '1 slide 3 page 4');
    visitor.send({ type: 'pages-counted', deck: '1', slide: 1, pages: 6, page: 2 });
    assert.equal(visitor.shown(), '1 slide 3 page 4');
  });

  test('who asked for the last page gets the last one, wherever the words were', () => {
    const visitor = visit('#/1/3', []);
    visitor.count(2, 1);
    visitor.send({ type: 'previous' });
    visitor.send({ type: 'pages-counted', deck: '1', slide: 1, pages: 6, page: 1 });
    assert.equal(visitor.shown(), '1 slide 2 page 6');
  });

  test('what another deck counts does not matter', () => {
    const visitor = visit('#/1/3/3');
    visitor.send({ type: 'pages-counted', deck: '2', slide: 2, pages: 1 });
    assert.equal(visitor.shown(), '1 slide 3 page 3');
  });
});

const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 });
/** How late the pages of a slide are counted: after so many presses on it, early ones by its neighbour. */
const delays = fc.infiniteStream(fc.integer({ min: -1, max: 3 }));

/** Presses a key until nothing changes, counting pages late or early; gives the places in the order in which they came up. */
function walk(visitor: Visit, press: PlayerEvent, pages: readonly number[], delay: Iterator<number>, ends: (shown: string) => boolean): string[] {
  const places: string[] = [];
  const note = (): void => {
    const place = visitor.shown().replace('last', String(pages[visitor.deckView().slide]));
    if (places.at(-1) !== place) places.push(place);
  };
  note();
  for (let turn = 0; turn < 200 && !ends(visitor.shown()); turn += 1) {
    const { slide, pages: known } = visitor.deckView();
    const late = Number(delay.next().value);
    const ahead = press.type === 'next' ? slide + 1 : slide - 1;
    if (late < 0 && pages[ahead] !== undefined) visitor.count(ahead, pages[ahead]);
    if (!known.has(slide)) {
      for (let presses = 0; presses < late; presses += 1) {
        visitor.send(press);
        note();
      }
      visitor.count(slide, pages[slide] ?? 1);
      note();
      continue;
    }
    visitor.send(press);
    note();
  }
  return places;
}

function everyPage(pages: readonly number[]): string[] {
  return pages.flatMap((count, slide) => Array.from({ length: count }, (_, page) => `1 slide ${slide + 1} page ${page + 1}`));
}

test('Next shows every page of every slide in order and ends with the way on, however late the pages are counted', () => {
  fc.assert(fc.property(counts, delays, (pages, delay) => {
    const visitor = new Visit([makeDeck('1', pages.length)]).at('#/1');
    const places = walk(visitor, NEXT, pages, delay, (shown) => shown.endsWith('ended'));
    const all = everyPage(pages);
    assert.deepEqual(places, [...all, `${all.at(-1)}, ended`]);
  }), { numRuns: 300 });
});

test('Previous shows every page in reverse, however late the pages are counted', () => {
  fc.assert(fc.property(counts, delays, (pages, delay) => {
    const last = pages.length - 1;
    const visitor = new Visit([makeDeck('1', pages.length)]).at(`#/1/${last + 1}/${pages[last]}`);
    visitor.count(last, pages[last] ?? 1);
    visitor.send(NEXT);
    assert.match(visitor.shown(), /ended$/);
    const places = walk(visitor, PREVIOUS, pages, delay, (shown) => shown === '1 slide 1 page 1');
    const all = everyPage(pages).toReversed();
    assert.deepEqual(places, [`${all[0]}, ended`, ...all]);
  }), { numRuns: 300 });
});
