// `npm run test:mutants`: damages the rules of the core one by one, in a copy, and sees a test turn red for each.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LASTING } from '../../test/mutants/lasting.ts';
import { LOOKING } from '../../test/mutants/looking.ts';
import { MOVING } from '../../test/mutants/moving.ts';
import type { Mutant } from '../../test/mutants/mutant.ts';
import { READING } from '../../test/mutants/reading.ts';
import { SETTING } from '../../test/mutants/setting.ts';
import { SHOWING } from '../../test/mutants/showing.ts';
import { ROOT } from './project.ts';

const MUTANTS: readonly Mutant[] = [...LASTING, ...LOOKING, ...MOVING, ...READING, ...SHOWING, ...SETTING];

/** What the tests of the core read. */
const COPIED = ['src', 'test', 'schemas', 'slides', 'package.json'];
const COPIES = 2;
/** A damaged rule may run for ever; that is noticed as well. Milliseconds. */
const PATIENCE = 60_000;

type Outcome = 'seen' | 'not seen' | 'not found';

/** 1 where a fault was not seen, or where its place is gone from the source. */
export async function main(): Promise<number> {
  const copies = await Promise.all(Array.from({ length: COPIES }, copyOfProject));
  try {
    const [first] = copies;
    const tests = [...new Set(MUTANTS.flatMap(testsOf))];
    if (first === undefined || !await isGreen(first, tests)) {
      console.error('The tests of the core fail before anything was damaged: run npm test -- core.');
      return 1;
    }
    const waiting = [...MUTANTS];
    const failed: string[] = [];
    await Promise.all(copies.map(async (copy) => {
      for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
        const outcome = await outcomeOf(mutant, copy);
        if (outcome !== 'seen') failed.push(complaint(mutant, outcome));
      }
    }));
    for (const line of failed.sort()) console.log(line);
    console.log(`${MUTANTS.length - failed.length} passed, ${failed.length} failed`);
    return failed.length > 0 ? 1 : 0;
  } finally {
    await Promise.all(copies.map((copy) => rm(copy, { recursive: true, force: true })));
  }
}

async function copyOfProject(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'korme-mutants-'));
  for (const name of COPIED) await cp(join(ROOT, name), join(copy, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

async function outcomeOf(mutant: Mutant, copy: string): Promise<Outcome> {
  const path = join(copy, sourceOf(mutant));
  const source = await readFile(path, 'utf8');
  if (source.split(mutant.from).length !== 2) return 'not found';
  await writeFile(path, source.replace(mutant.from, () => mutant.to));
  const green = await isGreen(copy, testsOf(mutant));
  await writeFile(path, source);
  return green ? 'not seen' : 'seen';
}

function complaint(mutant: Mutant, outcome: Outcome): string {
  const reason = outcome === 'not seen' ? `no test in ${testsOf(mutant).join(', ')} sees it` : `its place must stand in the file exactly once: ${mutant.from}`;
  return `  ✗ ${sourceOf(mutant)}: ${mutant.harm}\n    ${reason}`;
}

function sourceOf({ file }: Mutant): string {
  return `src/core/${file}.ts`;
}

function testsOf({ file, tests = [file] }: Mutant): string[] {
  return tests.map((test) => `test/core/${test}.test.ts`);
}

function isGreen(copy: string, tests: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, ['--test', ...tests], { cwd: copy, stdio: 'ignore', timeout: PATIENCE });
  return new Promise((resolve) => { child.once('close', (code) => { resolve(code === 0); }); });
}
