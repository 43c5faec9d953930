// The step of the workflow that publishes to a server, over a real ssh.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { ROOT } from '../../src/cli/project.ts';
import { Repository } from '../cli/support/repository.ts';
import { programOnPath } from '../engines/own-process.ts';
import { startSshd, type SshServer } from './support/sshd.ts';

const missing = ['sshd', 'ssh', 'ssh-keyscan', 'rsync'].find((name) => programOnPath(name) === null);
const skip = missing === undefined ? false : `${missing} is not on this machine`;
const [, COMMAND = ''] = /run: (.* "\$KORME\/\.github\/publish\/to-server" .*)$/m.exec(readFileSync(join(ROOT, '.github/workflows/publish.yml'), 'utf8')) ?? [];
const [A, B, C] = ['a', 'b', 'c'].map((letter) => `content/${letter.repeat(64)}.json`) as [string, string, string];

/** A checkout, and a folder on the server. */
async function checkout(t: TestContext): Promise<{ repository: Repository; served: string; server: SshServer; publish: (hostKeys?: string) => { status: number | null; stderr: string } }> {
  const server = await startSshd();
  t.after(() => server.end());
  const repository = await Repository.with(t, {});
  await repository.commit({ 'slides/1.json': '1' });
  const served = join(repository.folder, 'srv');
  await mkdir(served);
  const publish = (hostKeys = server.hostKeys): { status: number | null; stderr: string } => spawnSync('sh', ['-c', COMMAND], {
    cwd: repository.folder, encoding: 'utf8', env: { ...server.env, KORME: ROOT, KEY: server.key.replaceAll('\n', '\r\n'), // As pasted from Windows.
      HOST_KEYS: hostKeys, TARGET: `${server.login}:${served}` },
  });
  return { repository, served, server, publish };
}

test('a server gets each release over ssh, keeps the one before and loses older ones', { skip }, async (t) => {
  const { repository, served, publish } = await checkout(t);
  const after = async (files: Record<string, string>): Promise<string[]> => {
    await rm(join(repository.folder, '.out'), { recursive: true, force: true });
    await repository.write(Object.fromEntries(Object.entries(files).map(([path, text]) => [`.out/${path}`, text])));
    const { status, stderr } = publish();
    assert.equal(status, 0, stderr);
    return (await readdir(join(served, 'content'))).map((name) => `content/${name}`).sort();
  };
  assert.deepEqual(await after({ 'index.html': 'app', 'sw.js': 'sw', 'assets/x.js': 'x', [A]: 'a', 'content/pointer.json': '1' }), [A, 'content/pointer.json']);
  assert.deepEqual(await after({ [B]: 'b', 'content/pointer.json': '2' }), [A, B, 'content/pointer.json']);
  assert.deepEqual(await after({ [C]: 'c', 'content/pointer.json': '3' }), [B, C, 'content/pointer.json']);
  assert.deepEqual(await Promise.all(['index.html', 'assets/x.js', C, 'content/pointer.json'].map((path) => readFile(join(served, path), 'utf8'))), ['app', 'x', 'c', '3']);
  assert.equal((await readFile(join(served, 'published.txt'), 'utf8')).split('\n')[0], repository.git('rev-parse', 'HEAD').said.trim());
});

test('nothing is sent to a server that is not the one whose key is known', { skip }, async (t) => {
  const { repository, served, server, publish } = await checkout(t);
  await repository.write({ '.out/index.html': 'app', '.out/content/pointer.json': '1' });
  const other = await startSshd();
  t.after(() => other.end());
  const foreign = server.hostKeys.replace(/ssh-ed25519 .*/, (other.hostKeys.match(/ssh-ed25519 .*/) ?? [''])[0]);
  const { status, stderr } = publish(foreign);
  assert.notEqual(status, 0);
  assert.match(stderr, /Host key verification failed/);
  assert.equal(existsSync(join(served, 'index.html')), false);
});
