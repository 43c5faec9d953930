// `npm start`: builds the kiosk and serves it. Broken decks are left out and named, because a screen must never go dark.
// With --release it serves what `npm run release:export` has written, and builds nothing.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { addresses, listen } from './listen.ts';
import { openRelease } from './open-release.ts';
import { refuse } from './refuse.ts';
import { reportSource } from './report-source.ts';
import { serveFolder } from './serve-folder.ts';
import { parseServing } from './serving.ts';
import { freshStartFolder } from './start-folder.ts';
import { untilStopped } from './until-stopped.ts';

/** Resolves when it was told to stop (Ctrl+C): 0; 1 where it could not serve, 2 for wrong options. */
export async function main(args: string[]): Promise<number> {
  const serving = parseServing(args, 4173, true);
  if (!serving.ok) return refuse(serving.reason);
  const { port, host, slides, release } = serving;
  if (release !== null) return startRelease(release, host, port);
  if (!existsSync(slides)) return refuse(`There is no folder ${slides}.`);

  const { assemble, readSlides } = await import('./assemble.ts'); // Heavy, and a release needs nothing of it.
  const source = await readSlides(slides);
  reportSource(source, slides);
  const folder = await freshStartFolder();
  // Visitors never see a fault; whoever started this has read it above. Nor is anything signed: the key is not at hand where slides are written.
  await assemble({ ...source, broken: [] }, slides, folder, null);
  const code = await serve(await serveFolder(folder), host, port);
  await rm(folder, { recursive: true, force: true });
  return code;
}

async function startRelease(folder: string, host: string, port: number): Promise<number> {
  if (!existsSync(folder)) return refuse(`There is no folder ${folder}.`);
  const release = await openRelease(folder);
  for (const path of release.damaged) console.error(`${path} is missing or damaged.`);
  if (!release.ok) return refuse(release.reason, 1);
  if (release.damaged.length > 0) console.error('Slides show these places empty until the release is exported or copied again.');
  return serve(await serveFolder(release.folder, release.isServed), host, port);
}

async function serve(server: Server, host: string, port: number): Promise<number> {
  const listening = await listen(server, host, port);
  if (!listening.ok) return refuse(listening.reason, 1);
  announce(host, port, listening.port);
  await untilStopped();
  server.close();
  server.closeAllConnections();
  return 0;
}

function announce(host: string, wanted: number, port: number): void {
  const { own, network } = addresses(host, port);
  if (wanted !== 0 && port !== wanted) console.log(`The port ${wanted} is taken.`);
  console.log(`Körme is on ${own}`);
  for (const address of network) console.log(`On the local network: ${address} (to work offline, a device needs https or localhost)`);
  console.log('Ctrl+C ends it.');
}
