// .github/publish/ and the workflow that calls it: its commands are run here, because GitHub can not be.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { mediaType } from '../../src/core/media-type.ts';
import { OwnProcess, programOnPath } from '../engines/own-process.ts';
import { folderWith } from '../build/support/folder.ts';
import { Repository } from '../cli/support/repository.ts';
import { blocksIn } from './support/documents.ts';
import { readJson, ROOT } from './support/sample.ts';

const SCRIPTS = join(ROOT, '.github/publish');
const WORKFLOW = readFileSync(join(ROOT, '.github/workflows/publish.yml'), 'utf8');
const RUNS = [...WORKFLOW.matchAll(/^ +(?:- )?run: (.*)$/gm)].map(([, command = '']) => command.replace(/^'(.*)'$/, '$1'));
const FOREVER = 'public, max-age=31536000, immutable';
const [A, B, C] = ['a', 'b', 'c'].map((letter) => `content/${letter.repeat(64)}`) as [string, string, string];

test('the workflow is YAML of the plain kind, and each of its commands is one that sh can read', () => {
  assert.doesNotMatch(WORKFLOW, /\t/);
  for (const line of WORKFLOW.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) assert.match(line, /^(?: {2})*(?:- )?[\w-]+:(?: \S.*)?$/);
  assert.ok(RUNS.length >= 6);
  for (const command of RUNS) assert.equal(spawnSync('sh', ['-n', '-c', command]).status, 0, command);
});

