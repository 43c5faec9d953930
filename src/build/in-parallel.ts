// Many small tasks that wait for a disk: several at once, never so many that the files that may be open run out.

/** Files at once; a disk gains little from more. */
const WIDTH = 64;

/** The results stand in the order of the items. */
export async function inParallel<Item, Result>(items: readonly Item[], task: (item: Item, index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const left = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of left) results[index] = await task(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(WIDTH, items.length) }, work));
  return results;
}
