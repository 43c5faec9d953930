// What was read before, for whoever reads the same slides again and again: a file that nobody has saved since is not read anew.
import { stat } from 'node:fs/promises';

interface Kept<Value> {
  readonly stamp: string;
  readonly value: Value;
}

export class SourceMemory<Document, Entry extends object, Reading> {
  readonly #documents = new Map<string, Kept<Document>>();
  readonly #readings = new WeakMap<Entry, Reading>();

  /** A file is the same as long as its size and the time of its last change are. */
  async document(path: string, read: (path: string) => Promise<Document>): Promise<Document> {
    const stamp = await stat(path).then(({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`, () => '');
    const kept = this.#documents.get(path);
    if (kept && kept.stamp === stamp && stamp !== '') return kept.value;
    const value = await read(path);
    this.#documents.set(path, { stamp, value });
    return value;
  }

  /** What follows from an entry of a file alone, and from no other file. */
  async reading(entry: Entry, read: () => Promise<Reading>): Promise<Reading> {
    const kept = this.#readings.get(entry) ?? await read();
    this.#readings.set(entry, kept);
    return kept;
  }
}
