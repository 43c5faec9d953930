import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PlayerEvent } from '../../src/core/player.ts';
import { makeDeck } from '../support/make-deck.ts';
import { at, deeds, presenting, SETTINGS, types, waits } from './support/visit.ts';

describe('The black screen', () => {
  for (const type of ['next', 'previous', 'first', 'last', 'home', 'up', 'black'] as const) {
    test(`goes away with ${type}, and nothing else happens`, () => {
      const visitor = presenting('#/1.1/2', [2, 2, 2]);
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
      const visitor = presenting('#/1.1/2');
      visitor.send({ type: 'black' });
      visitor.send(event);
      assert.ok(visitor.state.black);
    });
  }

  test('gives way to an address that is followed', () => {
    for (const hash of ['#/1/', '#/3']) {
      const visitor = presenting('#/1.1/2');
      visitor.send({ type: 'black' });
      visitor.at(hash);
      assert.equal(visitor.state.black, false);
    }
  });

  test('is nothing for a visitor, who may press a letter by mistake', () => {
    const visitor = at('#/1.1/2');
    visitor.send({ type: 'black' });
    assert.equal(visitor.state.black, false);
  });
});

describe('When nobody is there', () => {
  test('the attract loop returns, in the language and colours of the start', () => {
    const visitor = at('#/1.1/2/3');
    visitor.send({ type: 'touched' });
    visitor.send({ type: 'language-chosen', locale: 'ru' });
    visitor.send({ type: 'setting-chosen', setting: { theme: 'contrast', size: 200, volume: 40, reach: true } });
    visitor.send({ type: 'idle' });
    const effects = visitor.send({ type: 'unanswered' });
    assert.deepEqual(effects, [{ type: 'load-locale', locale: 'kk' }, { type: 'write-address', hash: '#/', mode: 'replace' }, { type: 'forget-history' }]);
    const { locale, theme, size, volume, reach, autoplay, resets, black, touched } = visitor.state;
    assert.deepEqual([visitor.shown(), { locale, theme, size, volume, reach, autoplay, resets }, black, touched], ['attract', SETTINGS, false, false]);
  });

  test('a deck that was being opened does not come up', () => {
    const visitor = at('#/1/');
    visitor.send({ type: 'open', route: { kind: 'open', id: '3' } });
    visitor.send({ type: 'idle' });
    visitor.send({ type: 'deck-loaded', deck: makeDeck('3', 1) });
    assert.equal(visitor.shown(), 'attract');
  });

  test('a film plays on, and the time begins anew when it ends', () => {
    const visitor = at('#/1.1/2');
    visitor.send({ type: 'video-started' });
    assert.deepEqual(waits(visitor.send({ type: 'idle' })), ['idle 60']);
    assert.equal(visitor.shown(), '1.1 slide 2 page 1');
    assert.deepEqual(waits(visitor.send({ type: 'video-stopped' })), ['idle 90']);
    visitor.send({ type: 'idle' });
    visitor.send({ type: 'unanswered' });
    assert.equal(visitor.shown(), 'attract');
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
      visitor.send({ type: 'unanswered' });
      assert.equal(visitor.shown(), 'attract');
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
    assert.deepEqual(waits(visitor.send({ type: 'touched' })), ['idle 60']);
    assert.deepEqual(waits(visitor.send({ type: 'touched' })), ['idle 60']);
    assert.deepEqual(deeds(at('#/1.1').count(0, 3)), []);
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
    assert.deepEqual(deeds(visitor.send({ type: 'next' })), []);
    visitor.send({ type: 'idle' });
    assert.ok(types(visitor.send({ type: 'unanswered' })).includes('take-update'));
  });

  test('waits for the end of a film', () => {
    const visitor = at('#/1.1');
    visitor.send({ type: 'video-started' });
    assert.deepEqual(visitor.send({ type: 'update-ready' }), []);
    assert.deepEqual(deeds(visitor.send({ type: 'idle' })), []);
    visitor.send({ type: 'video-stopped' });
    assert.ok(types(visitor.send({ type: 'idle' })).includes('take-update'));
  });

  test('never interrupts a presenter on a slide, and comes when nobody has touched the menu for a while', () => {
    const visitor = presenting('#/1.1/2');
    assert.deepEqual(visitor.send({ type: 'update-ready' }), []);
    visitor.send({ type: 'touched' });
    visitor.send({ type: 'language-chosen', locale: 'ru' });
    assert.deepEqual(visitor.send({ type: 'idle' }), []);
    assert.deepEqual([visitor.shown(), visitor.state.locale], ['1.1 slide 2 page 1', 'ru']);
    visitor.send({ type: 'home' });
    visitor.send({ type: 'touched' });
    assert.deepEqual(visitor.send({ type: 'idle' }), [{ type: 'take-update' }]);
  });

  test('is not looked for by a screen that has nothing newer', () => {
    assert.ok(!types(at('#/1.1').send({ type: 'idle' })).includes('take-update'));
  });
});
