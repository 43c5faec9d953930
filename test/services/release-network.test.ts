import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { contentPath } from '../../src/core/release.ts';
import { releaseNetwork } from '../../src/services/release-network.ts';
import { fakeRelease } from './support/fake-release.ts';

const BASE = 'https://kiosk.example/hall/';
const PORTAL = '<!doctype html><title>Sign in to the network</title>';

const release = fakeRelease('Аула');
const entry = release.pointer.manifest;
const bytes = release.bytes.get(contentPath(entry)) ?? new ArrayBuffer(0);

/** What the server answers, one after the other; an Error is a network that fails. */
let answers: (Response | Error)[];
let asked: { readonly address: string; readonly cache: RequestCache | undefined }[];

beforeEach(() => {
  asked = [];
  mock.method(globalThis, 'fetch', async (address: string, { cache }: RequestInit) => {
    asked.push({ address, cache });
    const answer = answers.shift();
    if (answer instanceof Response) return answer;
    throw answer ?? new TypeError('There was one fetch too many');
  });
});

afterEach(() => mock.restoreAll());

test('fetches a file from the folder of the app', async () => {
  answers = [new Response(bytes)];
  assert.deepEqual(await releaseNetwork(BASE).file(entry), { ok: true, value: bytes });
  assert.equal(asked[0]?.address, `https://kiosk.example/hall/content/${entry.hash}.json`);
});

test('does not take the page of a captive portal for a file', async () => {
  answers = [new Response(PORTAL), new Response(PORTAL)];
  assert.deepEqual(await releaseNetwork(BASE).file(entry), { ok: false, reason: 'damaged' });
});

test('does not take a page of the right size for a file', async () => {
  const page = PORTAL.padEnd(bytes.byteLength).slice(0, bytes.byteLength);
  answers = [new Response(page), new Response(page)];
  assert.deepEqual(await releaseNetwork(BASE).file(entry), { ok: false, reason: 'damaged' });
});

test('asks past a cache of the browser that holds wrong bytes', async () => {
  answers = [new Response(PORTAL), new Response(bytes)];
  assert.ok((await releaseNetwork(BASE).file(entry)).ok);
  assert.deepEqual(asked.map(({ cache }) => cache), ['default', 'reload']);
});

test('still tells a file from a page by its size where the browser can not hash', async (t) => {
  t.mock.getter(globalThis, 'crypto', () => ({}));
  answers = [new Response(PORTAL), new Response(PORTAL), new Response(bytes)];
  const network = releaseNetwork(BASE);
  assert.deepEqual(await network.file(entry), { ok: false, reason: 'damaged' });
  assert.ok((await network.file(entry)).ok);
});

test('asks for the pointer anew each time', async () => {
  answers = [Response.json(release.pointer)];
  assert.deepEqual(await releaseNetwork(BASE).pointer(), { ok: true, value: release.pointer });
  assert.deepEqual(asked, [{ address: 'https://kiosk.example/hall/content/pointer.json', cache: 'no-cache' }]);
});

const FAILURES: readonly [string, Response | Error, string][] = [
  ['no network', new TypeError('Failed to fetch'), 'offline'],
  ['a server in trouble', new Response('', { status: 503 }), 'offline'],
  ['no such file', new Response('', { status: 404 }), 'not-found'],
  ['a page instead of the pointer', new Response(PORTAL), 'damaged'],
  ['a pointer of another form', Response.json({ format: 2 }), 'damaged'],
];

for (const [title, answer, reason] of FAILURES) {
  test(`says of ${title}: ${reason}`, async () => {
    answers = [answer];
    assert.deepEqual(await releaseNetwork(BASE).pointer(), { ok: false, reason });
  });
}
