import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { contentPath } from '../../src/core/release.ts';
import { releaseNetwork } from '../../src/services/release-network.ts';
import type { IsSigned } from '../../src/services/signature.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { fakeRelease } from './support/fake-release.ts';

const BASE = 'https://kiosk.example/hall/';
const PORTAL = '<!doctype html><title>Sign in to the network</title>';

const release = fakeRelease('Аула');
const entry = release.pointer.manifest;
const bytes = release.bytes.get(contentPath(entry)) ?? new ArrayBuffer(0);

/** What the server answers, one after the other; an Error is a network that fails, bytes come one by one and then nothing more. */
let answers: (Response | Error | Uint8Array | 'silence')[];
const clock = new ManualClock();
let asked: { readonly address: string; readonly cache: RequestCache | undefined }[];

beforeEach(() => {
  asked = [];
  mock.method(globalThis, 'fetch', async (address: string, { cache, signal }: RequestInit) => {
    asked.push({ address, cache });
    const answer = answers.shift();
    if (answer === 'silence') return new Promise((_resolve, reject) => { signal?.addEventListener('abort', reject); });
    if (answer instanceof Uint8Array) return slowly(answer, signal);
    if (answer instanceof Response) return answer;
    throw answer ?? new TypeError('There was one fetch too many');
  });
});

/** A byte each twenty seconds, and no end. */
function slowly(content: Uint8Array, signal?: AbortSignal | null): Response {
  return new Response(new ReadableStream({
    start(body) {
      for (const [index, byte] of content.entries()) clock.after(index * 20_000, () => { body.enqueue(Uint8Array.of(byte)); });
      signal?.addEventListener('abort', () => { body.error(signal.reason); });
    },
  }));
}

afterEach(() => mock.restoreAll());

test('fetches a file from the folder of the app', async () => {
  answers = [new Response(bytes)];
  assert.deepEqual(await releaseNetwork(BASE, clock).file(entry), { ok: true, value: bytes });
  assert.equal(asked[0]?.address, `https://kiosk.example/hall/content/${entry.hash}.json`);
});

test('does not take the page of a captive portal for a file', async () => {
  answers = [new Response(PORTAL), new Response(PORTAL)];
  assert.deepEqual(await releaseNetwork(BASE, clock).file(entry), { ok: false, reason: 'damaged' });
});

test('does not take a page of the right size for a file', async () => {
  const page = PORTAL.padEnd(bytes.byteLength).slice(0, bytes.byteLength);
  answers = [new Response(page), new Response(page)];
  assert.deepEqual(await releaseNetwork(BASE, clock).file(entry), { ok: false, reason: 'damaged' });
});

test('asks past a cache of the browser that holds wrong bytes', async () => {
  answers = [new Response(PORTAL), new Response(bytes)];
  assert.ok((await releaseNetwork(BASE, clock).file(entry)).ok);
  assert.deepEqual(asked.map(({ cache }) => cache), ['default', 'reload']);
});

test('still tells a file from a page by its size where the browser can not hash', async (t) => {
  t.mock.getter(globalThis, 'crypto', () => ({}));
  answers = [new Response(PORTAL), new Response(PORTAL), new Response(bytes)];
  const network = releaseNetwork(BASE, clock);
  assert.deepEqual(await network.file(entry), { ok: false, reason: 'damaged' });
  assert.ok((await network.file(entry)).ok);
});

test('asks for the pointer anew each time', async () => {
  answers = [Response.json(release.pointer)];
  assert.deepEqual(await releaseNetwork(BASE, clock).pointer(), { ok: true, value: release.pointer });
  assert.deepEqual(asked, [{ address: 'https://kiosk.example/hall/content/pointer.json', cache: 'no-cache' }]);
});

const FAILURES: readonly [string, Response | Error, string][] = [
  ['no network', new TypeError('Failed to fetch'), 'offline'],
  ['a server in trouble', new Response('', { status: 503 }), 'offline'],
  ['no such file', new Response('', { status: 404 }), 'not-found'],
  ['a page instead of the pointer', new Response(PORTAL), 'damaged'],
  ['a pointer of another form', Response.json({ format: 1 }), 'damaged'],
  ['a release that only a newer app can read', Response.json({ ...release.pointer, format: 2 }), 'too-new'],
];

for (const [title, answer, reason] of FAILURES) {
  test(`says of ${title}: ${reason}`, async () => {
    answers = [answer];
    assert.deepEqual(await releaseNetwork(BASE, clock).pointer(), { ok: false, reason });
  });
}

test('takes no pointer that is not signed, where signatures are asked for', async () => {
  const text = JSON.stringify(release.pointer);
  answers = [new Response(text), new Response(text)];
  const isSigned = mock.fn<IsSigned>(async () => false);
  assert.deepEqual(await releaseNetwork(BASE, clock, isSigned).pointer(), { ok: false, reason: 'unsigned' });
  assert.deepEqual(isSigned.mock.calls[0]?.arguments, [release.pointer]);
  assert.deepEqual(await releaseNetwork(BASE, clock, async () => true).pointer(), { ok: true, value: release.pointer });
});

test('gives up a body that it does not read', async () => {
  let stopped: AbortSignal | null | undefined;
  mock.method(globalThis, 'fetch', async (_address: string, { signal }: RequestInit) => {
    stopped = signal;
    return new Response('', { status: 503 });
  });
  await releaseNetwork(BASE, clock).file(entry);
  assert.equal(stopped?.aborted, true);
});

test('gives up on a server that says nothing', async () => {
  answers = ['silence'];
  const fetching = releaseNetwork(BASE, clock).pointer();
  await clock.advance(30_000);
  assert.deepEqual(await fetching, { ok: false, reason: 'offline' });
});

test('gives up on a fetch that does not even heed that', async () => {
  mock.method(globalThis, 'fetch', () => new Promise(() => undefined));
  const fetching = releaseNetwork(BASE, clock).file(entry);
  await clock.advance(30_000);
  assert.deepEqual(await fetching, { ok: false, reason: 'offline' });
});

test('waits for a file for as long as its bytes go on coming', async () => {
  answers = [Uint8Array.of(1, 2, 3)];
  let given: unknown = null;
  void releaseNetwork(BASE, clock).file(entry).then((fetched) => { given = fetched; });
  await clock.advance(69_000);
  assert.equal(given, null);
  await clock.advance(2_000);
  assert.deepEqual(given, { ok: false, reason: 'offline' });
});

test('stops at once when the file is no longer wanted', async () => {
  answers = ['silence'];
  const stop = new AbortController();
  const fetching = releaseNetwork(BASE, clock).file(entry, stop.signal);
  stop.abort();
  assert.deepEqual(await fetching, { ok: false, reason: 'offline' });
});
