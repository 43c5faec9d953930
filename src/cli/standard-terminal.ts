// Whoever types the answers to what a command asks: lines from the keyboard or from another program, which may come before their
// questions. It is opened when the first question is asked, and one for all: what it has read ahead is lost to another.
import { createInterface, type Interface } from 'node:readline';

export class StandardTerminal {
  #lines: Interface | null = null;
  #next: AsyncIterator<string> | null = null;
  #isClosed = false;

  /** Null where nobody answers any more. */
  async ask(question: string): Promise<string | null> {
    const lines = this.#lines ??= this.#opened();
    this.#next ??= lines[Symbol.asyncIterator]();
    lines.setPrompt(question);
    // Lines may have come before their questions; an interface whose input has ended takes no prompt.
    if (this.#isClosed) process.stdout.write(question);
    else lines.prompt();
    const { done, value } = await this.#next.next();
    if (!done) return value;
    console.log();
    return null;
  }

  say(sentence: string): void {
    console.log(sentence);
  }

  close(): void {
    this.#lines?.close();
  }

  #opened(): Interface {
    return createInterface({ input: process.stdin, output: process.stdout }).once('close', () => { this.#isClosed = true; });
  }
}
