import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { precacheList } from '../../src/build/precache-list.ts';

test('lists the files of the shell with their hashes, and no films', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'korme-precache-'));
  t.after(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'assets'));
  for (const name of ['index.html', 'manifest.webmanifest', 'assets/a-1.js', 'assets/f-2.woff2', 'tour.mp4']) await writeFile(join(folder, name), name);

  const list = await precacheList(folder);
  assert.deepEqual(list.map(({ url }) => url), ['assets/a-1.js', 'assets/f-2.woff2', 'index.html', 'manifest.webmanifest']);
  for (const { url, integrity, revision } of list) {
    const digest = createHash('sha384').update(url).digest('base64');
    assert.equal(integrity, `sha384-${digest}`);
    assert.equal(revision, url.startsWith('assets/') ? null : digest);
  }
});
