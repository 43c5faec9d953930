// `npm run dev`: the kiosk while it is being written; an edit of a slide or of the program shows at once. Editors open the
// workbench, which shows the kiosk in several languages and on several screens; the kiosk itself is at the address above it.
import { existsSync } from 'node:fs';
import { createServer, mergeConfig } from 'vite';
import config from '../../vite.config.ts';
import { contentPlugin } from '../build/content-plugin.ts';
import { readSource, type Memory } from '../build/read-source.ts';
import { SourceMemory } from '../build/source-memory.ts';
import { workbenchPlugin } from '../build/workbench-plugin.ts';
import { WORKBENCH_PATH } from '../core/preview-news.ts';
import { addresses } from './listen.ts';
import { PUBLIC } from './project.ts';
import { refuse } from './refuse.ts';
import { reportSource } from './report-source.ts';
import { parseServing } from './serving.ts';
import { untilStopped } from './until-stopped.ts';

export async function main(args: string[]): Promise<number> {
  const serving = parseServing(args, 5173);
  if (!serving.ok) return refuse(serving.reason);
  const { port, host, slides } = serving;
  if (!existsSync(slides)) return refuse(`There is no folder ${slides}.`);
  process.env['NODE_ENV'] = 'development'; // Whoever calls may have built before: without this the preview would be left out.

  const memory: Memory = new SourceMemory();
  const server = await createServer(mergeConfig(config, {
    configFile: false,
    logLevel: 'warn',
    clearScreen: false,
    server: { host, port },
    plugins: [workbenchPlugin, contentPlugin(slides, {
      read: (files) => readSource(slides, PUBLIC, files, memory),
      report: (source) => { reportSource(source, slides); },
    })],
  }));
  await server.listen();
  const bound = server.httpServer?.address();
  const { own, network } = addresses(host, typeof bound === 'object' && bound ? bound.port : port);
  console.log(`Write and see: ${own}${WORKBENCH_PATH}`);
  console.log(`Körme alone is on ${[own, ...network].join(' and ')}, and both follow what you change in ${slides}`);
  await untilStopped();
  await server.close();
  return 0;
}
