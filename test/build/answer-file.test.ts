import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { answerFile, type ServedFile } from '../../src/build/answer-file.ts';

/** More than any buffer between two ends of a connection holds. */
const FILM: ServedFile = { content: new Uint8Array(64 * 1024 * 1024), size: 64 * 1024 * 1024, type: 'mp4', version: '1', immutable: true };

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** One request, and how its answer ended: null where nothing failed. */
async function asked(t: TestContext, answer: Answer, leave: (request: ClientRequest) => unknown): Promise<unknown> {
  const { promise: ended, resolve } = Promise.withResolvers<unknown>();
  const server = createServer((incoming, response) => {
    answer(incoming, response).then(() => resolve(null), (error: unknown) => {
      response.destroy();
      resolve(error);
    });
  });
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const asking = request({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
  asking.on('error', () => {}).end();
  leave(asking);
  return ended;
}

test('takes it for no failure that a browser leaves in the middle of a film', async (t) => {
  const answer: Answer = (incoming, response) => answerFile(incoming, response, FILM);
  assert.equal(await asked(t, answer, (asking) => asking.once('response', () => asking.destroy())), null);
});

test('takes it for no failure that a browser has left before the answer', async (t) => {
  let asking: ClientRequest | undefined;
  const answer: Answer = async (incoming, response) => {
    asking?.destroy();
    await once(response, 'close');
    await answerFile(incoming, response, FILM);
  };
  assert.equal(await asked(t, answer, (one) => { asking = one; }), null);
});

test('fails where the file is not there any more', async (t) => {
  const answer: Answer = (incoming, response) => answerFile(incoming, response, { ...FILM, content: '/no/such/film.mp4' });
  assert.equal((await asked(t, answer, () => null) as NodeJS.ErrnoException).code, 'ENOENT');
});
