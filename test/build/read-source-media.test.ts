import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { findMedia } from '../../src/build/read-source-media.ts';
import { folderWith } from './support/folder.ts';

test('finds nothing outside the folders that media lie in', async (t) => {
  const root = await folderWith(t, { 'secret.png': '', 'slides/1/a.png': '', 'slides/2/b.png': '', 'public/img/c.png': '' });
  const deck = join(root, 'slides/1');
  await mkdir(join(deck, '\u2028'));
  await symlink(join(root, 'secret.png'), join(deck, 'linked.png'));
  await symlink(join(root, 'slides/2'), join(deck, 'other'));
  await symlink(join(deck, 'a.png'), join(deck, 'again.png'));
  const find = async (src: string): Promise<string | null> => {
    const path = await findMedia(src, [deck], join(root, 'public'));
    return path && relative(root, path);
  };
  const paths = ['a.png', 'again.png', '/img/c.png', 'gone.png', '../2/b.png', '../../secret.png', '\u2028/../../../secret.png', '/../secret.png', '/img/../../secret.png', 'linked.png', '/x/linked.png', 'other/b.png'];
  assert.deepEqual(await Promise.all(paths.map(find)), ['slides/1/a.png', 'slides/1/again.png', 'public/img/c.png', ...Array.from({ length: 9 }, () => null)]);
});

test('finds media where the folder itself is a link', async (t) => {
  const root = await folderWith(t, { 'there/1/a.png': '' });
  await symlink(join(root, 'there'), join(root, 'slides'));
  assert.equal(await findMedia('a.png', [join(root, 'slides/1')], join(root, 'public')), join(root, 'slides/1/a.png'));
});
