import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const RUN = join(import.meta.dirname, '../../src/cli/run.mjs');
/** An install that left out what belongs to the platform. */
const WITHOUT_SHARP = `data:text/javascript,import{registerHooks}from'node:module';registerHooks({resolve(name,context,next){if(name==='sharp')throw new Error('Could not load the "sharp" module');return next(name,context)}})`;

test('says in one sentence that the program for pictures is missing', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', WITHOUT_SHARP, RUN, 'check'], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', KORME_DEBUG: '' } });
  assert.equal(status, 1);
  assert.match(stderr.trim(), /^npm run check met something unexpected: Pictures can not be packed: the package "sharp" has no program for \w+ on \w+ here; run npm ci without --omit=optional\. \(KORME_DEBUG=1 shows where\)\.$/);
});
