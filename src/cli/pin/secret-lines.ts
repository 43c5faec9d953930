// Lines that nobody may read over a shoulder: what is typed does not appear.
import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';

export class SecretLines {
  #lines: Interface | null = null;
  #next: AsyncIterator<string> | null = null;

  /** Null where nobody answers any more. */
  async ask(question: string): Promise<string | null> {
    process.stdout.write(question);
    this.#lines ??= createInterface({ input: process.stdin, output: new Writable({ write: (_, __, done) => { done(); } }), terminal: process.stdin.isTTY });
    this.#next ??= this.#lines.once('SIGINT', () => { this.close(); })[Symbol.asyncIterator]();
    const { done, value } = await this.#next.next();
    process.stdout.write('\n');
    return done ? null : value.trim();
  }

  close(): void {
    this.#lines?.close();
  }
}
