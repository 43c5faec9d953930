// A host that knows nothing of Körme: it gives out files below a folder of its own, with a type and no other header.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };

export interface PlainHost {
  readonly url: string;
  /** More than once does no harm. */
  stop(): Promise<void>;
}

/** @param below The path of the folder on the host, such as /screens/hall/. */
export async function servePlainly(folder: string, below: string): Promise<PlainHost> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const name = pathname === below ? 'index.html' : pathname.slice(below.length);
    const reading = pathname.startsWith(below) ? readFile(join(folder, name)) : Promise.reject(new Error('elsewhere'));
    reading.then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${below}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}
