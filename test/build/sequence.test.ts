import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sequenceOf } from '../../src/build/sequence.ts';

const COMMITTED = 1_767_225_600;

async function folder(t: TestContext, inGit: boolean): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'korme-sequence-'));
  t.after(() => rm(made, { recursive: true }));
  await writeFile(join(made, 'deck.json'), '{}');
  if (!inGit) return made;
  const git = (...args: string[]): void => { execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: made, env: { ...process.env, GIT_COMMITTER_DATE: `${COMMITTED} +0500` } }); };
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'slides');
  return made;
}

test('is the time of the commit, also while somebody works on the slides', async (t) => {
  const slides = await folder(t, true);
  assert.equal(await sequenceOf(slides), COMMITTED);
  await writeFile(join(slides, 'deck.json'), '[]');
  assert.equal(await sequenceOf(slides), COMMITTED);
});

test('is the time outside of git', async (t) => {
  assert.equal(await sequenceOf(await folder(t, false), () => 5_900), 5);
});

test('is what a reproducible build is told', async (t) => {
  process.env['SOURCE_DATE_EPOCH'] = '77';
  t.after(() => { delete process.env['SOURCE_DATE_EPOCH']; });
  assert.equal(await sequenceOf(await folder(t, true)), 77);
});
