// What processes take of the memory, as Linux tells it; null where the system does not.
import { readdir, readFile } from 'node:fs/promises';

/** Megabytes of one process that no other one shares. */
export async function privateMegabytes(pid: number): Promise<number | null> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => null);
  if (rollup === null) return null;
  const kilobytes = [...rollup.matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB$/gm)].map(([, kB]) => Number(kB));
  return kilobytes.reduce((sum, kB) => sum + kB, 0) / 1000;
}

/** The same of a whole browser, which is known by the folder of its profile: its service workers, its network and its storage have processes of their own. */
export async function browserMegabytes(profile: string): Promise<number | null> {
  const names = await readdir('/proc').catch(() => []);
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map<number, number>();
  const found = new Set<number>();
  await Promise.all(pids.map(async (pid) => {
    const [status, command] = await Promise.all(['status', 'cmdline'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')));
    parents.set(pid, Number(/^PPid:\s+(\d+)$/m.exec(status ?? '')?.[1] ?? 0));
    if (command?.includes(`--user-data-dir=${profile}`)) found.add(pid);
  }));
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
  }
  const megabytes = (await Promise.all([...found].map(privateMegabytes))).filter((one) => one !== null);
  return megabytes.length > 0 ? megabytes.reduce((sum, one) => sum + one, 0) : null;
}
