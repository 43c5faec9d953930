// The rules for what has failed. That they are carried out is in test/e2e/recovery.test.ts.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isForeign, NOTHING_KEPT, readKept, recover, startRecovery, type Kept, type RecoveryEffect, type RecoveryEvent } from '../../src/core/recovery.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const FAULT: RecoveryEvent = { type: 'fault', reason: 'Error: broken' };
const RETRY: RecoveryEvent = { type: 'retry' };
const failed = (slide: string): RecoveryEvent => ({ type: 'slide-failed', slide, reason: 'Error: broken' });

/** A page, and those that come after it when it reloads. */
class Life {
  #now = Date.UTC(2026, 8, 5);
  #state;
  /** Each step with its minute and second. */
  readonly steps: string[] = [];
  readonly reports: string[] = [];
  readonly reloads: number[] = [];

  constructor(canKeep = true, kept: Kept = NOTHING_KEPT) {
    this.#state = startRecovery(kept, canKeep);
  }

  get isSafe(): boolean {
    return this.#state.isSafe;
  }

  after(ms: number, event: RecoveryEvent): readonly string[] {
    this.#now += ms;
    const { state, effects } = recover(this.#state, event, this.#now);
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
    return effects.map(({ type }) => type).filter((type) => type !== 'report');
  }

  #carryOut(effect: RecoveryEffect): void {
    if (effect.type === 'report') return void this.reports.push(effect.sentence);
    this.steps.push(effect.type);
    if (effect.type !== 'reload') return;
    this.reloads.push(this.#now);
    this.#state = startRecovery(readKept(JSON.stringify(effect.kept)), this.#state.canKeep);
  }
}

describe('A slide that fails', () => {
  test('shows its words, each time', () => {
    const life = new Life();
    assert.deepEqual(life.after(0, failed('1/cover')), ['show-fallback']);
    assert.deepEqual(life.after(MINUTE, failed('1/cover')), ['show-fallback']);
  });

  test('is left out the third time, once, and reported', () => {
    const life = new Life();
    life.after(0, failed('1/cover'));
    life.after(MINUTE, failed('1/other'));
    life.after(MINUTE, failed('1/cover'));
    assert.deepEqual(life.after(MINUTE, failed('1/cover')), ['show-fallback', 'leave-out']);
    assert.deepEqual(life.after(MINUTE, failed('1/cover')), ['show-fallback']);
    assert.deepEqual(life.reports.filter((sentence) => sentence.includes('left out')), ['The slide 1/cover is left out: it failed 3 times']);
    assert.ok(life.reports.includes('The slide 1/other failed (1): Error: broken'));
  });

  test('is the reason of what else goes wrong in the two seconds after', () => {
    const life = new Life();
    life.after(0, failed('1/cover'));
    assert.deepEqual(life.after(1999, FAULT), []);
    assert.deepEqual(life.after(1, FAULT), ['render-again']);
  });
});

describe('A fault', () => {
  test('leads up one rung at a time: drawn anew, three reloads, the safe slide', () => {
    const life = new Life();
    for (let fault = 0; fault < 6; fault += 1) life.after(10 * SECOND, FAULT);
    assert.deepEqual(life.steps, ['render-again', 'reload', 'reload', 'reload', 'show-safe-slide']);
    assert.ok(life.reports.includes('The page is reloaded: Error: broken'));
  });

  test('is one fault with what follows in the next two seconds', () => {
    const life = new Life();
    for (const ms of [0, 1, 500, 1000]) life.after(ms, FAULT);
    assert.deepEqual(life.steps, ['render-again']);
  });

  test('after a calm minute begins at the bottom', () => {
    const life = new Life();
    for (let fault = 0; fault < 5; fault += 1) life.after(MINUTE, FAULT);
    assert.deepEqual(life.steps, Array.from({ length: 5 }, () => 'render-again'));
    assert.deepEqual(life.after(MINUTE - 1, FAULT), ['reload']);
  });

  test('reloads nothing where no count of it can be kept', () => {
    const life = new Life(false);
    for (let fault = 0; fault < 3; fault += 1) life.after(10 * SECOND, FAULT);
    assert.deepEqual(life.steps, ['render-again', 'show-safe-slide']);
  });

  test('behind a clock that was set back a day is treated as any other', () => {
    const life = new Life();
    for (let fault = 0; fault < 3; fault += 1) life.after(10 * SECOND, FAULT);
    assert.deepEqual(life.after(-24 * 60 * MINUTE, FAULT), ['render-again']);
    assert.deepEqual(life.after(10 * SECOND, FAULT), ['reload']);
  });
});

describe('The safe slide', () => {
  const onSafeSlide = (): Life => {
    const life = new Life();
    for (let fault = 0; fault < 5; fault += 1) life.after(10 * SECOND, FAULT);
    return life;
  };

  test('stays, whatever goes wrong behind it', () => {
    const life = onSafeSlide();
    assert.deepEqual(life.after(30 * SECOND, FAULT), []);
    assert.ok(life.isSafe);
  });

  test('gives way after its time, and comes back at once if nothing has changed', () => {
    const life = onSafeSlide();
    assert.deepEqual(life.after(MINUTE, RETRY), ['render-again']);
    assert.deepEqual(life.after(3 * SECOND, FAULT), ['show-safe-slide']);
  });

  test('tries a reload as soon as there may be one', () => {
    const life = onSafeSlide();
    for (let minute = 0; minute < 9; minute += 1) {
      life.after(MINUTE, RETRY);
      life.after(3 * SECOND, FAULT);
    }
    assert.equal(life.reloads.length, 3);
    assert.deepEqual(life.after(MINUTE, RETRY), ['reload']);
  });

  test('that is not there does not give way', () => {
    assert.deepEqual(new Life().after(MINUTE, RETRY), []);
  });
});

test('whatever happens and whenever: at most three reloads in ten minutes, the bottom rung first, and a way back', () => {
  const event = fc.constantFrom(FAULT, FAULT, FAULT, RETRY, failed('1/a'), failed('1/b'));
  const wait = fc.constantFrom(0, 500, 1999, 2000, 9 * SECOND, 59 * SECOND, MINUTE, 5 * MINUTE);
  fc.assert(fc.property(fc.array(fc.tuple(wait, event), { maxLength: 120 }), fc.boolean(), (happenings, canKeep) => {
    const life = new Life(canKeep);
    for (const [ms, what] of happenings) {
      const wasSafe = life.isSafe;
      const steps = life.after(ms, what);
      assert.ok(!life.isSafe || wasSafe || steps.includes('show-safe-slide'));
    }
    if (!canKeep) assert.deepEqual(life.reloads, []);
    for (const [index, at] of life.reloads.entries()) assert.ok(at - (life.reloads[index - 3] ?? -Infinity) >= 10 * MINUTE);
    const ladder = life.steps.filter((step) => step !== 'show-fallback' && step !== 'leave-out');
    assert.ok(ladder.length === 0 || ladder[0] === 'render-again');
    if (life.isSafe) assert.match(String(life.after(MINUTE, RETRY)), /render-again|reload/);
    assert.ok(!life.isSafe);
  }), { numRuns: 1000 });
});

describe('What is kept over a reload', () => {
  for (const text of [null, '', '{', 'null', '7', '[]', '{}', '{"reloads":7}', '{"reloads":["now"]}']) {
    test(`is nothing where ${text} stands`, () => { assert.deepEqual(readKept(text), NOTHING_KEPT); });
  }

  test('is read as it was written', () => {
    const kept: Kept = { reloads: [1, 2], steppedAt: 2 };
    assert.deepEqual(readKept(JSON.stringify(kept)), kept);
    assert.deepEqual(readKept('{"reloads":[1],"steppedAt":"x"}'), { reloads: [1], steppedAt: null });
  });
});

describe('An error', () => {
  const ORIGIN = 'https://kiosk.example';
  const fault = { message: 'broken', file: '', stack: '' };
  for (const [foreign, what, told] of [
    [true, 'an observer that goes on in the next frame', { ...fault, message: 'ResizeObserver loop completed with undelivered notifications.', file: `${ORIGIN}/` }],
    [true, 'an observer in an older browser', { ...fault, message: 'ResizeObserver loop limit exceeded' }],
    [true, 'a script of another origin', { ...fault, message: 'Script error.' }],
    [true, 'an extension', { ...fault, file: 'chrome-extension://abc/content.js' }],
    [true, 'a promise of an extension', { ...fault, stack: 'Error: broken\n    at moz-extension://abc/content.js:1:2' }],
    [false, 'a script of the kiosk', { ...fault, file: `${ORIGIN}/assets/index.js` }],
    [false, 'a promise of the kiosk', { ...fault, stack: `Error: broken\n    at t (${ORIGIN}/assets/index.js:1:2)` }],
    [false, 'the kiosk, called by an extension', { ...fault, stack: `Error\n    at t (${ORIGIN}/a.js:1:2)\n    at chrome-extension://abc/content.js:1:2` }],
    [false, 'nowhere', fault],
  ] as const) test(`from ${what} is ${foreign ? 'no reason to do anything' : 'one of ours'}`, () => { assert.equal(isForeign(told, ORIGIN), foreign); });
});
