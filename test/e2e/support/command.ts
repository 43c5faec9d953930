// A command of Körme as a user runs it: a process of its own, with what it prints.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../../src/cli/project.ts';

export interface Running {
  /** Where it says that it serves. */
  readonly url: string;
  /** Everything that it has printed so far. */
  printed(): string;
  stop(): Promise<void>;
}

/** Starts `npm start` or `npm run dev` and resolves when it serves. */
export async function startCommand(command: 'start' | 'dev', args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/run.mjs'), command, ...args], { cwd: ROOT });
  let printed = '';
  const ended = new Promise<void>((resolve) => { child.once('close', () => { resolve(); }); });
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /http:\/\/[^\s,]+/.exec(printed)?.[0];
      if (address) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', () => { reject(new Error(`It ended before it served:\n${printed}`)); });
  });
  return {
    url,
    printed: () => printed,
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
  };
}