test('the workflow runs scripts and commands that there are, and no foreign action', () => {
  const { scripts } = readJson('package.json') as { readonly scripts: Readonly<Record<string, string>> };
  for (const [, name = ''] of RUNS.join('\n').matchAll(/run --silent (\S+)/g)) assert.ok(name in scripts, name);
  for (const [, path = ''] of RUNS.join('\n').matchAll(/\$KORME\/([^"]+)"/g)) assert.ok(existsSync(join(ROOT, path)), path);
  for (const [, action = ''] of WORKFLOW.matchAll(/uses: (.*)$/gm)) assert.match(action, /^(?:actions\/[a-z-]+@v\d+|\.\/\.github\/workflows\/check\.yml)$/);
});

test('the workflow takes what the guides have another repository say to it', () => {
  for (const lang of ['kk', 'ru', 'en']) {
    const [example = ''] = blocksIn(readFileSync(join(ROOT, `docs/publishing.${lang}.md`), 'utf8'), 'yaml');
    assert.match(example, /^ {4}uses: OWNER\/korme\/\.github\/workflows\/publish\.yml@main$/m);
    for (const [, name = ''] of example.slice(example.indexOf('with:')).matchAll(/^ {6}(\w+):/gm)) assert.match(WORKFLOW, new RegExp(`^ {6}${name}:$`, 'm'));
  }
});

for (const name of ['what-changed', 'to-server', 'to-bucket']) {
  test(`shellcheck finds nothing in ${name}`, { skip: programOnPath('shellcheck') ? false : 'shellcheck is not on this machine' }, () => {
    assert.equal(spawnSync('shellcheck', [join(SCRIPTS, name)], { encoding: 'utf8' }).stdout, '');
  });
}

test('content alone is published where nothing but slides has changed since the commit that is out', { skip: programOnPath('curl') ? false : 'curl is not on this machine' }, async (t) => {
  const repository = await Repository.with(t, { 'src/a.ts': '1', 'slides/1.json': '1' });
  await repository.commit({ 'src/a.ts': '1', 'slides/1.json': '1' });
  const first = repository.git('rev-parse', 'HEAD').said.trim();
  await repository.commit({ 'slides/1.json': '2' });
  const second = repository.git('rev-parse', 'HEAD').said.trim();
  let published: string | null = null;
  const server = createServer((_request, response) => { response.writeHead(published === null ? 404 : 200).end(published ?? '<html>'); });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  t.after(() => { server.close(); });
  const { port } = server.address() as AddressInfo;
  const asked = async (text: string | null): Promise<string> => {
    published = text;
    const process_ = new OwnProcess('sh', ['-c', `cd "$0" && "$1" "$2" slides`, repository.folder, join(SCRIPTS, 'what-changed'), `http://127.0.0.1:${port}/`]);
    const [, answer = ''] = await process_.says(/^(\w+)\n/);
    await process_.ended();
    return answer;
  };
  assert.equal(await asked(`${first}\n`), 'content');
  assert.equal(await asked(null), 'all');
  assert.equal(await asked('<html>captive portal</html>'), 'all');
  assert.equal(await asked('f'.repeat(40)), 'all');
  assert.equal(await asked('unfinished\n'), 'all');
  await repository.commit({ 'src/a.ts': '2', 'slides/1.json': '3' });
  assert.equal(await asked(`${second}\n`), 'all');
  const third = repository.git('rev-parse', 'HEAD').said.trim();
  await repository.commit({ 'slides/release-key.pem': 'a key', 'slides/1.json': '4' });
  assert.equal(await asked(`${third}\n`), 'all', 'the public key goes into the app');
});

test('a server gets files before what names them, keeps the release before and loses older ones', { skip: programOnPath('rsync') ? false : 'rsync is not on this machine' }, async (t) => {
  const folder = await folderWith(t, { 'srv/content/notes.txt': 'mine', 'srv/robots.txt': 'mine' });
  await mkdir(join(folder, 'srv/content'), { recursive: true });
  const publish = async (files: Record<string, string>): Promise<string[]> => {
    const out = await folderWith(t, files);
    const { status, stderr } = spawnSync(join(SCRIPTS, 'to-server'), [out, join(folder, 'srv')], { cwd: ROOT, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return (await readdir(join(folder, 'srv/content'))).sort();
  };
  const names = (...paths: string[]): string[] => [...paths.map((path) => path.slice('content/'.length)), 'notes.txt', 'pointer.json'].sort();
  const [a, b, c] = [`${A}.json`, `${B}.avif`, `${C}.json`];
  assert.deepEqual(await publish({ 'index.html': 'app', 'sw.js': 'sw', 'assets/x.js': 'x', [a]: 'a', 'content/pointer.json': '1' }), names(a));
  assert.deepEqual(await publish({ [b]: 'b', 'content/pointer.json': '2' }), names(a, b));
  assert.deepEqual(await publish({ [b]: 'b', 'content/pointer.json': '2' }), names(a, b));
  assert.deepEqual(await publish({ [c]: 'c', 'content/pointer.json': '3' }), names(b, c));
  assert.deepEqual(await Promise.all(['index.html', 'assets/x.js', 'robots.txt', 'content/pointer.json'].map((path) => readFile(join(folder, 'srv', path), 'utf8'))), ['app', 'x', 'mine', '3']);
  assert.match(await readFile(join(folder, 'srv/published.txt'), 'utf8'), /^[0-9a-f]{40}\ncontent\/c{64}\.json\n$/);
});

test('where it is cut off, a server says that its app is not whole, and loses nothing that a device may ask for', { skip: programOnPath('rsync') ? false : 'rsync is not on this machine' }, async (t) => {
  const published = (served: string): Promise<string> => readFile(join(served, 'published.txt'), 'utf8').then((text) => text.split('\n')[0] ?? '');
  /** The n-th call of rsync fails; 0 is none. */
  const publish = async (served: string, release: string, file: string, nth = 0): Promise<boolean> => {
    const out = await folderWith(t, { 'index.html': release, 'sw.js': release, 'assets/x.js': release, 'icon.svg': release, [file]: release, 'content/pointer.json': release });
    const fake = await folderWith(t, { rsync: `#!/bin/sh\necho >> "$0.calls"\n[ "$(wc -l < "$0.calls")" -ne ${nth} ] || exit 23\nexec '${programOnPath('rsync')}' "$@"\n` });
    await chmod(join(fake, 'rsync'), 0o755);
    return spawnSync(join(SCRIPTS, 'to-server'), [out, served], { cwd: ROOT, env: { ...process.env, PATH: `${fake}${delimiter}${process.env['PATH'] ?? ''}` } }).status === 0;
  };
  const [a, b, c] = [`${A}.json`, `${B}.json`, `${C}.json`];
  let nth = 2;
  for (let isWhole = false; !isWhole; nth += 1) {
    const served = await folderWith(t, {});
    assert.ok(await publish(served, 'a', a));
    const commit = await published(served);
    isWhole = await publish(served, 'b', b, nth);
    const shown = await readFile(join(served, 'content/pointer.json'), 'utf8');
    const app = await Promise.all(['index.html', 'sw.js', 'assets/x.js', 'icon.svg'].map((path) => readFile(join(served, path), 'utf8')));
    if (app.some((text) => text !== shown)) assert.equal(await published(served), 'unfinished', `call ${nth}`);
    if (await published(served) === commit) assert.ok(app.every((text) => text === shown), `call ${nth}`);
    assert.ok(existsSync(join(served, a)) && (shown === 'a' || existsSync(join(served, b))), `call ${nth}`);
    assert.ok(await publish(served, 'c', c));
    assert.ok(existsSync(join(served, c)) && (shown === 'a' ? existsSync(join(served, a)) : existsSync(join(served, b))), `after call ${nth}`);
    assert.equal(await published(served), commit);
  }
  assert.ok(nth > 8, `${nth} calls`);
});

test('an object store is told the type and the cache rule of each file, and gets the pointer after all others', async (t) => {
  const kinds = ['html', 'js', 'css', 'json', 'geojson', 'topojson', 'webmanifest', 'woff2', 'svg', 'png', 'jpg', 'gif', 'webp', 'avif', 'ico', 'mp4', 'webm', 'vtt', 'txt', 'bin'];
  const files = Object.fromEntries(kinds.map((kind) => [`out/${A}.${kind}`, kind]));
  const folder = await folderWith(t, { 'out/index.html': 'app', 'out/sw.js': 'sw', 'out/favicon.svg': 'icon', 'out/help/index.html': 'help', 'out/assets/x.js': 'x', 'out/content/pointer.json': '1', ...files });
  await writeFile(join(folder, 'aws'), `#!/bin/sh\nprintf '%s|' "$@" >> '${folder}/log'\necho >> '${folder}/log'\n`);
  await chmod(join(folder, 'aws'), 0o755);
  const env = { ...process.env, AWS_ENDPOINT_URL: 'https://store.example', PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
  const { status, stderr } = spawnSync(join(SCRIPTS, 'to-bucket'), [join(folder, 'out'), 's3://bucket/park/'], { cwd: ROOT, encoding: 'utf8', env });
  assert.equal(status, 0, stderr);
  const calls = (await readFile(join(folder, 'log'), 'utf8')).trim().split('\n').map((line) => line.split('|').slice(0, -1));
  const told = calls.map((call) => {
    assert.deepEqual(call.slice(0, 3), ['--endpoint-url', 'https://store.example', 's3']);
    const after = (option: string): string | undefined => call[call.indexOf(option) + 1];
    const target = call.at(-1)?.replace('s3://bucket/park/', '') ?? '';
    return [`${target}${call[3] === 'sync' ? `/${after('--include')}` : ''}`, after('--cache-control'), after('--content-type')];
  });
  const said = (path: string, kind: string): string[] => [path, 'no-cache', mediaType(kind)];
  assert.deepEqual(told.shift(), said('published.txt', 'txt')); // Unfinished: where it breaks off, the app may be neither.
  for (const kind of kinds) assert.deepEqual(told.find(([path]) => path === `content/*.${kind}`), [`content/*.${kind}`, FOREVER, mediaType(kind)]);
  assert.deepEqual(told.slice(kinds.length), [
    ['assets/*.js', FOREVER, mediaType('js')],
    said('favicon.svg', 'svg'), said('help/index.html', 'html'), said('index.html', 'html'), said('sw.js', 'js'), said('content/pointer.json', 'json'), said('published.txt', 'txt'),
  ]);
});
