import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterTap, isInCorner, isStaffChord, opensDoor, readCorner } from '../../src/core/staff-entry.ts';

const SCREEN = { width: 1920, height: 1080 };

for (const [corner, x, y, inside] of [
  ['top-right', 1900, 20, true], ['top-right', 1760, 160, true], ['top-right', 1750, 20, false], ['top-right', 1900, 170, false], ['top-right', 20, 20, false],
  ['top-left', 20, 20, true], ['top-left', 20, 1060, false], ['bottom-left', 20, 1060, true], ['bottom-left', 1900, 1060, false], ['bottom-right', 1900, 1060, true], ['bottom-right', 1900, 20, false],
] as const) {
  test(`${x}, ${y} is ${inside ? '' : 'not '}in the ${corner} corner`, () => { assert.equal(isInCorner({ x, y }, SCREEN, corner), inside); });
}

/** Whether the door opens at the last of these taps. */
function opens(...taps: readonly (readonly [at: number, inside: boolean])[]): boolean {
  return opensDoor(taps.reduce<readonly number[]>((before, [at, inside]) => afterTap(before, inside, at), []));
}
const row = (count: number, gap: number, from = 0): [number, boolean][] => Array.from({ length: count }, (_, index) => [from + index * gap, true]);

test('seven taps within three seconds open the door, six do not', () => {
  assert.equal(opens(...row(7, 500)), true);
  assert.equal(opens(...row(6, 100)), false);
});

test('seven slow taps do not; seven quick ones after slow ones do', () => {
  assert.equal(opens(...row(7, 501)), false);
  assert.equal(opens(...row(7, 501), ...row(7, 100, 10_000)), true);
});

test('a tap elsewhere ends the row', () => {
  assert.equal(opens(...row(6, 100), [600, false], [700, true]), false);
});

test('a clock that is set back counts nothing twice', () => {
  assert.equal(opens(...row(6, 100, 1_000_000), [500, true]), false);
});

test('only the chord as a whole opens the door, on any layout', () => {
  const chord = { code: 'KeyK', ctrl: true, alt: true, shift: true, meta: false };
  assert.equal(isStaffChord(chord), true);
  for (const other of [{ ctrl: false }, { alt: false }, { shift: false }, { meta: true }, { code: 'KeyL' }]) assert.equal(isStaffChord({ ...chord, ...other }), false);
});

test('a corner that makes no sense is the usual one', () => {
  assert.deepEqual([readCorner('bottom-left'), readCorner('middle'), readCorner(undefined)], ['bottom-left', 'top-right', 'top-right']);
});
