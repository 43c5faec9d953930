import assert from 'node:assert/strict';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { pictureFault } from '../../src/build/picture-fault.ts';
import { folderWith } from './support/folder.ts';
import { PNG } from './support/picture.ts';

const noisy = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#777777', noise: { type: 'gaussian', mean: 128, sigma: 40 } } }).jpeg().toBuffer();
const half = noisy.subarray(0, noisy.length / 2);

for (const [what, name, bytes, kind] of [
  ['a picture', 'a.png', PNG, undefined],
  ['a picture whose ending names another form', 'a.jpg', PNG, undefined],
  ['a drawing', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', undefined],
  ['a film', 'a.mp4', 'film', undefined],
  ['an empty file', 'a.png', '', 'unreadable'],
  ['words', 'a.avif', 'This is no picture.', 'unreadable'],
  ['a photograph of which half has come', 'a.jpg', half, 'unreadable'],
] as const) {
  test(`finds ${kind ?? 'nothing wrong'} in ${what}`, async (t) => {
    const folder = await folderWith(t, { [name]: bytes });
    assert.equal((await pictureFault(join(folder, name)))?.kind, kind);
  });
}

test('counts the pixels of a picture that has too many, without reading them', async (t) => {
  const folder = await folderWith(t, {});
  const path = join(folder, 'a.png');
  await sharp({ create: { width: 7000, height: 6000, channels: 3, background: '#0b6b70' } }).png({ compressionLevel: 1 }).toFile(path);
  assert.deepEqual(await pictureFault(path), { kind: 'too-many-pixels', megapixels: 42 });
});

test('finds a picture thin from one side 21 times as long as the other', async (t) => {
  const folder = await folderWith(t, {});
  const path = join(folder, 'a.png');
  for (const [height, fault] of [[800, null], [840, { kind: 'thin', width: 40, height: 840 }]] as const) {
    await sharp({ create: { width: 40, height, channels: 3, background: '#0b6b70' } }).png().toFile(path);
    assert.deepEqual(await pictureFault(path), fault);
  }
});

test('looks again at a picture that was mended', async (t) => {
  const folder = await folderWith(t, { 'a.jpg': half });
  const path = join(folder, 'a.jpg');
  assert.equal((await pictureFault(path))?.kind, 'unreadable');
  await writeFile(path, noisy);
  await utimes(path, 1, 1);
  assert.equal(await pictureFault(path), null);
});
