// A program with whatever it starts itself, as one thing that can be ended. What our own process leaves behind on a sudden end
// would go on for ever: a browser without anyone who looks at it.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Milliseconds for a program to say that it is ready. */
const PATIENCE = 90_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export class OwnProcess {
  readonly #process: ChildProcess;
  readonly #onExit = (): void => { this.end(); };
  /** Without a listener a signal ends our own process at once, and no exit is heard. */
  readonly #onSignal = (): void => { process.exit(1); };
  #said = '';

  constructor(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
    this.#process = spawn(program, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    for (const stream of this.#process.stdio) stream?.on('data', (chunk: Buffer) => { this.#said += chunk.toString(); });
    process.once('exit', this.#onExit);
    for (const signal of SIGNALS) process.once(signal, this.#onSignal);
  }

  /** The first match in what it prints, on its third channel too; throws when it ends before. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    const start = performance.now();
    for (;;) {
      const match = pattern.exec(this.#said);
      if (match) return match;
      if (this.#process.exitCode !== null) throw new Error(`${this.#process.spawnfile} ended by itself: ${this.#said}`);
      if (performance.now() - start > PATIENCE) throw new Error(`${this.#process.spawnfile} never said ${pattern.source}: ${this.#said}`);
      await new Promise((resolve) => { setTimeout(resolve, 20); });
    }
  }

  /** Resolves when it has ended. */
  async ended(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) await once(this.#process, 'exit');
  }

  /** Its whole group: what it has started belongs to it. */
  end(): void {
    process.off('exit', this.#onExit);
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
    const { pid } = this.#process;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch { /* It has ended by itself. */ }
  }
}

/** The first of the names that is a program on PATH. */
export function programOnPath(...names: readonly string[]): string | null {
  const files = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return files.find(isProgram) ?? null;
}

export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
