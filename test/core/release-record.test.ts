import assert from 'node:assert/strict';
import { test } from 'node:test';
import { obstacleTo, proved, standsIn, taken, wentBack } from '../../src/core/release-record.ts';
import type { Pointer, Release } from '../../src/core/release.ts';

const screen = { width: 1920, height: 1080, avif: true };
const pointer = (letter: string, sequence = 1): Pointer => ({ format: 1, sequence, manifest: { hash: letter.repeat(64), type: 'json', size: 1 } });
const release = (letter: string): { pointer: Pointer; screen: typeof screen } => ({ pointer: pointer(letter), screen });

const FIRST = taken(null, release('a'), 5);
const SECOND = taken(FIRST, release('b'), 6);

test('a first release has none before it', () => {
  assert.deepEqual(FIRST, { ...release('a'), reached: 5 });
});

test('the release before is kept until the newer one has proved itself', () => {
  assert.deepEqual(SECOND, { ...release('b'), reached: 6, previous: release('a') });
  assert.deepEqual(proved(SECOND), { ...release('b'), reached: 6 });
});

test('the same release again only renews the time', () => {
  assert.deepEqual(taken(SECOND, release('b'), 9), { ...SECOND, reached: 9 });
});

test('what never proved itself does not take the place of what did', () => {
  assert.deepEqual(taken(SECOND, release('c'), 7).previous, release('a'));
  assert.equal(taken(SECOND, release('a'), 7).previous, undefined, 'nor is a release its own way back');
});

test('a device that went back shows the one before, and refuses the other', () => {
  assert.deepEqual(wentBack(SECOND), { ...release('a'), reached: 6, refused: 'b'.repeat(64) });
  assert.equal(wentBack(FIRST), null);
});

test('a lower number is not taken, nor what was refused; the same number is', () => {
  assert.equal(obstacleTo(pointer('x', 4), pointer('y', 5), null), 'older');
  assert.equal(obstacleTo(pointer('x', 5), pointer('y', 5), null), null);
  assert.equal(obstacleTo(pointer('x', 1), null, null), null);
  assert.equal(obstacleTo(pointer('b', 9), pointer('a', 1), wentBack(SECOND)), 'refused');
  assert.equal(obstacleTo(pointer('c', 9), pointer('a', 1), wentBack(SECOND)), null);
});

test('what is shown stands in for what is written down where it is the one before, or would not have been taken', () => {
  const shown = (letter: string, sequence = 1): Release => ({ ...release(letter), pointer: pointer(letter, sequence) } as Release);
  assert.equal(standsIn(shown('b'), SECOND), false, 'it is the one');
  assert.equal(standsIn(shown('a'), SECOND), true, 'the one before');
  assert.equal(standsIn(shown('c', 2), SECOND), false, 'a newer one of the network');
  assert.equal(standsIn(shown('c', 0), SECOND), true, 'an older one of the network');
  const back = wentBack(SECOND);
  assert.ok(back && standsIn(shown('b'), back), 'one that was refused');
});
