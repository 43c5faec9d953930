import assert from 'node:assert/strict';
import test from 'node:test';
import { Random } from '../../torture/random.ts';

function ten(...words: (string | number)[]): number[] {
  const random = new Random(...words);
  return Array.from({ length: 10 }, () => random.below(1_000));
}

test('the same seed and case give the same chance', () => {
  assert.deepEqual(ten(7, 'kill', 'random/update/2'), ten(7, 'kill', 'random/update/2'));
});

test('another seed, and another case of the same seed, give another one', () => {
  assert.notDeepEqual(ten(7, 'kill', '1'), ten(8, 'kill', '1'));
  assert.notDeepEqual(ten(7, 'kill', '1'), ten(7, 'kill', '2'));
});

test('every number below the limit comes, and none beyond it', () => {
  const random = new Random(1);
  assert.deepEqual([...new Set(Array.from({ length: 500 }, () => random.below(6)))].sort((a, b) => a - b), [0, 1, 2, 3, 4, 5]);
});

test('some of a choice are different ones, and no more than there are', () => {
  const random = new Random(1);
  assert.equal(new Set(random.some(['a', 'b', 'c', 'd'], 3)).size, 3);
  assert.deepEqual(random.some(['a', 'b'], 5).sort(), ['a', 'b']);
  assert.throws(() => random.pick([]));
});
