import assert from 'node:assert/strict';
import test from 'node:test';
import { parseTortureOptions } from '../../torture/options.ts';

const ROWS = ['kill', 'quota'];

test('without options it is the short form of all rows', () => {
  assert.deepEqual(parseTortureOptions([], ROWS), {
    ok: true, value: { rows: [], case: null, form: 'short', seed: 1, shard: { index: 1, of: 1 }, resume: null, unverified: false, lanes: 1 },
  });
});

test('every option is read', () => {
  const args = ['--rows', 'quota,kill', '--form', 'long', '--seed', '7', '--shard', '2/4', '--resume', 'done.jsonl', '--lanes', '2', '--unverified'];
  assert.deepEqual(parseTortureOptions(args, ROWS), {
    ok: true, value: { rows: ['quota', 'kill'], case: null, form: 'long', seed: 7, shard: { index: 2, of: 4 }, resume: 'done.jsonl', unverified: true, lanes: 2 },
  });
});

const WRONG: readonly [string, RegExp][] = [
  ['--rows flood', /no row flood; there are kill, quota/],
  ['--case a', /name it with --rows/],
  ['--rows kill,quota --case a', /name it with --rows/],
  ['--form middle', /short or long/],
  ['--seed x', /whole number/],
  ['--shard 3/2', /part of all/],
  ['--lanes 0', /how many browsers/],
  ['--speed 3', /no option --speed/],
];
for (const [args, words] of WRONG) {
  test(`${args} is refused`, () => {
    const parsed = parseTortureOptions(args.split(' '), ROWS);
    assert.match(parsed.ok ? '' : parsed.reason, words);
  });
}
