// A push publishes: the steps of the workflow in a checkout of their own, one after the other, as GitHub would run them. Actions of GitHub
// itself are left out: the checkout, Node and the handing over to Pages.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { runInNewContext } from 'node:vm';
import { ROOT, SLIDES } from '../../src/cli/project.ts';
import { Repository } from '../cli/support/repository.ts';
import { programOnPath } from '../engines/own-process.ts';
import { PROGRAMS, startSwift } from './support/swift.ts';

const missing = [...PROGRAMS, 'curl', 'bash'].find((name) => programOnPath(name) === null);
const skip = missing === undefined ? false : `${missing} is not on this machine`;

interface Step {
  readonly name: string;
  /** A condition whose words JavaScript has too. */
  readonly condition: string;
  readonly command: string;
}

const STEPS: readonly Step[] = readFileSync(join(ROOT, '.github/workflows/publish.yml'), 'utf8').split(/^ {6}- /m).slice(1).flatMap((text) => {
  const valueOf = (key: string): string | undefined => new RegExp(`^ *${key}: (.*)$`, 'm').exec(text)?.[1]?.replace(/^'(.*)'$/, '$1');
  const command = valueOf('run');
  return command === undefined ? [] : [{ name: valueOf('name') ?? command, condition: valueOf('if') ?? 'true', command }];
});
const INSTALL = 'npm --prefix "$KORME" ci';

/** What is in the project now, with the slides of one deck. */
async function checkout(t: TestContext): Promise<Repository> {
  const repository = await Repository.with(t, {});
  const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' }).stdout.split('\0').filter((file) => file !== '' && !file.startsWith('slides/') && existsSync(join(ROOT, file)));
  for (const file of files) await cp(join(ROOT, file), join(repository.folder, file));
  for (const one of ['2.2', 'kiosk.json', 'logo.svg']) await cp(join(SLIDES, one), join(repository.folder, 'slides', one), { recursive: true });
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'all');
  await symlink(join(ROOT, 'node_modules'), join(repository.folder, 'node_modules'));
  return repository;
}

/** @returns the names of the steps that were run. */
async function push(folder: string, env: NodeJS.ProcessEnv): Promise<string[]> {
  await rm(join(folder, '.out'), { recursive: true, force: true });
  const output = join(folder, '.git/output');
  await writeFile(output, '');
  const run: string[] = [];
  for (const { name, condition, command } of STEPS.filter((step) => step.command !== INSTALL)) {
    const what = /^what=(.*)$/m.exec(await readFile(output, 'utf8'))?.[1] ?? '';
    if (!runInNewContext(condition, { env, inputs: { korme: '' }, steps: { changed: { outputs: { what } } } })) continue;
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', command], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env, KORME: '.', SLIDES: 'slides', GITHUB_OUTPUT: output } });
    assert.equal(status, 0, `${name}: ${stdout}${stderr}`);
    run.push(name);
  }
  return run;
}

test('a push publishes: all at first, content alone where slides changed, and all again for GitHub Pages', { skip }, async (t) => {
  assert.ok(STEPS.some((step) => step.command === INSTALL));
  const store = await startSwift();
  t.after(() => store.end());
  const repository = await checkout(t);
  const address = `${store.address}park/`;
  const toBucket = { ...store.env, TO: 'bucket', ADDRESS: address, TARGET: `${store.bucket}/park` };
  const seen = async (file: string): Promise<[string, string | null]> => {
    const answer = await fetch(address + file);
    assert.equal(answer.status, 200, file);
    return [await answer.text(), answer.headers.get('x-timestamp')];
  };

  assert.deepEqual(await push(repository.folder, toBucket), ['What has changed since the commit that is out', 'Build the app and the slides', 'To an object store']);
  const app = repository.git('rev-parse', 'HEAD').said;
  const [page, pointer] = [await seen('index.html'), await seen('content/pointer.json')];

  const kiosk = join(repository.folder, 'slides/kiosk.json');
  await writeFile(kiosk, (await readFile(kiosk, 'utf8')).replace(/("en": ")/, '$1New: '));
  await repository.commit({ 'slides/kiosk.json': await readFile(kiosk, 'utf8') });
  assert.deepEqual(await push(repository.folder, toBucket), ['What has changed since the commit that is out', 'Build the slides alone', 'To an object store']);
  assert.deepEqual(await seen('index.html'), page);
  const [before, after] = [pointer[0], (await seen('content/pointer.json'))[0]].map((text) => JSON.parse(text) as { sequence: number; manifest: { hash: string } });
  assert.ok((after?.sequence ?? 0) > (before?.sequence ?? Infinity));
  assert.notEqual(after?.manifest.hash, before?.manifest.hash);
  assert.equal((await seen('published.txt'))[0], app);

  await assert.rejects(push(repository.folder, { ...toBucket, TO: 'buckets' }), /KORME_TO is pages, server or bucket, not buckets/);
  assert.deepEqual(await push(repository.folder, { ...toBucket, TO: 'pages' }), ['Build the app and the slides', 'To GitHub Pages']);
  for (const file of ['index.html', 'content/pointer.json', '404.html', '_headers']) assert.ok(existsSync(join(repository.folder, '.out', file)), file);
});
