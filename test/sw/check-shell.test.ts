import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { checkShell } from '../../src/sw/check-shell.ts';

const WORDS = 'export const kk = {};';
const integrity = `sha384-${createHash('sha384').update(WORDS).digest('base64')}`;
const plugin = checkShell([{ url: 'assets/kk.js', revision: null, integrity }, { url: 'index.html', revision: 'a', integrity }], 'https://kiosk.example/hall/');

function used(address: string, cachedResponse?: Response): Promise<Response | null | void> {
  const param = { request: new Request(address), cachedResponse, cacheName: 'shell', event: {} } as unknown as Parameters<NonNullable<typeof plugin.cachedResponseWillBeUsed>>[0];
  return Promise.resolve(plugin.cachedResponseWillBeUsed?.(param));
}

test('a file of the app is used that is what the build wrote', async () => {
  for (const address of ['https://kiosk.example/hall/assets/kk.js', 'https://kiosk.example/hall/index.html?__WB_REVISION__=a']) {
    const response = await used(address, new Response(WORDS));
    assert.equal(await response?.text(), WORDS, 'and it can still be read');
  }
});

function failed(type: string, error: Error, mode: RequestMode = 'cors'): Promise<Response | undefined> {
  const param = { request: new Request('https://kiosk.example/hall/assets/kk.js', { mode }), event: { type }, error } as unknown as Parameters<NonNullable<typeof plugin.handlerDidError>>[0];
  return Promise.resolve(plugin.handlerDidError?.(param));
}

test('where the storage fails the server is asked, with the hash that the build wrote', async (t) => {
  const asked: Request[] = [];
  t.mock.method(globalThis, 'fetch', async (request: Request) => {
    asked.push(request);
    return new Response(WORDS);
  });
  const broken = new DOMException('Unexpected internal error', 'UnknownError');
  assert.equal(await (await failed('fetch', broken))?.text(), WORDS);
  assert.equal(asked[0]?.integrity, integrity);
  await failed('fetch', broken, 'no-cors');
  assert.equal(asked[1]?.integrity, '');
  for (const event of ['install', 'message']) assert.equal(await failed(event, broken), undefined, 'what is not stored is not there');
  assert.equal(await failed('fetch', new TypeError('Failed to fetch')), undefined, 'the server was asked already');
  assert.equal(asked.length, 2);
});

test('a file that the disk has damaged or that can not be read counts as not stored', async () => {
  const unreadable = new Response(new ReadableStream({ start(controller) { controller.error(new TypeError('Failed to fetch')); } }));
  for (const response of [new Response(WORDS.replace('kk', 'kj')), new Response(''), unreadable, undefined]) assert.equal(await used('https://kiosk.example/hall/assets/kk.js', response), null);
  assert.ok(await used('https://kiosk.example/hall/other.js', new Response('')), 'of what the list has no hash of nothing can be said');
});
