// What every host of Körme has in common for a test: a folder that it serves by one of the recipes of docs/publishing.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../src/cli/project.ts';
import { OwnProcess } from '../../engines/own-process.ts';

/** ms */
const STARTING = 20_000;

export interface Host {
  /** Of the folder of the app, with a slash at the end. */
  readonly address: string;
  end(): Promise<void>;
}

export function recipe(name: string): Promise<string> {
  return readFile(join(ROOT, 'docs/publishing', name), 'utf8');
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}

/** A program that serves in the foreground; resolves when it answers. */
export async function startProgram(path: string, prepare: (port: number, own: string) => Promise<readonly [string, ...string[]]>): Promise<Host> {
  const own = await mkdtemp(join(tmpdir(), 'korme-host-'));
  const port = await freePort();
  const [program, ...args] = await prepare(port, own);
  const process_ = new OwnProcess(program, args, { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own });
  const address = `http://127.0.0.1:${port}${path}`;
  const end = async (): Promise<void> => {
    process_.end();
    await process_.ended();
    await rm(own, { recursive: true, force: true });
  };
  await answers(address, process_).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  return { address, end };
}

/** Resolves when something answers there, whatever it says. */
export async function answers(address: string, process_: OwnProcess): Promise<void> {
  for (const start = performance.now(); !await fetch(address).then(() => true, () => false);) {
    if (performance.now() - start > STARTING) throw new Error(`Nothing answered at ${address}: ${await process_.says(/^[^]*$/).then(([all]) => all, String)}`);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
}
