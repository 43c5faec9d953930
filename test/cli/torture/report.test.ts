import assert from 'node:assert/strict';
import test from 'node:test';
import type { Done } from '../../torture/progress.ts';
import { commandOf, lineOf, rowLine, tallyOf } from '../../torture/report.ts';

const HELD: Done = { row: 'kill', case: 'random/update/1/on', seed: 7, broken: null, took: 2_400 };
const BROKEN: Done = { ...HELD, broken: 'no slide within 12 s' };

test('a failure tells its row, its case and its seed, and how to see it again', () => {
  assert.equal(lineOf(BROKEN, true), '  ✗ kill: random/update/1/on, seed 7: no slide within 12 s\n    npm run torture -- --rows kill --case random/update/1/on --seed 7');
  assert.equal(lineOf(HELD, true), null);
});

test('a name that a shell would take apart is quoted', () => {
  assert.match(commandOf({ ...HELD, case: 'first/a b' }, false), /--case 'first\/a b' --seed/);
});

test('with nothing verified it is what holds that fails', () => {
  assert.match(lineOf(HELD, false) ?? '', /does not see that nothing is verified\n.*--unverified$/);
  assert.match(lineOf(BROKEN, false) ?? '', /red, as it must be/);
  assert.deepEqual(tallyOf([HELD, BROKEN, BROKEN], false), { passed: 2, failed: 1 });
  assert.deepEqual(tallyOf([HELD, BROKEN, BROKEN], true), { passed: 1, failed: 2 });
});

test('a row is summed up in a line', () => {
  assert.equal(rowLine('kill', [HELD, BROKEN], true), 'kill            1 passed, 1 failed (5 s)');
});
