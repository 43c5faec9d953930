import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { withNetwork } from '../../src/sw/with-network.ts';

const REQUEST = new Request('https://kiosk.example/index.html');
const never = new Promise<Response>(() => undefined);

let network: () => Promise<Response>;
let asked: number;

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  asked = 0;
  network = async () => new Response('network');
  mock.method(globalThis, 'fetch', () => {
    asked += 1;
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

test('a failure is told at once', async () => {
  await assert.rejects(withNetwork(Promise.reject(new TypeError('Failed to fetch')), REQUEST), TypeError);
  assert.equal(asked, 0);
});
