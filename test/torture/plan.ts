// Which cases a run tries: those of its rows, of its part, and what has not been done yet.
import { keyOf, type Done } from './progress.ts';

export interface Task {
  readonly row: string;
  readonly case: string;
}

/** The `index`-th of `of` parts, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** `2/4`; null where it makes no sense. */
export function parseShard(text: string): Shard | null {
  const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  return index >= 1 && index <= of ? { index, of } : null;
}

/** Every so-many-th case, so that each part has some of each row. */
export function shardOf<T>(tasks: readonly T[], { index, of }: Shard): T[] {
  return tasks.filter((_, place) => place % of === index - 1);
}

/** Where a series was cut off, it goes on at the case that comes next in it. */
export function remaining(tasks: readonly Task[], done: ReadonlyMap<string, Done>): Task[] {
  return tasks.flatMap((task): Task[] => {
    const seen = new Set<string>();
    let current: Task | null = task;
    for (let before = done.get(keyOf(current)); before; before = done.get(keyOf(current))) {
      seen.add(keyOf(current));
      if (before.next === undefined) return [];
      current = { row: task.row, case: before.next };
      if (seen.has(keyOf(current))) return [];
    }
    return [current];
  });
}
