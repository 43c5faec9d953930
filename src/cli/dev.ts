// `npm run dev`: the kiosk while it is being written; an edit of a slide or of the program shows at once.
import { createServer, mergeConfig } from 'vite';
import config from '../../vite.config.ts';
import { contentPlugin } from '../build/content-plugin.ts';
import { readSource } from '../build/read-source.ts';
import { addresses } from './listen.ts';
import { parseOptions, parsePort } from './parse-options.ts';
import { fromUser, PUBLIC, SLIDES } from './project.ts';
import { reportSource } from './report-source.ts';
import { untilStopped } from './until-stopped.ts';

export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args, ['port', 'host', 'slides']);
  if (!options.ok) return refuse(options.reason);
  const { port: wanted = '5173', host = '127.0.0.1' } = options.values;
  const port = parsePort(wanted);
  if (port === null) return refuse(`--port needs a number from 0 to 65535, and got "${wanted}".`);
  const slides = options.values.slides === undefined ? SLIDES : fromUser(options.values.slides);

  const server = await createServer(mergeConfig(config, {
    configFile: false,
    logLevel: 'warn',
    clearScreen: false,
    server: { host, port },
    plugins: [contentPlugin(slides, async () => {
      const source = await readSource(slides, PUBLIC);
      reportSource(source, slides);
      return source;
    })],
  }));
  await server.listen();
  const bound = server.httpServer?.address();
  const { own, network } = addresses(host, typeof bound === 'object' && bound ? bound.port : port);
  console.log(`Körme is on ${[own, ...network].join(' and ')}, and follows what you change in ${slides}`);
  await untilStopped();
  await server.close();
  return 0;
}

function refuse(reason: string): number {
  console.error(reason);
  return 2;
}
