// Tries one case after the other, and keeps what came of it.
import { Bench } from './bench.ts';
import type { Fault } from './fault.ts';
import type { TortureOptions } from './options.ts';
import { remaining, shardOf, type Task } from './plan.ts';
import { keyOf, openProgress, type Done, type Progress } from './progress.ts';
import { Random } from './random.ts';
import { lineOf, rowLine } from './report.ts';
import { Sites } from './sites.ts';

/** ms. A case that has not come to its end by then has not held. */
const PATIENCE = 420_000;

export interface RunOptions extends Pick<TortureOptions, 'case' | 'form' | 'seed' | 'shard' | 'resume' | 'lanes'> {
  /** False for an app that takes any bytes. */
  readonly verifies: boolean;
}

/** @returns what was done now and, where the run goes on from a file, before. */
export async function torture(faults: readonly Fault[], options: RunOptions, say: (line: string) => void): Promise<Done[]> {
  const progress = await openProgress(options.resume, options.seed);
  const sites = new Sites(options.verifies);
  const benches = Array.from({ length: options.lanes }, () => new Bench(sites));
  const all: Done[] = [];
  try {
    await Promise.all(benches.map((bench) => bench.start()));
    for (const fault of faults) {
      const dones = await tryRow(fault, benches, options, progress, say);
      if (dones.length > 0) say(rowLine(fault.name, dones, options.verifies));
      all.push(...dones);
    }
  } finally {
    await Promise.all(benches.map((bench) => bench.end()));
    await sites.remove();
  }
  return all;
}

async function tryRow(fault: Fault, benches: readonly Bench[], options: RunOptions, progress: Progress, say: (line: string) => void): Promise<Done[]> {
  const [first] = benches;
  const tasks = first ? await tasksOf(fault, options, first) : [];
  const dones = tasks.flatMap((task) => series(task, progress.done));
  const queue = remaining(tasks, progress.done);
  await Promise.all(benches.map(async (bench) => {
    for (let task = queue.shift(); task; task = queue.shift()) {
      for (let name: string | undefined = task.case; name !== undefined;) {
        const done = await tryCase(fault, name, options.seed, bench);
        await progress.add(done);
        const line = lineOf(done, options.verifies);
        if (line !== null) say(line);
        dones.push(done);
        name = options.case === null ? done.next : undefined;
      }
    }
  }));
  return dones;
}

async function tasksOf(fault: Fault, { case: only, form, seed, shard, verifies }: RunOptions, bench: Bench): Promise<Task[]> {
  if (only !== null) return [{ row: fault.name, case: only }];
  const names = await (verifies ? fault.cases(form, new Random(seed, fault.name), bench) : fault.proof?.(bench) ?? []);
  // In an order of chance, so that a part, or a run that was cut off, has some of everything.
  const mixed = new Random(seed, fault.name, 'order').some(names, names.length);
  return shardOf(mixed.map((name) => ({ row: fault.name, case: name })), shard);
}

/** What was done of a series before. */
function series(task: Task, done: ReadonlyMap<string, Done>): Done[] {
  const found: Done[] = [];
  for (let one = done.get(keyOf(task)); one && !found.includes(one); one = one.next === undefined ? undefined : done.get(keyOf({ row: task.row, case: one.next }))) found.push(one);
  return found;
}

async function tryCase(fault: Fault, name: string, seed: number, bench: Bench): Promise<Done> {
  const started = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const ended = (broken: string | null, next?: string): Done => ({ row: fault.name, case: name, seed, broken, ...(next !== undefined && { next }), took: Math.round(performance.now() - started) });
  try {
    await bench.clear();
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => { reject(new Error(`it has not come to its end within ${PATIENCE / 1000} s`)); }, PATIENCE);
    });
    const outcome = await Promise.race([fault.run(name, bench, new Random(seed, fault.name, name)), late]);
    return ended(null, outcome?.next);
  } catch (error) {
    if (process.env['KORME_DEBUG'] === '1') console.error(error);
    return ended(`${sentenceOf(error)}; on the screen: ${await bench.glimpse()}`);
  } finally {
    clearTimeout(timer);
  }
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [first = ''] = error.message.split('\n');
  return error.name === 'Broken' ? first : `${error.name}: ${first}`;
}
