// How fast `check` is from a cold start: on many decks alone, and beside `ajv-cli validate` plus `jsonlint` on the same files.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const SLIDES_A_DECK = 10;

/** Those of the target, and fewer for programs that take a process for each file. */
const MANY = 1000;
const FEW = 100;

export interface CheckSpeed {
  readonly decks: number;
  readonly slides: number;
  /** Seconds. */
  readonly check: number;
  readonly few: {
    readonly decks: number;
    readonly check: number;
    /** Null where the packages can't be had. */
    readonly ajv: number | null;
    readonly jsonlint: number | null;
  };
}

export async function checkSpeed(): Promise<CheckSpeed> {
  const folder = await mkdtemp(join(tmpdir(), 'korme-bench-check-'));
  try {
    await writeDecks(join(folder, 'many'), MANY);
    const few = await writeDecks(join(folder, 'few'), FEW);
    await check(join(folder, 'few')); // The files of the program itself are in memory from here on, as those of the others are.
    const others = await install(join(folder, 'others'));
    return {
      decks: MANY, slides: MANY * SLIDES_A_DECK,
      check: await check(join(folder, 'many')),
      few: {
        decks: FEW,
        check: await check(join(folder, 'few')),
        ajv: others && await timed(others('ajv'), [
          'validate', '--spec=draft2020', '--strict=false', '-s', join(ROOT, 'schemas/deck.schema.json'), '-r', join(ROOT, 'schemas/slide.schema.json'), ...few.flatMap((file) => ['-d', file]),
        ]),
        jsonlint: others && await each(few, (file) => timed(others('jsonlint'), ['-q', file])),
      },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Returns the paths of the decks, which have nothing wrong. */
async function writeDecks(folder: string, count: number): Promise<string[]> {
  return Promise.all(Array.from({ length: count }, async (_, index) => {
    const id = `1.${Math.floor(index / 50) + 1}.${(index % 50) + 1}`;
    await mkdir(join(folder, id), { recursive: true });
    const file = join(folder, id, 'deck.json');
    const slides = Array.from({ length: SLIDES_A_DECK }, (__, number) => slide(number));
    await writeFile(file, `${JSON.stringify({ id, title: { kk: `Ауыл ${index}`, ru: `Село ${index}` }, slides }, null, 2)}\n`);
    return file;
  }));
}

function slide(number: number): object {
  return {
    id: `water-${number}`,
    title: { kk: `Су құбыры, ${number}-кезең`, ru: `Водопровод, ${number}-й этап` },
    text: {
      kk: `Ауылда **жаңа** құбыр тартылды, қосылған үй саны – ${number * 7}.\n\n- бірінші көше;\n- екінші көше.`,
      ru: `В селе проложен **новый** водопровод, подключено домов – ${number * 7}.\n\n- первая улица;\n- вторая улица.`,
    },
    facts: [{ label: { kk: 'Ұзындығы', ru: 'Длина' }, value: { kk: '12 км', ru: '12 км' } }],
  };
}

function check(folder: string): Promise<number> {
  return timed(join(ROOT, 'src/cli/run.mjs'), ['check', folder]);
}

/** The two programs in a folder of their own; null where they can't be had. */
async function install(folder: string): Promise<((name: string) => string) | null> {
  await mkdir(folder);
  const done = await run('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', 'ajv-cli@5.0.0', 'jsonlint@1.6.3']).then(() => true, () => false);
  return done ? (name) => join(folder, 'node_modules/.bin', name) : null;
}

async function each(files: readonly string[], measure: (file: string) => Promise<number>): Promise<number> {
  let sum = 0;
  for (const file of files) sum += await measure(file);
  return sum;
}

/** Seconds that a script takes under this Node. */
async function timed(script: string, args: readonly string[]): Promise<number> {
  const started = performance.now();
  await run(process.execPath, [script, ...args]);
  return (performance.now() - started) / 1000;
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore' });
    child.once('error', reject);
    child.once('close', (code) => { if (code === 0) resolve(); else reject(new Error(`${command} ${args[0] ?? ''} ended with ${code}`)); });
  });
}
