import assert from 'node:assert/strict';
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildShell } from '../../src/build/build-app.ts';

test('builds the app for screens, without what editors see, on a machine that is set up for development', async (t) => {
  const before = process.env['NODE_ENV'];
  const folder = await mkdtemp(join(tmpdir(), 'korme-shell-'));
  t.after(async () => {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
    await rm(folder, { recursive: true });
  });
  process.env['NODE_ENV'] = 'development';
  await buildShell(folder);
  for await (const script of glob(join(folder, 'assets/*.js'))) assert.doesNotMatch(await readFile(script, 'utf8'), /Lit is in dev mode|problem-overlay|korme:news/);
});
