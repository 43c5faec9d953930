// One line for each step of a command, with the time that it took: what a user looks at while waiting.

/** @param outcome what to say of the result, beside the time. */
export async function step<T>(name: string, work: () => Promise<T>, outcome: (result: T) => string): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.log(`${name}: ${outcome(result)} (${Math.round(performance.now() - started)} ms)`);
  return result;
}

/** "1 deck", "2 decks". */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** Bytes in the unit that a person would use. */
export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
