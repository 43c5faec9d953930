import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { PLACEHOLDER } from '../../src/cli/new/templates.ts';
import { folderWith } from '../build/support/folder.ts';
import { deck } from '../build/support/read.ts';
import { Command, type Ended } from './support/command.ts';
import { Repository } from './support/repository.ts';

const BROKEN = '{\n  "id": "1"\n  "title": "x", "slides": [{ "title": "x" }]\n}\n';

async function hooks(folder: string, ...args: string[]): Promise<Ended> {
  return new Command('hooks', '--slides', join(folder, 'slides'), '--lang', 'en', ...args).ended();
}

/** A repository of slides alone, with the hook in it. */
async function guarded(t: TestContext, files: { readonly [path: string]: string | object } = { 'slides/0/deck.json': deck('0') }): Promise<Repository> {
  const repository = await Repository.with(t, files);
  assert.equal((await hooks(repository.folder)).code, 0);
  return repository;
}

test('a deck with an error is not committed: the place is shown, and what to do', async (t) => {
  const repository = await guarded(t);
  const { code, said } = await repository.commit({ 'slides/1/deck.json': BROKEN });
  assert.equal(code, 1);
  assert.match(said, /^slides\/1\/deck\.json:2:12 {2}error: A comma is missing after this value\..*\n {4} {2}1 \| \{\n {4}> 2 \| {3}"id": "1"\n/m);
  assert.match(said, /Nothing was committed; errors in the slides: 1\. Correct them/);
  assert.equal(repository.git('log').code, 128);
  assert.equal((await repository.commit({ 'slides/1/deck.json': deck('1') })).code, 0);
});

test('what is about to be committed counts, not what lies in the folder', async (t) => {
  const repository = await guarded(t);
  await repository.write({ 'slides/1/deck.json': deck('1') });
  repository.git('add', '.');
  await repository.write({ 'slides/1/deck.json': BROKEN });
  assert.equal(repository.git('commit', '-m', 'good, mended since into bad').code, 0);
  repository.git('add', '.');
  await repository.write({ 'slides/1/deck.json': deck('1') });
  assert.equal(repository.git('commit', '-m', 'bad, mended but not added').code, 1);
});

test('so it is where a commit names its files itself', async (t) => {
  const repository = await guarded(t);
  assert.equal((await repository.commit({ 'slides/1/deck.json': deck('1'), 'slides/2/deck.json': deck('2') })).code, 0);
  await repository.write({ 'slides/1/deck.json': BROKEN, 'slides/2/deck.json': deck('2', { title: 'Жаңа' }) });
  assert.equal(repository.git('commit', '-m', 'one', '--', 'slides/2/deck.json').code, 0);
  assert.equal(repository.git('commit', '-a', '-m', 'all').code, 1);
});

test('the faults of others stop nobody', async (t) => {
  const repository = await Repository.with(t, {});
  await repository.commit({ 'slides/1/deck.json': BROKEN });
  await hooks(repository.folder);
  const { code, said } = await repository.commit({ 'slides/2/deck.json': deck('2', { title: { kk: 'Су', ru: 'Вода' } }), 'notes.txt': 'x' });
  assert.deepEqual([code, said], [0, '']);
});

test('an id that another deck has stops the commit, whichever of the two is told', async (t) => {
  for (const [mine, other] of [['a', 'b'], ['b', 'a']]) {
    const repository = await guarded(t);
    await repository.commit({ [`slides/${other}/deck.json`]: deck('1') });
    const { code, said } = await repository.commit({ [`slides/${mine}/deck.json`]: deck('1') });
    assert.equal(code, 1);
    assert.match(said, /slides\/b\/deck\.json:1:\d+ {2}error: slides\/a\/deck\.json has the id "1" already\./);
  }
});

test('a picture that is deleted, or forgotten, stops the commit', async (t) => {
  const repository = await guarded(t);
  const files = { 'slides/1/deck.json': deck('1', { image: { src: 'a.svg', alt: 'Су' } }), 'slides/1/a.svg': PLACEHOLDER };
  assert.equal((await repository.commit({ 'slides/1/deck.json': files['slides/1/deck.json'] })).code, 1);
  assert.equal((await repository.commit(files)).code, 0);
  const { code, said } = await repository.commit({ 'slides/1/a.svg': null });
  assert.equal(code, 1);
  assert.match(said, /slides\/1\/deck\.json:1:\d+ {2}error: The file "a\.svg" was not found\./);
});

test('warnings are shown, and stop nothing', async (t) => {
  const repository = await guarded(t);
  const { code, said } = await repository.commit({ 'slides/1/deck.json': deck('1', { text: '<b>Су</b>' }) });
  assert.equal(code, 0);
  assert.match(said, /slides\/1\/deck\.json:1:\d+ {2}warning: The text holds a tag/);
});

test('a commit without slides waits for nothing, and leaves nothing behind', async (t) => {
  const repository = await guarded(t);
  const { code, said } = await repository.commit({ 'notes.txt': 'x' });
  assert.deepEqual([code, said], [0, '']);
  await repository.commit({ 'slides/1/deck.json': BROKEN });
  assert.deepEqual((await readdir(join(repository.folder, '.git'))).filter((name) => name.startsWith('korme-')), []);
});

test('a hook that is there already stays as it is, and is told what to call', async (t) => {
  const repository = await Repository.with(t, { 'slides/1/deck.json': deck('1'), '.git/hooks/pre-commit': '#!/bin/sh\necho mine\n' });
  const path = join(repository.folder, '.git/hooks/pre-commit');
  const { code, out } = await hooks(repository.folder);
  assert.equal(code, 1);
  assert.equal(await readFile(path, 'utf8'), '#!/bin/sh\necho mine\n');
  const [, line = ''] = /^ {4}(npm .* \|\| exit 1)$/m.exec(out) ?? [];
  await repository.write({ '.git/hooks/pre-commit': `#!/bin/sh\n${line}\necho mine\n` });
  await chmod(path, 0o755);
  assert.match((await repository.commit({ 'slides/1/deck.json': BROKEN })).said, /error: A comma is missing/);
  assert.match((await repository.commit({ 'slides/1/deck.json': deck('1') })).said, /mine/);
  assert.match((await hooks(repository.folder)).out, /checks the slides already; nothing was changed/);
  const removal = await hooks(repository.folder, '--remove');
  assert.deepEqual([removal.code, existsSync(path)], [1, true]);
});

test('--remove takes away what was written, and says where there is nothing', async (t) => {
  const repository = await guarded(t);
  const path = join(repository.folder, '.git/hooks/pre-commit');
  assert.equal((await stat(path)).mode & 0o111, 0o111);
  assert.equal((await hooks(repository.folder)).code, 0);
  const removal = await hooks(repository.folder, '--remove');
  assert.deepEqual([removal.code, removal.out, existsSync(path)], [0, `The slides are no longer checked before a commit; ${path} was deleted.\n`, false]);
  assert.equal((await hooks(repository.folder, '--remove')).out, `There is no hook to remove: ${path} does not exist.\n`);
});

test('goes where core.hooksPath says, and holds in every worktree', async (t) => {
  const repository = await Repository.with(t, { 'slides/1/deck.json': deck('1') });
  repository.git('config', 'core.hooksPath', 'tools/hooks');
  await hooks(repository.folder);
  assert.ok(existsSync(join(repository.folder, 'tools/hooks/pre-commit')));
  assert.equal((await repository.commit({ 'slides/1/deck.json': BROKEN })).code, 1);

  const other = await guarded(t);
  assert.equal((await other.commit({ 'slides/1/deck.json': deck('1') })).code, 0);
  other.git('worktree', 'add', '--quiet', 'beside');
  await other.write({ 'beside/slides/1/deck.json': BROKEN });
  const { code, said } = other.git('-C', 'beside', 'commit', '-a', '-m', 'x');
  assert.equal(code, 1);
  assert.match(said, /^slides\/1\/deck\.json:2:12 {2}error/m);
});

test('speaks the language that it was installed in', async (t) => {
  const repository = await Repository.with(t, { 'slides/1/deck.json': BROKEN });
  await new Command('hooks', '--slides', join(repository.folder, 'slides'), '--lang', 'kk').ended();
  assert.match((await repository.commit({ 'slides/1/deck.json': BROKEN })).said, /қате: .*\n[^]*Коммит жазылған жоқ/);
});

test('refuses in one sentence where there is no repository', async (t) => {
  const folder = await folderWith(t, { 'slides/1/deck.json': deck('1') });
  const { code, err } = await hooks(folder);
  assert.equal(code, 2);
  assert.match(err, /slides is in no git repository, or git is not installed\.\n$/);
});
