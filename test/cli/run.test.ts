import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const RUN = join(import.meta.dirname, '../../src/cli/run.mjs');
const OLD_NODE = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'18.19.1'}})`;

/** A project with one command, which throws. */
let project: string;

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'korme-run-'));
  await mkdir(join(project, 'src/cli'), { recursive: true });
  await copyFile(RUN, join(project, 'src/cli/run.mjs'));
  await writeFile(join(project, 'src/cli/build.ts'), `export async function main(args: string[]): Promise<number> {
    if (args[0] === 'well') return 7;
    throw new Error('The disk is full\\nand more');
  }`);
});

after(() => rm(project, { recursive: true }));

function run(args: string[], { flags = [], file = join(project, 'src/cli/run.mjs'), debug = '' }: { flags?: string[]; file?: string; debug?: string } = {}): { code: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [...flags, file, ...args], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', KORME_DEBUG: debug } });
  return { code: status, said: stderr.trim() };
}

test('says which Node it needs to one that is too old', () => {
  assert.deepEqual(run(['start'], { flags: ['--import', OLD_NODE] }), { code: 1, said: 'Körme needs Node 20.20 or newer, and this is Node 18.19.1.' });
});

test('asks for npm ci where the packages are missing', () => {
  assert.deepEqual(run(['build']), { code: 1, said: 'The packages that Körme needs are not installed: run npm ci, then again npm run build.' });
});

test('sends a Node that can not run TypeScript to npm', () => {
  const { code, said } = run(['start'], { flags: ['--no-experimental-strip-types'], file: RUN });
  assert.equal(code, 1);
  assert.match(said, /^Node \d+\.\d+\.\d+ can not run this by itself: use npm start, which brings its own Node; .*\.$/);
});

test('lists the commands to someone who mistypes one', () => {
  const { code, said } = run(['biuld'], { file: RUN });
  assert.equal(code, 1);
  assert.match(said, /^"biuld" is no command of Körme: there are start, dev, build, .*\.$/);
});

test('says the unexpected in one line, and shows the stack only when asked for it', async () => {
  await mkdir(join(project, 'node_modules'));
  await writeFile(join(project, 'node_modules/.package-lock.json'), '{}');
  const sentence = 'npm run build met something unexpected: The disk is full (KORME_DEBUG=1 shows where).';
  assert.deepEqual(run(['build']), { code: 1, said: sentence });
  assert.match(run(['build'], { debug: '1' }).said, /build\.ts:3/);
  assert.equal(run(['build', 'well']).code, 7);
});
