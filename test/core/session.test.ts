import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { PlayerEvent } from '../../src/core/player.ts';
import { idleTime, readingTime, sessionTimes } from '../../src/core/session.ts';
import { makeDeck, makeSlide } from '../support/make-deck.ts';
import { at, DECKS, deeds, presenting, SETTINGS, TIMES, Visit, waits } from './support/visit.ts';

const TOUCH: PlayerEvent = { type: 'touched' };
const IDLE: PlayerEvent = { type: 'idle' };

describe('A visit', () => {
  test('finds the attract loop, and begins at the menu with the choice of a language', () => {
    const visitor = new Visit(DECKS).at('#/');
    assert.equal(visitor.shown(), 'attract');
    visitor.send(TOUCH);
    assert.deepEqual([visitor.shown(), visitor.state.greeting], ['menu', true]);
  });

  for (const event of [{ type: 'language-chosen', locale: 'kk' }, { type: 'language-chosen', locale: 'ru' }, { type: 'address-changed', route: { kind: 'section', id: '1' } }] as const satisfies readonly PlayerEvent[]) {
    test(`asks for the language until something is chosen: ${JSON.stringify(event)}`, () => {
      const visitor = new Visit(DECKS).at('#/');
      visitor.send(TOUCH);
      visitor.send(event);
      assert.equal(visitor.state.greeting, false);
    });
  }

  test('that comes to an address finds what it names, and no attract loop', () => {
    for (const [hash, shown] of [['#/1.1', '1.1 slide 1 page 1'], ['#/1/', 'section 1'], ['#/9', 'menu, unknown-address']] as const) assert.equal(new Visit(DECKS).at(hash).shown(), shown);
  });

  test('of somebody who presents finds the menu', () => {
    assert.equal(presenting('#/').shown(), 'menu');
  });

  test('gives an address that is followed its place over the attract loop', () => {
    assert.equal(new Visit(DECKS).at('#/').at('#/1.1').shown(), '1.1 slide 1 page 1');
  });
});

