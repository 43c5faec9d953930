import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PackedRelease } from '../../src/build/pack.ts';
import { writeRelease } from '../../src/build/write-release.ts';
import { folderWith } from './support/folder.ts';

const nameOf = (text: string): string => `${createHash('sha256').update(text).digest('hex')}.json`;

/** A pointer that names a manifest, which names one deck. */
function release(words: string): { readonly packed: PackedRelease; readonly deck: string; readonly names: readonly string[] } {
  const deck = `"${words}"`;
  const manifest = JSON.stringify([nameOf(deck).slice(0, 64)]);
  const files = new Map([[nameOf(deck), deck], [nameOf(manifest), manifest], ['pointer.json', JSON.stringify(nameOf(manifest).slice(0, 64))]]
    .map(([name = '', text = '']): [string, Uint8Array] => [`content/${name}`, Buffer.from(text)]));
  return { packed: { files, size: 0 } as unknown as PackedRelease, deck: nameOf(deck), names: [nameOf(deck), nameOf(manifest)] };
}

const sorted = (...names: readonly string[]): string[] => ['pointer.json', ...names].sort();

test('keeps the release before for devices that are still fetching it, and no older one', async (t) => {
  const folder = await folderWith(t, { 'index.html': 'page', 'content/mine.txt': 'not of a release' });
  const [one, two, three] = [release('one'), release('two'), release('three')];
  await writeRelease(one.packed, folder);
  await writeRelease(two.packed, folder);
  assert.deepEqual((await readdir(join(folder, 'content'))).sort(), sorted('mine.txt', ...one.names, ...two.names));
  await writeRelease(three.packed, folder);
  assert.deepEqual((await readdir(join(folder, 'content'))).sort(), sorted('mine.txt', ...two.names, ...three.names));
  assert.equal(await readFile(join(folder, 'index.html'), 'utf8'), 'page');
});

test('the same release again touches nothing, so that no device fetches anything for it', async (t) => {
  const folder = await folderWith(t, {});
  const [one, two] = [release('one'), release('two')];
  for (const { packed } of [one, two]) await writeRelease(packed, folder);
  const before = await stat(join(folder, 'content/pointer.json'));
  await writeRelease(two.packed, folder);
  const after = await stat(join(folder, 'content/pointer.json'));
  assert.deepEqual([after.mtimeMs, after.ino], [before.mtimeMs, before.ino]);
  assert.deepEqual((await readdir(join(folder, 'content'))).sort(), sorted(...one.names, ...two.names));
});

test('writes a file anew that is not what its name says, and clears away what a cut has left', async (t) => {
  const one = release('one');
  const folder = await folderWith(t, { [`content/${one.deck}`]: 'half', 'content/.new-0a-1b': 'half' });
  await writeRelease(one.packed, folder);
  assert.equal(await readFile(join(folder, 'content', one.deck), 'utf8'), '"one"');
  assert.deepEqual((await readdir(join(folder, 'content'))).sort(), sorted(...one.names));
});

test('leaves the pointer as it is where a file can not be written', async (t) => {
  const folder = await folderWith(t, {});
  await writeRelease(release('one').packed, folder);
  const before = await readFile(join(folder, 'content/pointer.json'), 'utf8');
  const two = release('two');
  const files = new Map(two.packed.files);
  files.set(`content/${two.deck}`, '/there/is/none');
  await assert.rejects(writeRelease({ ...two.packed, files }, folder));
  assert.equal(await readFile(join(folder, 'content/pointer.json'), 'utf8'), before);
});
