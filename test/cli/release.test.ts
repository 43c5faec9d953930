// npm run release:export and npm start -- --release: a whole kiosk on a stick.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';

import { SLIDES } from '../../src/cli/project.ts';
import { Command } from './support/command.ts';

let root: string;
let stick: string;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'korme-release-'));
  stick = join(root, 'stick');
  for (const name of ['1.1', 'kiosk.json', 'logo.svg']) await cp(join(SLIDES, name), join(root, 'slides', name), { recursive: true });
  await mkdir(join(stick, 'System Volume Information'), { recursive: true });
  const { code, out, err } = await exported();
  assert.equal(code, 0, err);
  assert.match(out, /^Release read back: every byte is there/m);
});

after(() => rm(root, { recursive: true }));

function exported(folder = stick): ReturnType<Command['ended']> {
  return new Command('release-export', folder, '--slides', join(root, 'slides')).ended();
}

async function copyOfStick(t: TestContext): Promise<string> {
  const copy = await mkdtemp(join(root, 'copy-'));
  t.after(() => rm(copy, { recursive: true }));
  await cp(stick, copy, { recursive: true });
  return copy;
}

async function contentOf(folder: string, isWanted: (name: string) => boolean): Promise<string> {
  const name = (await readdir(join(folder, 'kiosk/content'))).find(isWanted);
  assert.ok(name);
  return `kiosk/content/${name}`;
}

test('writes the app, the content, a list that sha256sum agrees with, and a readme in three languages', async () => {
  assert.deepEqual((await readdir(stick)).sort(), ['README.txt', 'SHA256SUMS', 'System Volume Information', 'kiosk']);
  const readme = await readFile(join(stick, 'README.txt'), 'utf8');
  for (const words of ['Қазақша', 'По-русски', 'In English']) assert.ok(readme.includes(words));
  for (const path of ['index.html', 'sw.js', 'content/pointer.json']) assert.ok((await readFile(join(stick, 'SHA256SUMS'), 'utf8')).includes(`  kiosk/${path}\n`), path);
  const { status, error } = spawnSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: stick });
  if (!error) assert.equal(status, 0);
});

test('exports again over an earlier export, and what the system keeps on the stick stays', async () => {
  await writeFile(join(stick, 'kiosk/old.js'), '');
  const { code, err } = await exported();
  assert.equal(code, 0, err);
  assert.ok(!(await readdir(join(stick, 'kiosk'))).includes('old.js'));
  assert.ok((await readdir(stick)).includes('System Volume Information'));
});

test('does not touch a folder that holds the files of someone else', async () => {
  await mkdir(join(root, 'photos'));
  await writeFile(join(root, 'photos/wedding.jpg'), '');
  const { code, err } = await exported(join(root, 'photos'));
  assert.equal(code, 2);
  assert.match(err, /photos holds other files: /);
  assert.deepEqual(await readdir(join(root, 'photos')), ['wedding.jpg']);
});

test('serves a release without a build, and only what is in its list', async (t) => {
  const folder = await copyOfStick(t);
  await writeFile(join(folder, 'kiosk/extra.txt'), 'extra');
  const command = new Command('start', '--port', '0', '--release', folder);
  t.after(() => command.stop());
  const [, address = ''] = await command.says(/Körme is on (http:\S+)/);
  assert.match(await (await fetch(address)).text(), /<korme-app/);
  assert.deepEqual((await Promise.all(['content/pointer.json', 'extra.txt'].map((path) => fetch(address + path)))).map(({ status }) => status), [200, 404]);
  const { code, out, err } = await command.stop();
  assert.deepEqual([code, err], [0, '']);
  assert.doesNotMatch(out, /built|packed/);
});

test('names a damaged picture, leaves it out and shows the rest', async (t) => {
  const folder = await copyOfStick(t);
  const path = await contentOf(folder, (name) => name.endsWith('.avif'));
  await writeFile(join(folder, path), 'x');
  const command = new Command('start', '--port', '0', '--release', folder);
  t.after(() => command.stop());
  const [, address = ''] = await command.says(/Körme is on (http:\S+)/);
  assert.equal((await fetch(address + path.replace('kiosk/', ''))).status, 404);
  assert.ok((await command.stop()).err.includes(`${path} is missing or damaged.`));
});

for (const [what, isWanted] of [['deck', (name: string) => /^[0-9a-f]{64}\.json$/.test(name)], ['pointer', (name: string) => name === 'pointer.json']] as const) {
  test(`names a damaged ${what} and serves nothing`, async (t) => {
    const folder = await copyOfStick(t);
    const path = await contentOf(folder, isWanted);
    await writeFile(join(folder, path), '{}');
    const { code, err } = await new Command('start', '--port', '0', '--release', folder).ended();
    assert.equal(code, 1);
    assert.ok(err.startsWith(`${path} is missing or damaged.\n`), err);
    assert.match(err, /is damaged, and is not shown/);
  });
}

test('says of a folder without a list, as a cut export leaves it, that it is no release', async (t) => {
  const folder = await copyOfStick(t);
  await rm(join(folder, 'SHA256SUMS'));
  const { code, err } = await new Command('start', '--release', folder).ended();
  assert.equal(code, 1);
  assert.match(err, /is no release: it has no SHA256SUMS/);
  assert.equal((await exported(folder)).code, 0);
});
