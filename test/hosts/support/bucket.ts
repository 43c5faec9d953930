// An object store with what stands before it in the world: something that has an address of its own, answers a folder with its
// page and sends the security headers.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SECURITY_HEADERS } from '../../../src/build/security-headers.ts';
import { ROOT } from '../../../src/cli/project.ts';
import type { Host } from './host.ts';
import { startSwift, type ObjectStore } from './swift.ts';

const PASSED_ON = ['content-type', 'content-range', 'content-length', 'cache-control', 'etag', 'accept-ranges', 'last-modified'];

/** @param path `/`, or `/park/` for a folder of the bucket. */
export async function startBucket(folder: string, path: string): Promise<Host> {
  const store = await startSwift();
  publish(folder, store, path);
  const server = createServer((request, response) => {
    void (async () => {
      const asked = (request.url ?? '/').split('?')[0] ?? '/';
      const { 'if-none-match': tag, range } = request.headers;
      const answer = await fetch(store.address + (asked === path ? `${asked}index.html` : asked).slice(1), { headers: { ...(tag !== undefined && { 'if-none-match': tag }), ...(range !== undefined && { range }) } });
      for (const name of PASSED_ON) if (answer.headers.has(name)) response.setHeader(name, answer.headers.get(name) ?? '');
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    async end() {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
      await store.end();
    },
  };
}

/** As the workflow does it. */
export function publish(folder: string, { bucket, env }: ObjectStore, path: string): void {
  const { status, stderr } = spawnSync(join(ROOT, '.github/publish/to-bucket'), [folder, bucket + path], { cwd: ROOT, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
