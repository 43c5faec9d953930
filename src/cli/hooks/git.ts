// git, asked as a hook has to ask it.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What git prints; null where it is not installed or refuses. */
export async function git(folder: string, args: readonly string[], input = ''): Promise<string | null> {
  return new Promise((done) => {
    const process = spawn('git', args, { cwd: folder, env: environment(), stdio: ['pipe', 'pipe', 'ignore'] });
    const printed: Buffer[] = [];
    process.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    process.once('error', () => done(null));
    process.once('close', (code) => done(code === 0 ? Buffer.concat(printed).toString() : null));
    process.stdin.on('error', () => { /* It has ended before it read everything; its code says why. */ });
    process.stdin.end(input);
  });
}

/** git tells a hook which index is to be committed, by a path from the folder that the hook runs in; npm then changes the folder. */
function environment(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE']) {
    const path = env[name];
    if (path) env[name] = resolve(env['INIT_CWD'] ?? process.cwd(), path);
  }
  return env;
}

/** Of a list that git printed with -z. */
export function names(list: string): string[] {
  return list.split('\0').filter(Boolean);
}
