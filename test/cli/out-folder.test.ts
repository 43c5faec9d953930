import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { outFolderObstacle, publicFolderObstacle } from '../../src/cli/out-folder.ts';

let root: string;
let slides: string;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'korme-out-'));
  slides = join(root, 'slides');
  for (const name of ['slides', 'empty', 'photos', 'earlier']) await mkdir(join(root, name));
  await writeFile(join(root, 'photos/wedding.jpg'), '');
  await writeFile(join(root, 'earlier/index.html'), '<korme-app></korme-app>');
  await writeFile(join(root, 'file'), '');
});

after(() => rm(root, { recursive: true }));

for (const name of ['new', 'empty', 'earlier']) {
  test(`builds into a folder that is ${name === 'earlier' ? 'an earlier build' : name}`, async () => {
    assert.equal(await outFolderObstacle(join(root, name), slides), null);
  });
}

for (const [name, reason] of [['photos', /holds other files/], ['slides', /the slides are in/], ['.', /the slides are in/], ['slides/out', /the slides are in/], ['file', /is not a folder/]] as const) {
  test(`does not build into ${name}, and says why`, async () => {
    assert.match(await outFolderObstacle(join(root, name), slides) ?? '', reason);
  });
}

test('takes no shared file for one of those whose names change with their bytes', async () => {
  const shared = join(root, 'public');
  await mkdir(join(shared, 'img'), { recursive: true });
  assert.equal(publicFolderObstacle(shared), null);
  await mkdir(join(shared, 'assets'));
  assert.match(publicFolderObstacle(shared) ?? '', /public[\\/]assets has a name that the kiosk keeps/);
});
