// Runs a command of Körme as npm does, and listens to what it says.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const RUN = join(import.meta.dirname, '../../../src/cli/run.mjs');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export class Command {
  readonly #process: ChildProcess;
  readonly #ended: Promise<Ended>;
  #out = '';
  #err = '';

  constructor(...args: string[]) {
    const { INIT_CWD, ...env } = process.env;
    this.#process = spawn(process.execPath, [RUN, ...args], { env, stdio: 'pipe' });
    this.#process.stdout?.on('data', (chunk: Buffer) => { this.#out += chunk.toString(); });
    this.#process.stderr?.on('data', (chunk: Buffer) => { this.#err += chunk.toString(); });
    this.#ended = new Promise((resolve) => {
      this.#process.once('close', (code) => resolve({ code, out: this.#out, err: this.#err }));
    });
  }

  /** Whoever has nothing to say says nothing: its input ends. */
  ended(): Promise<Ended> {
    this.#process.stdin?.end();
    return this.#ended;
  }

  /** As somebody types it. */
  answer(words: string): void {
    this.#process.stdin?.write(`${words}\n`);
  }

  /** As Ctrl+C does. */
  stop(): Promise<Ended> {
    this.#process.kill('SIGINT');
    return this.#ended;
  }

  /** The first match in what it prints, as soon as it is there. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.#out);
      if (match) return match;
      const printed = new Promise<'more'>((resolve) => this.#process.stdout?.once('data', () => resolve('more')));
      const next = await Promise.race([printed, this.#ended]);
      if (next !== 'more') throw new Error(`It ended with ${next.code} before it said ${pattern.source}: ${next.out}${next.err}`);
    }
  }
}
