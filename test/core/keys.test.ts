import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveOf, type Key } from '../../src/core/keys.ts';

function press(code: string, held: Partial<Key> = {}): ReturnType<typeof moveOf> {
  return moveOf({ code, shift: false, command: false, onButton: false, ...held });
}

for (const [who, codes, move] of [
  ['a reader', ['ArrowRight', 'ArrowDown', 'Space', 'PageDown'], 'next'],
  ['a reader', ['ArrowLeft', 'ArrowUp', 'PageUp'], 'previous'],
  ['a reader', ['Home'], 'first'],
  ['a reader', ['End'], 'last'],
  ['a reader', ['Escape'], 'up'],
  ['a clicker', ['KeyB', 'Period', 'NumpadDecimal'], 'black'],
  ['a clicker that starts a show', ['F5'], 'stay'],
  ['a typist', ['KeyA', 'Enter', 'Tab', 'Digit1', 'F1', 'F11', '', 'toString', '__proto__', 'constructor'], null],
] as const) {
  for (const code of codes) {
    test(`${code || 'a key without a name'} of ${who} means ${move ?? 'nothing'}`, () => {
      assert.equal(press(code), move);
    });
  }
}

test('Shift and Space lead back', () => {
  assert.equal(press('Space', { shift: true }), 'previous');
  assert.equal(press('ArrowRight', { shift: true }), 'next');
});

test('Space on a button presses the button, and nothing else', () => {
  assert.equal(press('Space', { onButton: true }), null);
  assert.equal(press('Space', { onButton: true, shift: true }), null);
  assert.equal(press('PageDown', { onButton: true }), 'next');
});

test('leaves the shortcuts of the browser alone', () => {
  for (const code of ['ArrowLeft', 'ArrowRight', 'Home', 'KeyB', 'F5', 'Space', 'Period']) assert.equal(press(code, { command: true }), null);
});
