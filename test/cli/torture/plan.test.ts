import assert from 'node:assert/strict';
import test from 'node:test';
import { parseShard, remaining, shardOf } from '../../torture/plan.ts';
import { readDone, type Done } from '../../torture/progress.ts';

const TASKS = ['a', 'b', 'c'].map((name) => ({ row: 'kill', case: name }));

function lines(...dones: Partial<Done>[]): string {
  return dones.map((done) => `${JSON.stringify({ row: 'kill', seed: 1, broken: null, took: 1, ...done })}\n`).join('');
}

test('the parts of a run have every case once between them', () => {
  const numbers = Array.from({ length: 10 }, (_, index) => index);
  const parts = [1, 2, 3].map((index) => shardOf(numbers, { index, of: 3 }));
  assert.deepEqual(parts.flat().sort((a, b) => a - b), numbers);
});

test('a part is one of how many', () => {
  assert.deepEqual(parseShard('2/4'), { index: 2, of: 4 });
  for (const text of ['0/4', '5/4', '2', '2/', 'a/b', '1/0']) assert.equal(parseShard(text), null, text);
});

test('a run goes on where it was cut off, and half a line counts for nothing', () => {
  const done = readDone(`${lines({ case: 'a' }, { case: 'b', broken: 'no slide' })}{"row":"kill","case":"c","se`, 1);
  assert.deepEqual(remaining(TASKS, done), [{ row: 'kill', case: 'c' }]);
});

test('what was done with another seed is not done', () => {
  assert.deepEqual(remaining(TASKS, readDone(lines({ case: 'a' }), 2)), TASKS);
});

test('a series goes on at the number that comes next', () => {
  const tasks = [{ row: 'kill', case: 'put/1' }];
  const done = readDone(lines({ case: 'put/1', next: 'put/2' }, { case: 'put/2', next: 'put/3' }), 1);
  assert.deepEqual(remaining(tasks, done), [{ row: 'kill', case: 'put/3' }]);
  assert.deepEqual(remaining(tasks, readDone(lines({ case: 'put/1', next: 'put/2' }, { case: 'put/2' }), 1)), []);
  assert.deepEqual(remaining(tasks, readDone(lines({ case: 'put/1', next: 'put/1' }), 1)), []);
});
