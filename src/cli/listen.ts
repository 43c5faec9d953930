// Opens a server on the wanted port, or on the next one that is free.
import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { AddressInfo } from 'node:net';

/** How many ports are tried. */
const TRIES = 100;

export type Listening = { readonly ok: true; readonly port: number } | { readonly ok: false; readonly reason: string };

export async function listen(server: Server, host: string, wanted: number): Promise<Listening> {
  for (let port = wanted; port < wanted + TRIES && port <= 65_535; port += 1) {
    const failure = await open(server, host, port);
    if (!failure) return { ok: true, port: (server.address() as AddressInfo).port };
    if (failure.code !== 'EADDRINUSE') return { ok: false, reason: sentence(failure, host, port) };
  }
  return { ok: false, reason: `The port ${wanted} and those after it are taken: choose another one with --port.` };
}

/** The addresses that a browser can open; with the host 0.0.0.0, those on the local network too. */
export function addresses(host: string, port: number): { readonly own: string; readonly network: readonly string[] } {
  const everywhere = host === '0.0.0.0' || host === '::';
  const address = (name: string): string => `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
  if (!everywhere) return { own: address(host), network: [] };
  const outer = Object.values(networkInterfaces()).flat().filter((card) => card?.family === 'IPv4' && !card.internal);
  return { own: address('127.0.0.1'), network: outer.flatMap((card) => (card ? [address(card.address)] : [])) };
}

function open(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(null);
    });
  });
}

function sentence({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EACCES': return `The system does not allow this user to open the port ${port}: choose one above 1023 with --port.`;
    case 'ENOTFOUND': case 'EAI_AGAIN': case 'EADDRNOTAVAIL': return `This machine has no address ${host}: check --host.`;
    default: return `The port ${port} on ${host} can not be opened: ${message}.`;
  }
}
