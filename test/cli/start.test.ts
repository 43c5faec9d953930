import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Manifest, Pointer } from '../../src/core/release.ts';
import { Command } from './support/command.ts';
import { slidesFolder } from './support/slides.ts';

const ADDRESS = /Körme is on (http:\S+)/;

async function folder(t: TestContext, ...decks: Parameters<typeof slidesFolder>): Promise<string> {
  const made = await slidesFolder(...decks);
  t.after(() => rm(made, { recursive: true }));
  return made;
}

async function start(t: TestContext, ...args: string[]): Promise<{ readonly command: Command; readonly address: string }> {
  const command = new Command('start', ...args);
  t.after(() => command.stop());
  const [, address = ''] = await command.says(ADDRESS);
  return { command, address };
}

async function manifestAt(address: string): Promise<Manifest> {
  const pointer = await (await fetch(`${address}content/pointer.json`)).json() as Pointer;
  return await (await fetch(`${address}content/${pointer.manifest.hash}.json`)).json() as Manifest;
}

test('serves the good decks, names the broken ones to staff only, and ends at Ctrl+C', async (t) => {
  const slides = await folder(t, { '1.1': 'good', '1.2': 'broken' });
  const { command, address } = await start(t, '--port', '0', '--slides', slides);
  assert.match(await (await fetch(address)).text(), /<korme-app/);
  const { decks, broken } = await manifestAt(address);
  assert.deepEqual([decks.map(({ id }) => id), broken.map(({ id }) => id)], [['1.1'], []]);

  const { code, out, err } = await command.stop();
  assert.equal(code, 0);
  assert.match(err, /1\.2[/\\]deck\.json:\d+:\d+ ./);
  for (const line of ['Slides read', 'App built', 'Service worker built', 'Slides packed']) assert.match(out, new RegExp(`^${line}: .* \\(\\d+ ms\\)$`, 'm'));
});

test('takes the next port beside one that runs, and disturbs it neither by starting nor by ending', async (t) => {
  const first = await start(t, '--port', '0', '--slides', await folder(t, { '1.1': 'good' }));
  const { port } = new URL(first.address);
  const second = await start(t, '--port', port, '--slides', await folder(t, { '2.1': 'good' }));
  assert.ok(Number(new URL(second.address).port) > Number(port));
  assert.equal((await manifestAt(second.address)).decks[0]?.id, '2.1');

  const { out } = await second.command.stop();
  assert.match(out, new RegExp(`^The port ${port} is taken\\.$`, 'm'));
  assert.equal((await manifestAt(first.address)).decks[0]?.id, '1.1');
});

test('ends when npm was ended, although the shell between them passes no signal on', { skip: process.platform === 'win32' && 'npm uses no such shell on Windows' }, async (t) => {
  const slides = await folder(t, { '1.1': 'good' });
  const shell = spawn('sh', ['-c', `"${process.execPath}" src/cli/run.mjs start --port 0 --slides "${slides}"; true`], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = new Promise((resolve) => shell.stdout.once('close', resolve));
  await new Promise<void>((resolve) => shell.stdout.on('data', (chunk: Buffer) => {
    if (chunk.includes('Körme is on')) resolve();
  }));
  shell.kill('SIGTERM');
  await closed;
});

const DARK: readonly [string, Parameters<typeof slidesFolder>[0], RegExp][] = [
  ['no decks', {}, /:1:1 There is nothing to show: .*deck\.json/],
  ['only broken decks', { '1.1': 'broken' }, /^Nothing can be shown: 1 deck in .*, and none without errors\.$/m],
];

for (const [what, decks, sentence] of DARK) {
  test(`still serves the app where there are ${what}, and says so`, async (t) => {
    const { command, address } = await start(t, '--port', '0', '--slides', await folder(t, decks));
    assert.equal((await fetch(address)).status, 200);
    assert.deepEqual((await manifestAt(address)).decks, []);
    assert.match((await command.stop()).err, sentence);
  });
}

const WRONG: readonly [string[], string][] = [
  [['--port', 'many'], '--port needs a number from 0 to 65535, and got "many".\n'],
  [['--prot', '80'], 'There is no option --prot; the options are --port, --host, --slides, --release.\n'],
];

for (const [args, sentence] of WRONG) {
  test(`says in a sentence what is wrong with start ${args.join(' ')}`, async () => {
    const { code, err } = await new Command('start', ...args).ended();
    assert.deepEqual([code, err], [2, sentence]);
  });
}

for (const command of ['start', 'dev']) {
  test(`${command} does not take a folder that is not there for an empty one`, async () => {
    const { code, err } = await new Command(command, '--slides', 'no/such/slides').ended();
    assert.equal(code, 2);
    assert.match(err, /^There is no folder .*slides\.\n$/);
  });
}
