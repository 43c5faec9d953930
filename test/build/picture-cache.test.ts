import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { forgetPictures, isPacked, packPicture } from '../../src/build/picture-cache.ts';
import { folderWith } from './support/folder.ts';

const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#0b6b70' } }).jpeg().toBuffer();
const hash = createHash('sha256').update(picture).digest('hex');

test('takes what was made before, without looking at the picture again', async (t) => {
  const folder = await folderWith(t, { 'a.jpg': picture });
  const cache = { folder: join(folder, 'cache') };
  assert.equal(await isPacked(hash, cache), false);
  const made = await packPicture(join(folder, 'a.jpg'), hash, cache);
  await writeFile(join(folder, 'a.jpg'), 'no picture any more');
  assert.deepEqual(await packPicture(join(folder, 'a.jpg'), hash, cache), made);
  assert.equal(await isPacked(hash, cache), true);
});

test('makes anew what is no longer whole', async (t) => {
  const folder = await folderWith(t, { 'a.jpg': picture });
  const cache = { folder: join(folder, 'cache') };
  const { entry, files } = await packPicture(join(folder, 'a.jpg'), hash, cache);
  const widest = files.get(entry.hash) ?? '';
  await truncate(widest, 10);
  assert.equal(await isPacked(hash, cache), false);
  await packPicture(join(folder, 'a.jpg'), hash, cache);
  assert.equal((await readFile(widest)).length, entry.size);
});

test('gives two builds at once the same files, and leaves nothing half made', async (t) => {
  const folder = await folderWith(t, { 'a.jpg': picture });
  const cache = { folder: join(folder, 'cache') };
  const all = await Promise.all(Array.from({ length: 4 }, () => packPicture(join(folder, 'a.jpg'), hash, cache)));
  for (const one of all) assert.deepEqual(one, all[0]);
  assert.equal((await readdir(cache.folder)).length, 1);
  assert.ok(await isPacked(hash, cache));
});

const DAY = 24 * 60 * 60 * 1000;

test('forgets after a month what no build has used, and nothing that one has', async (t) => {
  const folder = await folderWith(t, { 'a.jpg': picture });
  let days = 1000;
  const cache = { folder: join(folder, 'cache'), now: () => days * DAY };
  const names = async (): Promise<string[]> => (await readdir(cache.folder)).toSorted();
  const other = 'f'.repeat(64);
  await packPicture(join(folder, 'a.jpg'), hash, cache);
  await packPicture(join(folder, 'a.jpg'), other, cache);
  for (const name of ['new-half-made', 'notes']) {
    await mkdir(join(cache.folder, name));
    await utimes(join(cache.folder, name), new Date(days * DAY), new Date(days * DAY));
  }
  days += 30;
  await forgetPictures(cache);
  assert.equal((await names()).length, 4);
  await packPicture(join(folder, 'a.jpg'), hash, cache);
  days += 1;
  await forgetPictures(cache);
  assert.deepEqual([await isPacked(hash, cache), await isPacked(other, cache), (await names()).at(-1), (await names()).length], [true, false, 'notes', 2]);
});

test('has nothing to forget where nothing was ever made', async (t) => {
  await forgetPictures({ folder: join(await folderWith(t, {}), 'cache') });
});
