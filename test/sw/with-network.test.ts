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

test('a fetch that nobody needs any more is given up, and one that is on its way to the page is not', async () => {
  for (const [isFirst, isGivenUp] of [[false, true], [true, false]] as const) {
    const [slow, fetched] = [Promise.withResolvers<Response>(), Promise.withResolvers<Response>()];
    network = () => fetched.promise;
    const answer = withNetwork(slow.promise, REQUEST);
    mock.timers.tick(2_000);
    if (isFirst) {
      fetched.resolve(new Response('network'));
      await answer;
    }
    slow.resolve(new Response('device'));
    assert.equal(await (await answer).text(), isFirst ? 'network' : 'device');
    await Promise.resolve();
    assert.equal(signal?.aborted, isGivenUp);
  }
});

test('a failure is told at once', async () => {
  await assert.rejects(withNetwork(Promise.reject(new TypeError('Failed to fetch')), REQUEST), TypeError);
  assert.equal(asked, 0);
});
