import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { answerContent } from '../../src/sw/answer-content.ts';

const FILM = 'https://kiosk.example/content/film.mp4';

let stored: Map<string, string>;
let refused: boolean;

beforeEach(() => {
  stored = new Map([[FILM, '0123456789']]);
  refused = false;
  const cache = { match: async (address: string) => (stored.has(address) ? new Response(stored.get(address), { headers: { 'content-type': 'video/mp4' } }) : undefined) };
  Object.defineProperty(globalThis, 'caches', {
    configurable: true,
    value: { open: async () => { if (refused) throw new DOMException('', 'SecurityError'); return cache; } },
  });
  mock.method(globalThis, 'fetch', async () => new Response('from the network'));
});

afterEach(() => {
  mock.restoreAll();
  Reflect.deleteProperty(globalThis, 'caches');
});

async function ask(range?: string): Promise<[number, string | null, string]> {
  const response = await answerContent(new Request(FILM, range === undefined ? {} : { headers: { range } }));
  return [response.status, response.headers.get('content-range'), await response.text()];
}

test('plays a stored film without the network', async () => {
  assert.deepEqual(await ask(), [200, null, '0123456789']);
});

test('sends a player the part of a stored film that it seeks', async () => {
  assert.deepEqual(await ask('bytes=2-4'), [206, 'bytes 2-4/10', '234']);
  assert.deepEqual(await ask('bytes=7-'), [206, 'bytes 7-9/10', '789']);
  assert.deepEqual(await ask('bytes=10-'), [416, 'bytes */10', '']);
  assert.deepEqual(await ask('bytes=0-1,4-5'), [200, null, '0123456789']);
});

test('fetches what is not stored, and what a refused storage can not give', async () => {
  refused = true;
  assert.equal((await ask())[2], 'from the network');
  refused = false;
  stored.clear();
  assert.equal((await ask())[2], 'from the network');
});
