// npm run build -- --content-only, and builds of one commit that are the same to the last byte.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { folderWith } from '../build/support/folder.ts';
import { Command } from './support/command.ts';
import { SLIDES } from '../../src/cli/project.ts';

process.env['SOURCE_DATE_EPOCH'] = '1767225600'; // These slides lie in no repository, where a commit would give the number.

const deck = (words: string): object => ({ id: '1.1', title: { kk: words, ru: words }, slides: [{ title: { kk: words, ru: words } }] });

async function hashes(folder: string): Promise<Record<string, string>> {
  const found: [string, string][] = [];
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) found.push([file.slice(folder.length + 1), createHash('sha256').update(await readFile(file)).digest('hex')]);
  }
  return Object.fromEntries(found);
}

async function build(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Command('build', ...args).ended();
}

test('two builds of one commit in two folders are the same to the last byte, pictures, film and map included', async (t: TestContext) => {
  const folder = await folderWith(t, {});
  for (const place of ['one', 'two']) {
    for (const name of ['1.2.1', '2.2', 'kiosk.json', 'logo.svg']) await cp(join(SLIDES, name), join(folder, place, 'slides', name), { recursive: true });
  }
  for (const place of ['one', 'two']) {
    const { code, err } = await build('--slides', join(folder, place, 'slides'), '--out', join(folder, place, 'out'));
    assert.equal(code, 0, err);
  }
  const [one, two] = [await hashes(join(folder, 'one/out')), await hashes(join(folder, 'two/out'))];
  assert.ok(Object.keys(one).length > 40);
  assert.deepEqual(one, two);
});

test('publishes slides without a new app: the app stays as it is, and so does the content of the release before', async (t) => {
  const folder = await folderWith(t, { 'slides/1.1/deck.json': deck('Су'), 'out/index.html': '<korme-app></korme-app>', 'out/sw.js': '// old' });
  const [slides, out] = [join(folder, 'slides'), join(folder, 'out')];
  const first = await build('--content-only', '--slides', slides, '--out', out);
  assert.equal(first.code, 0, first.err);
  assert.doesNotMatch(first.out, /App built/);
  const earlier = await hashes(out);
  await writeFile(join(slides, '1.1/deck.json'), JSON.stringify(deck('Жер')));
  assert.equal((await build('--content-only', '--slides', slides, '--out', out)).code, 0);
  const now = await hashes(out);
  const { 'content/pointer.json': pointer, ...others } = earlier;
  assert.notEqual(now['content/pointer.json'], pointer);
  assert.deepEqual(Object.fromEntries(Object.entries(now).filter(([path]) => path in others)), others);
});

test('writes content alone into a new folder, which a whole build may follow into', async (t) => {
  const folder = await folderWith(t, { 'slides/1.1/deck.json': deck('Су') });
  const [slides, out] = [join(folder, 'slides'), join(folder, 'out')];
  assert.equal((await build('--content-only', '--slides', slides, '--out', out)).code, 0);
  const content = await hashes(out);
  assert.ok(Object.keys(content).every((path) => path.startsWith('content/')));
  assert.equal((await build('--slides', slides, '--out', out)).code, 0);
  const whole = await hashes(out);
  assert.ok('index.html' in whole);
  for (const [path, hash] of Object.entries(content)) assert.equal(whole[path], hash, path);
});

test('puts no slides among the files of someone else, and none of a broken deck', async (t) => {
  const folder = await folderWith(t, { 'slides/1.1/deck.json': '{ "id": "1.1" "title": "x" }', 'photos/wedding.jpg': '' });
  await mkdir(join(folder, 'empty'));
  const foreign = await build('--content-only', '--slides', join(folder, 'slides'), '--out', join(folder, 'photos'));
  assert.equal(foreign.code, 2);
  assert.match(foreign.err, /photos holds other files and no kiosk: /);
  const broken = await build('--content-only', '--slides', join(folder, 'slides'), '--out', join(folder, 'empty'));
  assert.equal(broken.code, 1);
  assert.deepEqual(await hashes(join(folder, 'empty')), {});
});
