import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { META_POLICY } from '../../src/build/security-headers.ts';
import { Command } from './support/command.ts';
import { slidesFolder } from './support/slides.ts';

process.env['SOURCE_DATE_EPOCH'] = '1767225600'; // These slides lie in no repository, where a commit would give the number.

let slides: string;
let out: string;

before(async () => {
  slides = await slidesFolder({ '1.1': 'good', '1.2': 'good' });
  out = join(await mkdtemp(join(tmpdir(), 'korme-build-')), 'kiosk');
  const { code, err } = await new Command('build', '--slides', slides, '--out', out).ended();
  assert.equal(code, 0, err);
});

after(async () => {
  await rm(slides, { recursive: true });
  await rm(join(out, '..'), { recursive: true });
});

/** Every file of a folder with the hash of its bytes. */
async function hashes(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    found.set(file.slice(folder.length + 1), createHash('sha384').update(await readFile(file)).digest('base64'));
  }
  return found;
}

test('writes a page that runs no inline script and works in any folder of a host', async () => {
  const page = await readFile(join(out, 'index.html'), 'utf8');
  assert.ok(page.includes(META_POLICY.replaceAll("'", '&#39;')));
  assert.doesNotMatch(page, /<script(?![^>]*\ssrc=)|\son\w+=|style=/);
  assert.doesNotMatch(page, /(?:src|href)="\//);
});

test('gives the service worker every file of the app, with the hash of its bytes, and none of the content', async () => {
  const worker = await readFile(join(out, 'sw.js'), 'utf8');
  const files = await hashes(out);
  const shell = [...files].filter(([path]) => path !== 'sw.js' && !path.startsWith('content/'));
  assert.ok(shell.some(([path]) => path === 'index.html') && shell.some(([path]) => path.endsWith('.js')));
  for (const [path, hash] of shell) assert.ok(worker.includes(path) && worker.includes(`sha384-${hash}`), path);
  assert.ok(!/content\/[0-9a-f]{64}/.test(worker));
});

test('names every file of the content by its SHA-256', async () => {
  const content = [...(await hashes(out)).keys()].filter((path) => path.startsWith('content/') && path !== 'content/pointer.json');
  assert.equal(content.length, 3);
  for (const path of content) {
    assert.equal(path, `content/${createHash('sha256').update(await readFile(join(out, path))).digest('hex')}.json`);
  }
});

test('writes the same bytes from the same slides, over an earlier build', async () => {
  const earlier = await hashes(out);
  const { code } = await new Command('build', '--slides', slides, '--out', out).ended();
  assert.equal(code, 0);
  assert.deepEqual(await hashes(out), earlier);
});

test('refuses a broken deck, says where it is broken, and leaves what was built as it is', async (t) => {
  const broken = await slidesFolder({ '1.1': 'good', '1.2': 'broken' });
  t.after(() => rm(broken, { recursive: true }));
  const earlier = await hashes(out);
  const { code, err } = await new Command('build', '--slides', broken, '--out', out).ended();
  assert.equal(code, 1);
  assert.match(err, /1\.2[/\\]deck\.json:\d+:\d+ ./);
  assert.match(err, /^Nothing was built, because of 1 error: mend what is named above\.$/m);
  assert.doesNotMatch(err, /^\s+at /m);
  assert.deepEqual(await hashes(out), earlier);
});

test('refuses a kiosk.json with a fault, which would go to the screens without its name', async (t) => {
  const folder = await slidesFolder({ '1.1': 'good' });
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'kiosk.json'), '{ "titel": { "kk": "Көрме" } }');
  const { code, err } = await new Command('build', '--slides', folder, '--out', out).ended();
  assert.equal(code, 1);
  assert.match(err, /kiosk\.json:1:3 ./);
});

const WRONG: readonly [string[], RegExp][] = [
  [['--slide', 'x'], /^There is no option --slide; the options are --slides, --out, --content-only\.\n$/],
  [['--slides', '/there/is/none'], /^There is no folder \/there\/is\/none\.\n$/],
];

for (const [args, sentence] of WRONG) {
  test(`says in a sentence what is wrong with build ${args.join(' ')}`, async () => {
    const { code, err } = await new Command('build', ...args).ended();
    assert.equal(code, 2);
    assert.match(err, sentence);
  });
}

test('does not empty a folder that holds the files of someone else', async (t) => {
  const photos = await mkdtemp(join(tmpdir(), 'korme-photos-'));
  t.after(() => rm(photos, { recursive: true }));
  await writeFile(join(photos, 'wedding.jpg'), '');
  const { code, err } = await new Command('build', '--slides', slides, '--out', photos).ended();
  assert.equal(code, 2);
  assert.match(err, /holds other files, which a build would remove/);
  assert.ok(existsSync(join(photos, 'wedding.jpg')));
});

test('builds nothing where there are no decks, and says so', async (t) => {
  const empty = await slidesFolder({});
  t.after(() => rm(empty, { recursive: true }));
  const { code, err } = await new Command('build', '--slides', empty, '--out', join(out, '../empty')).ended();
  assert.equal(code, 1);
  assert.match(err, /:1:1 There is nothing to show: .*\nNothing was built, because of 1 error: .*\n$/);
  assert.ok(!existsSync(join(out, '../empty')));
});
