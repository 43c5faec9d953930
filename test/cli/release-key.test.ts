// npm run release:key, and a build that signs with what it made.
import assert from 'node:assert/strict';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSigning } from '../../src/build/signing.ts';
import { ROOT } from '../../src/cli/project.ts';
import type { Pointer } from '../../src/core/release.ts';
import { signedWith } from '../../src/services/signature.ts';
import { folderWith } from '../build/support/folder.ts';
import { Command } from './support/command.ts';

process.env['SOURCE_DATE_EPOCH'] = '1767225600'; // These slides lie in no repository, where a commit would give the number.

const DECK = { id: '1.1', title: { kk: 'Су', ru: 'Вода' }, slides: [{ title: { kk: 'Су', ru: 'Вода' } }] };

test('makes a pair, signs builds with it, and never overwrites or exposes a key', async (t) => {
  const folder = await folderWith(t, { 'slides/1.1/deck.json': DECK });
  const [slides, out, file] = [join(folder, 'slides'), join(folder, 'out'), join(folder, 'private.pem')];
  const make = (path: string): ReturnType<Command['ended']> => new Command('release-key', path, '--slides', slides).ended();
  const build = (): ReturnType<Command['ended']> => new Command('build', '--content-only', '--slides', slides, '--out', out).ended();
  const pointer = async (): Promise<Pointer> => JSON.parse(await readFile(join(out, 'content/pointer.json'), 'utf8')) as Pointer;

  await mkdir(join(folder, 'another/.git'), { recursive: true });
  for (const place of [join(slides, 'private.pem'), join(ROOT, 'private.pem'), join(folder, 'another/private.pem')]) assert.match((await make(place)).err, /would be committed/);
  const made = await make(file);
  assert.equal(made.code, 0, made.err);
  assert.doesNotMatch(made.out + made.err, /BEGIN/);
  const secret = await readFile(file, 'utf8');
  if (process.platform !== 'win32') assert.equal((await stat(file)).mode & 0o777, 0o600);
  const again = await make(join(folder, 'second.pem'));
  assert.equal(again.code, 2);
  assert.match(again.err, /release-key\.pem is there already/);

  const refused = await build();
  assert.equal(refused.code, 1);
  assert.match(refused.err, /KORME_SIGNING_KEY is not set/);
  process.env['KORME_SIGNING_KEY'] = secret;
  t.after(() => { delete process.env['KORME_SIGNING_KEY']; });
  const built = await build();
  assert.equal(built.code, 0, built.err);
  const read = await readSigning(slides, secret);
  assert.ok(read.ok && read.signing);
  const first = await pointer();
  assert.equal(await signedWith(read.signing.key)(first), true);
  await build();
  assert.deepEqual(await pointer(), first);
});

test('does not overwrite a file, and leaves no half of a pair', async (t) => {
  const folder = await folderWith(t, { 'slides/1.1/deck.json': DECK });
  await writeFile(join(folder, 'mine.txt'), 'mine');
  const { code, err } = await new Command('release-key', join(folder, 'mine.txt'), '--slides', join(folder, 'slides')).ended();
  assert.equal(code, 1);
  assert.match(err, /could not be written/);
  assert.equal(await readFile(join(folder, 'mine.txt'), 'utf8'), 'mine');
  await assert.rejects(stat(join(folder, 'slides/release-key.pem')));
});
