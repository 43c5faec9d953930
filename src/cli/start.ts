// `npm start`: builds the kiosk and serves it. Broken decks are left out and named, because a screen must never go dark.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { assemble, readSlides } from './assemble.ts';
import { addresses, listen } from './listen.ts';
import { refuse } from './refuse.ts';
import { reportSource } from './report-source.ts';
import { serveFolder } from './serve-folder.ts';
import { parseServing } from './serving.ts';
import { freshStartFolder } from './start-folder.ts';
import { untilStopped } from './until-stopped.ts';

/** Resolves when it was told to stop (Ctrl+C): 0; 1 where it could not serve, 2 for wrong options. */
export async function main(args: string[]): Promise<number> {
  const serving = parseServing(args, 4173);
  if (!serving.ok) return refuse(serving.reason);
  const { port, host, slides } = serving;
  if (!existsSync(slides)) return refuse(`There is no folder ${slides}.`);

  const source = await readSlides(slides);
  reportSource(source, slides);
  const folder = await freshStartFolder();
  await assemble({ ...source, broken: [] }, slides, folder); // Visitors never see a fault; whoever started this has read it above.

  const server = await serveFolder(folder);
  const listening = await listen(server, host, port);
  if (listening.ok) {
    announce(host, port, listening.port);
    await untilStopped();
    server.close();
    server.closeAllConnections();
  } else {
    console.error(listening.reason);
  }
  await rm(folder, { recursive: true, force: true });
  return listening.ok ? 0 : 1;
}

function announce(host: string, wanted: number, port: number): void {
  const { own, network } = addresses(host, port);
  if (wanted !== 0 && port !== wanted) console.log(`The port ${wanted} is taken.`);
  console.log(`Körme is on ${own}`);
  for (const address of network) console.log(`On the local network: ${address} (to work offline, a device needs https or localhost)`);
  console.log('Ctrl+C ends it.');
}
