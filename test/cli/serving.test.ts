import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { SLIDES } from '../../src/cli/project.ts';
import { parseServing } from '../../src/cli/serving.ts';

test('serves the slides of the project to this machine where nothing else is asked for', () => {
  assert.deepEqual(parseServing([], 4173), { ok: true, port: 4173, host: '127.0.0.1', slides: SLIDES, release: null });
});

test('serves what is asked for, from the folder that the user means', () => {
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  assert.deepEqual(
    parseServing(['--port', '80', '--host', '0.0.0.0', '--slides', 'mine'], 4173),
    { ok: true, port: 80, host: '0.0.0.0', slides: resolve(folder, 'mine'), release: null },
  );
});

test('says what is wrong with a port or an option', () => {
  assert.deepEqual(parseServing(['--port', '99999'], 4173), { ok: false, reason: '--port needs a number from 0 to 65535, and got "99999".' });
  assert.deepEqual(parseServing(['--prot', '80'], 4173), { ok: false, reason: 'There is no option --prot; the options are --port, --host, --slides.' });
});

test('serves a release where that is offered, and never a release and slides', () => {
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  assert.deepEqual(parseServing(['--release', 'stick'], 4173, true), { ok: true, port: 4173, host: '127.0.0.1', slides: SLIDES, release: resolve(folder, 'stick') });
  assert.deepEqual(parseServing(['--release', 'a', '--slides', 'b'], 4173, true), { ok: false, reason: 'A release has slides of its own: use --release or --slides, not both.' });
  assert.equal(parseServing(['--release', 'a'], 4173).ok, false);
});
