import assert from 'node:assert/strict';
import test from 'node:test';
import { heldIn } from '../../soak/heap.ts';
import { judge, judgeContent, percentile, type Sample } from '../../soak/judge.ts';

const START: Sample = { steps: 1000, held: 2_000_000, used: 8_000_000, nodes: 2000, listeners: 100, urls: 0, marks: 3, p99: 200 };

/** A run whose samples go from the start to what they are at the end. */
function run(end: Partial<Sample>, cycles = 8): Sample[] {
  return [START, ...Array.from({ length: cycles }, (_, cycle) => (cycle < cycles / 2 ? START : { ...START, ...end }))];
}

const red = (samples: readonly Sample[], judgesTime = true): string[] => judge(samples, judgesTime).filter(({ holds }) => holds === false).map(({ name }) => name);

const CASES: readonly [what: string, end: Partial<Sample>, red: string[]][] = [
  ['nothing', {}, []],
  ['2.9 % of heap', { held: 2_058_000 }, []],
  ['3.1 % of heap', { held: 2_062_000 }, ['JS heap']],
  ['compiled code', { used: 10_000_000 }, []],
  ['1 % of nodes', { nodes: 2020 }, []],
  ['one node more', { nodes: 2021 }, ['DOM nodes']],
  ['two listeners in a hundred', { listeners: 102 }, ['Listeners']],
  ['one object URL where there was none', { urls: 1 }, ['Object URLs']],
  ['one mark', { marks: 4 }, ['Marks and measures']],
  ['less of everything', { held: 1, nodes: 1, listeners: 1, marks: 0, p99: 1 }, []],
  ['a fifth of the slowest percentile', { p99: 240 }, []],
  ['a third of the slowest percentile', { p99: 267 }, ['Slowest percentile']],
];
for (const [what, end, names] of CASES) {
  test(`${what} at the end is ${names.length > 0 ? 'too much' : 'allowed'}`, () => { assert.deepEqual(red(run(end)), names); });
}

test('one cycle in which the machine was busy makes no step slower', () => {
  assert.deepEqual(red([...run({}, 11), { ...START, p99: 5000 }]), []);
});

test('the short form tells the step times, and judges them not', () => {
  const told = judge(run({ p99: 900 }), false).find(({ name }) => name === 'Slowest percentile');
  assert.equal(told?.holds, null);
  assert.equal(told.sentence, '200 → 900 ms (× 4.50, only told; 2 cycles each)');
});

test('a run without a whole cycle after the baseline shows nothing', () => {
  for (const samples of [[], [START]]) assert.deepEqual(red(samples), ['Cycles']);
});

test('a slide that nobody has seen is named', () => {
  assert.deepEqual(judgeContent(['ru 1/cover']), { name: 'Slides', sentence: 'not seen: ru 1/cover', holds: false });
});

test('the slowest percentile of few steps is the slowest one', () => {
  assert.equal(percentile([3, 1, 2], 0.99), 3);
});

test('of a snapshot counts what scripts hold, not their code and not what lies outside of the heap', () => {
  const meta = { node_fields: ['type', 'name', 'self_size'], node_types: [['object', 'code', 'native', 'string']] as [string[]] };
  assert.equal(heldIn({ snapshot: { meta }, nodes: [0, 0, 40, 1, 0, 1000, 2, 0, 500, 3, 0, 2] }), 42);
});
