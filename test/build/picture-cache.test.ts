import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { isPacked, packPicture } from '../../src/build/picture-cache.ts';
import { folderWith } from './support/folder.ts';

const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#0b6b70' } }).jpeg().toBuffer();
const hash = createHash('sha256').update(picture).digest('hex');

test('takes what was made before, without looking at the picture again', async (t) => {
  const folder = await folderWith(t, { 'a.jpg': picture });
  const cache = join(folder, 'cache');
  assert.equal(await isPacked(hash, cache), false);
  const made = await packPicture(join(folder, 'a.jpg'), hash, cache);
  await writeFile(join(folder, 'a.jpg'), 'no picture any more');
  assert.deepEqual(await packPicture(join(folder, 'a.jpg'), hash, cache), made);
  assert.equal(await isPacked(hash, cache), true);
});

test('makes anew what is no longer whole', async (t) => {
  const folder = await folderWith(t, { 'a.jpg': picture });
  const cache = join(folder, 'cache');
  const { entry, files } = await packPicture(join(folder, 'a.jpg'), hash, cache);
  const widest = files.get(entry.hash) ?? '';
  await truncate(widest, 10);
  assert.equal(await isPacked(hash, cache), false);
  await packPicture(join(folder, 'a.jpg'), hash, cache);
  assert.equal((await readFile(widest)).length, entry.size);
});

test('gives two builds at once the same files, and leaves nothing half made', async (t) => {
  const folder = await folderWith(t, { 'a.jpg': picture });
  const cache = join(folder, 'cache');
  const all = await Promise.all(Array.from({ length: 4 }, () => packPicture(join(folder, 'a.jpg'), hash, cache)));
  for (const one of all) assert.deepEqual(one, all[0]);
  assert.equal((await readdir(cache)).length, 1);
  assert.ok(await isPacked(hash, cache));
});