describe('Somebody who may have gone', () => {
  test('is asked, and goes on with any touch where they were', () => {
    const visitor = at('#/1.1/2', [1, 3, 1]);
    visitor.send(TOUCH);
    visitor.send({ type: 'next' });
    assert.deepEqual(visitor.send(IDLE), [{ type: 'wait', until: 'unanswered', seconds: 20 }]);
    assert.ok(visitor.state.asking);
    assert.deepEqual(waits(visitor.send(TOUCH)), ['idle 60']);
    assert.deepEqual([visitor.state.asking, visitor.shown()], [false, '1.1 slide 2 page 2']);
    assert.deepEqual(visitor.send({ type: 'unanswered' }), []);
    assert.equal(visitor.shown(), '1.1 slide 2 page 2');
  });

  test('leaves nothing behind when there is no answer', () => {
    const visitor = at('#/1.1/2', [1, 3, 1]);
    for (const event of [TOUCH, { type: 'language-chosen', locale: 'ru' }, { type: 'setting-chosen', setting: { theme: 'dark', size: 160, volume: 0, reach: true } }, IDLE] as const) visitor.send(event);
    const effects = visitor.send({ type: 'unanswered' });
    assert.deepEqual(effects, [{ type: 'load-locale', locale: 'kk' }, { type: 'write-address', hash: '#/', mode: 'replace' }, { type: 'forget-history' }]);
    const { locale, theme, size, volume, reach, autoplay, resets, asking, touched, greeting } = visitor.state;
    assert.deepEqual([{ locale, theme, size, volume, reach, autoplay, resets }, asking, touched, greeting], [SETTINGS, false, false, false]);
    assert.equal(visitor.shown(), 'attract');
  });

  test('is asked on a slide, where somebody may read who has touched nothing', () => {
    const reader = at('#/1.1');
    assert.deepEqual(waits(reader.send(IDLE)), ['unanswered 20']);
    assert.ok(reader.state.asking);
  });

  test('is not asked in a menu that nobody has touched, nor where somebody presents', () => {
    const menu = at('#/1/');
    menu.send(IDLE);
    assert.deepEqual([menu.state.asking, menu.shown()], [false, 'attract']);
    const presenter = presenting('#/1.1/2');
    presenter.send(TOUCH);
    assert.deepEqual(deeds(presenter.send(IDLE)), []);
    assert.deepEqual([presenter.state.asking, presenter.shown()], [false, '1.1 slide 2 page 1']);
  });

  test('has all the time that the page needs', () => {
    const text = { ru: 'слово '.repeat(300).trim() };
    const visitor = new Visit([makeDeck('1', [{ title: { ru: 'Коротко' } }, { text }])], [], { ...SETTINGS, locale: 'ru' }).at('#/1', [1, 2]);
    assert.deepEqual(waits(visitor.send(TOUCH)), ['idle 60']);
    assert.deepEqual(waits(visitor.send({ type: 'next' })), [`idle ${Math.round(1.5 * 1799 / 14 / 2)}`]);
    assert.deepEqual(waits(visitor.count(1, 1)), ['idle 150']);
  });

  test('has a minute and a half after a film', () => {
    const visitor = at('#/1.1/2');
    visitor.send(TOUCH);
    visitor.send({ type: 'video-started' });
    assert.deepEqual(waits(visitor.send({ type: 'video-stopped' })), ['idle 90']);
  });

  test('whatever happens, waits for one thing at a time, and ends in the attract loop when nothing more happens', () => {
    const event: fc.Arbitrary<PlayerEvent> = fc.constantFrom<PlayerEvent>(
      TOUCH, IDLE, { type: 'unanswered' }, { type: 'next' }, { type: 'previous' }, { type: 'home' }, { type: 'up' }, { type: 'video-started' }, { type: 'video-stopped' },
      { type: 'language-chosen', locale: 'ru' }, { type: 'setting-chosen', setting: { size: 200 } }, { type: 'open', route: { kind: 'open', id: '3' } }, { type: 'update-ready' },
    );
    fc.assert(fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const visitor = new Visit(DECKS).at('#/1.1');
      let waiting = 'idle';
      for (const one of [...events, { type: 'video-stopped' } as const]) {
        const wait = visitor.send(one).find((effect) => effect.type === 'wait');
        waiting = wait?.until ?? waiting;
        assert.equal(visitor.state.asking ? 'unanswered' : waiting, waiting);
      }
      for (let turn = 0; turn < 2; turn += 1) visitor.send({ type: visitor.state.asking ? 'unanswered' : 'idle' });
      assert.equal(visitor.shown(), 'attract');
    }));
  });
});

describe('The times', () => {
  test('are those of kiosk.json', () => {
    assert.deepEqual(sessionTimes({}), TIMES);
    assert.deepEqual(sessionTimes({ session: { idleSeconds: 200, askSeconds: 30 } }), { idle: 200, longestIdle: 200, ask: 30 });
    assert.deepEqual(sessionTimes({ session: { idleSeconds: 30, longestIdleSeconds: 90 } }), { idle: 30, longestIdle: 90, ask: 20 });
  });

  test('grow with what there is to read, up to a limit', () => {
    assert.deepEqual([0, 40, 60, 99, 100, 500].map((reading) => idleTime(TIMES, reading, false)), [60, 60, 90, 149, 150, 150]);
    assert.equal(idleTime(TIMES, 0, true), 90);
  });

  test('count the words of the language that is read, notes left out', () => {
    const slide = makeSlide({ title: { kk: 'Су', ru: 'Вода' }, text: { kk: 'он төрт әріп бар' }, facts: [{ label: { ru: 'где', kk: 'қайда' }, value: { kk: 'осында' } }] });
    const letters = (pages: number, of = slide): number => Math.round(readingTime(of, 'kk', pages) * 14);
    assert.equal(letters(1), 2 + 16 + 5 + 6);
    assert.equal(letters(2), 15);
    assert.equal(letters(1, Object.assign(slide, { notes: { kk: 'көп сөз' } })), 29);
  });
});
