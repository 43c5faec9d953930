// Chance that comes the same way again: of a seed and the name of a case, whatever ran before it.

export class Random {
  #state: number;

  /** @param words A seed, and what tells this series from the others of the same seed. */
  constructor(...words: readonly (string | number)[]) {
    this.#state = fingerprint(words.join('\n'));
  }

  /** From 0 to `limit` - 1. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  /** mulberry32, from 0 up to 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  pick<T>(choice: readonly T[]): T {
    if (choice.length === 0) throw new Error('There is nothing to pick from.');
    return choice[this.below(choice.length)] as T;
  }

  /** So many of them, each once, in an order of chance; all where there are fewer. */
  some<T>(choice: readonly T[], count: number): T[] {
    const rest = [...choice];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(this.below(rest.length), 1));
    return taken;
  }
}

/** FNV-1a. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
