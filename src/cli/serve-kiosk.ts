// A built kiosk with some slides, served for as long as a command looks at it.
import { buildKiosk, putSlides, remove } from '../../test/e2e/support/built.ts';
import { listen } from './listen.ts';
import { serveFolder } from './serve-folder.ts';

export interface ServedKiosk {
  readonly url: string;
  /** Removes the kiosk too. */
  stop(): Promise<void>;
}

export async function serveKiosk(slides: string): Promise<ServedKiosk> {
  const folder = await buildKiosk();
  await putSlides(slides, folder);
  const server = await serveFolder(folder);
  const listening = await listen(server, '127.0.0.1', 0);
  if (!listening.ok) throw new Error(listening.reason);
  return {
    url: `http://127.0.0.1:${listening.port}/`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await remove(folder);
    },
  };
}
