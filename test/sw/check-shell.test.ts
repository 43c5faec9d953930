import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { checkShell, integrityOf, withIntegrity } from '../../src/sw/check-shell.ts';

const WORDS = 'export const kk = {};';
const integrity = `sha384-${createHash('sha384').update(WORDS).digest('base64')}`;
const all = integrityOf([{ url: 'assets/kk.js', revision: null, integrity }, { url: 'index.html', revision: 'a', integrity }], 'https://kiosk.example/hall/');
const plugin = checkShell(all);

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

test('where the storage fails the server is asked for what the build wrote, as far as a browser lets one say so', () => {
  const asked = (address: string, mode: RequestMode = 'cors'): string => withIntegrity(new Request(address, { mode }), all).integrity;
  assert.equal(asked('https://kiosk.example/hall/assets/kk.js'), integrity);
  assert.equal(asked('https://kiosk.example/hall/assets/kk.js', 'no-cors'), '');
  assert.equal(asked('https://kiosk.example/hall/other.js'), '');
});

test('a file is used with the type that its name says, whatever a host has called it, and nothing else of it is changed', async () => {
  const headers = { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" };
  const [script, page] = ['https://kiosk.example/hall/assets/kk.js', 'https://kiosk.example/hall/index.html?__WB_REVISION__=a'];
  const mended = await used(script, new Response(WORDS, { headers })) as Response;
  assert.deepEqual([mended.headers.get('content-type'), mended.headers.get('content-security-policy'), await mended.text()], ['text/javascript; charset=utf-8', headers['content-security-policy'], WORDS]);
  assert.equal((await used(page, new Response(WORDS, { headers: { 'content-type': 'application/octet-stream' } })) as Response).headers.get('content-type'), 'text/html; charset=utf-8');
  for (const [address, type] of [[script, 'application/javascript'], [script, 'text/javascript; charset=utf-8'], [page, 'text/html']] as const) {
    const right = new Response(WORDS, { headers: { 'content-type': type } });
    assert.equal(await used(address, right), right, 'what is called right is used as it is: a browser has it compiled');
  }
});

test('a file that the disk has damaged or that can not be read counts as not stored', async () => {
  const unreadable = new Response(new ReadableStream({ start(controller) { controller.error(new TypeError('Failed to fetch')); } }));
  for (const response of [new Response(WORDS.replace('kk', 'kj')), new Response(''), unreadable, undefined]) assert.equal(await used('https://kiosk.example/hall/assets/kk.js', response), null);
  assert.ok(await used('https://kiosk.example/hall/other.js', new Response('')), 'of what the list has no hash of nothing can be said');
});
