import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOptions, parsePort } from '../../src/cli/parse-options.ts';

const NAMES = ['port', 'slides'] as const;

test('reads the value of an option beside it or after an equals sign', () => {
  assert.deepEqual(parseOptions(['--port', '80', '--slides=../my slides'], NAMES), { ok: true, values: { port: '80', slides: '../my slides' } });
  assert.deepEqual(parseOptions([], NAMES), { ok: true, values: {} });
});

const WRONG: readonly [string[], string][] = [
  [['--prot', '80'], 'There is no option --prot; the options are --port, --slides.'],
  [['-p', '80'], 'There is no option -p; the options are --port, --slides.'],
  [['80'], '"80" was not expected; the options are --port, --slides.'],
  [['--port'], 'The option --port needs a value.'],
  [['--port='], 'The option --port needs a value.'],
];

for (const [args, reason] of WRONG) {
  test(`says of ${args.join(' ')}: ${reason}`, () => assert.deepEqual(parseOptions(args, NAMES), { ok: false, reason }));
}

test('takes an option that only says yes, and no value with it', () => {
  assert.deepEqual(parseOptions(['--quick', '--port', '80'], ['port'], ['quick']), { ok: true, values: { quick: 'yes', port: '80' } });
  assert.deepEqual(parseOptions(['--quick=no'], ['port'], ['quick']), { ok: false, reason: 'The option --quick takes no value.' });
});

test('takes a port only where it is one', () => {
  assert.deepEqual(['0', '4173', '65535', '65536', '-1', '80a', '', '1e3'].map(parsePort), [0, 4173, 65_535, null, null, null, null, null]);
});
