import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { withNetwork } from '../../src/sw/with-network.ts';

const REQUEST = new Request('https://kiosk.example/index.html');
const never = new Promise<Response>(() => undefined);

let network: () => Promise<Response>;
let asked: number;
let signal: AbortSignal | undefined;

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  asked = 0;
  network = async () => new Response('network');
  signal = undefined;
  mock.method(globalThis, 'fetch', (_request: Request, init: RequestInit) => {
    asked += 1;
    signal = init.signal ?? undefined;
    return network();
  });
});

afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
});

test('what the device answers is taken, and the network is left alone', async () => {
  assert.equal(await (await withNetwork(Promise.resolve(new Response('device')), REQUEST)).text(), 'device');
  mock.timers.tick(10_000);
  assert.equal(asked, 0);
});

test('the network answers for a storage that never does', async () => {
  const answer = withNetwork(never, REQUEST);
  mock.timers.tick(2_000);
  assert.equal(await (await answer).text(), 'network');
});

test('a slow storage still answers where there is no network', async () => {
  network = async () => { throw new TypeError('Failed to fetch'); };
  const slow = Promise.withResolvers<Response>();
  const answer = withNetwork(slow.promise, REQUEST);
  mock.timers.tick(2_000);
  slow.resolve(new Response('device'));
  assert.equal(await (await answer).text(), 'device');
});

/** A body of which is told whether somebody has given it up. */
function body(words: string): { readonly response: Response; readonly isGivenUp: () => boolean } {
  let isGivenUp = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(words));
      controller.close();
    },
    cancel() { isGivenUp = true; },
  }, { highWaterMark: 0 });
  return { response: new Response(stream), isGivenUp: () => isGivenUp };
}

test('of two answers the second one is given up, so that it keeps no connection, and the first one is not', async () => {
  for (const isNetworkFirst of [false, true]) {
    const [slow, fetched] = [Promise.withResolvers<Response>(), Promise.withResolvers<Response>()];
    const [device, other] = [body('device'), body('network')];
    network = () => fetched.promise;
    const answer = withNetwork(slow.promise, REQUEST);
    mock.timers.tick(2_000);
    const both = [() => { slow.resolve(device.response); }, () => { fetched.resolve(other.response); }];
    for (const resolve of isNetworkFirst ? both.reverse() : both) resolve(); // In one moment.
    assert.equal(await (await answer).text(), isNetworkFirst ? 'network' : 'device');
    assert.deepEqual([device.isGivenUp(), other.isGivenUp(), signal?.aborted], [isNetworkFirst, !isNetworkFirst, !isNetworkFirst]);
  }
});

test('where both fail it is the failure of the network', async () => {
  network = async () => { throw new TypeError('offline'); };
  const slow = Promise.withResolvers<Response>();
  const answer = withNetwork(slow.promise, REQUEST);
  mock.timers.tick(2_000);
  slow.reject(new Error('broken'));
  await assert.rejects(answer, /offline/);
});

test('a failure is told at once', async () => {
  await assert.rejects(withNetwork(Promise.reject(new TypeError('Failed to fetch')), REQUEST), TypeError);
  assert.equal(asked, 0);
});
