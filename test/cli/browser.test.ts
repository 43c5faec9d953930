import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { findBrowser } from '../support/browser.ts';

test('a browser that is named and not there gives one sentence', async () => {
  const found = await findBrowser({ CHROME_PATH: '/nowhere/chrome' });
  assert.deepEqual(found, { ok: false, reason: 'CHROME_PATH names /nowhere/chrome, and there is no such file.' });
});

test('the browser on PATH is taken, the first by name', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'korme-path-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'chromium'), '');
  await writeFile(join(folder, 'google-chrome'), '');
  const found = await findBrowser({ PATH: folder });
  assert.equal(found.ok && found.browser.executablePath, join(folder, 'google-chrome'));
});

test('a system that no browser comes along for gives one sentence', async (t) => {
  const platform = Object.getOwnPropertyDescriptor(process, 'platform')!;
  Object.defineProperty(process, 'platform', { ...platform, value: 'sunos' });
  t.after(() => Object.defineProperty(process, 'platform', platform));
  const found = await findBrowser({ PATH: '' });
  assert.match(found.ok ? '' : found.reason, /^The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to the program\.$/);
});
