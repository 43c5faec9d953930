import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { partsOf, PIECE, tableText } from '../../src/core/pieces.ts';
import { answerContent } from '../../src/sw/answer-content.ts';

const hash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const FILM = `https://kiosk.example/content/${hash('0123456789')}.mp4`;
const LONG = new Uint8Array(2 * PIECE + 5).map((_, at) => (at + Math.floor(at / PIECE)) % 251);
const ENTRY = { hash: hash(LONG), type: 'mp4', size: LONG.length, pieces: [0, 1, 2].map((index) => hash(LONG.subarray(index * PIECE, (index + 1) * PIECE))) };
const LONG_FILM = `https://kiosk.example/content/${ENTRY.hash}.mp4`;

let stored: Map<string, string | Uint8Array<ArrayBuffer>>;
let refused: boolean;
let damaged: number;

beforeEach(() => {
  stored = new Map([[FILM, '0123456789']]);
  for (const [index, part] of partsOf(ENTRY).entries()) stored.set(`https://kiosk.example/content/${part.hash}.${part.type}`, part.type === 'pieces' ? tableText(ENTRY) : LONG.slice(index * PIECE, (index + 1) * PIECE));
  refused = false;
  damaged = 0;
  const cache = {
    match: async (address: string) => (stored.has(address) ? new Response(stored.get(address), { headers: { 'content-type': 'video/mp4' } }) : undefined),
    delete: async (address: string) => stored.delete(address),
  };
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

function answer(address: string, range?: string): Promise<Response> {
  return answerContent(new Request(address, range === undefined ? {} : { headers: { range } }), () => { damaged += 1; });
}

async function ask(range?: string): Promise<[number, string | null, string]> {
  const response = await answer(FILM, range);
  return [response.status, response.headers.get('content-range'), await response.text()];
}

test('plays a stored film without the network', async () => {
  assert.deepEqual(await ask(), [200, null, '0123456789']);
});

test('sends a player the part of a stored film that it seeks', async () => {
  assert.deepEqual(await ask('bytes=2-4'), [206, 'bytes 2-4/10', '234']);
  assert.deepEqual(await ask('bytes=7-'), [206, 'bytes 7-9/10', '789']);
  assert.deepEqual(await ask('bytes=-3'), [206, 'bytes 7-9/10', '789']);
  assert.deepEqual(await ask('bytes=8-99'), [206, 'bytes 8-9/10', '89']);
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

for (const [range, first, last] of [['0-', 0, PIECE - 1], ['10-20', 10, 20], [`${PIECE - 2}-${PIECE + 9}`, PIECE - 2, PIECE - 1], [`${PIECE}-`, PIECE, 2 * PIECE - 1], ['-3', 2 * PIECE + 2, 2 * PIECE + 4], [`${2 * PIECE}-999999999`, 2 * PIECE, 2 * PIECE + 4]] as const) {
  test(`sends of a film in pieces what bytes=${range} asks for, to the end of the piece in which it begins`, async () => {
    const response = await answer(LONG_FILM, `bytes=${range}`);
    assert.deepEqual([response.status, response.headers.get('content-range'), response.headers.get('content-type')], [206, `bytes ${first}-${last}/${LONG.length}`, 'video/mp4']);
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), LONG.slice(first, last + 1));
  });
}

test('sends a film in pieces whole where nobody asks for a part, and nothing past its end', async () => {
  for (const range of [undefined, 'bytes=0-1,4-5']) {
    const response = await answer(LONG_FILM, range);
    assert.deepEqual([response.status, response.headers.get('content-length')], [200, String(LONG.length)]);
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), LONG);
  }
  const past = await answer(LONG_FILM, `bytes=${LONG.length}-`);
  assert.deepEqual([past.status, past.headers.get('content-range')], [416, `bytes */${LONG.length}`]);
});

test('answers nothing that has lost a bit on the disk: it is fetched, thrown away, and told', async () => {
  stored.set(FILM, '0123456788');
  assert.equal((await ask())[2], 'from the network');
  assert.deepEqual([stored.has(FILM), damaged], [false, 1]);
});

test('fetches the part of a film whose piece has lost a bit, and plays the others', async () => {
  const [, second = ''] = ENTRY.pieces;
  const piece = `https://kiosk.example/content/${second}.piece`;
  stored.set(piece, LONG.slice(0, PIECE));
  assert.equal(await (await answer(LONG_FILM, `bytes=${PIECE}-`)).text(), 'from the network');
  assert.deepEqual([stored.has(piece), damaged], [false, 1]);
  assert.equal((await answer(LONG_FILM, 'bytes=0-9')).status, 206);
});

test('fetches the part for which a table that has lost a bit promises more, or less, than there is', async () => {
  for (const size of [LONG.length + 1000, LONG.length - 1]) {
    stored.set(`https://kiosk.example/content/${ENTRY.hash}.pieces`, tableText({ ...ENTRY, size }));
    for (const range of [`bytes=${2 * PIECE}-`, 'bytes=-1', `bytes=${LONG.length - 2}-`]) assert.equal(await (await answer(LONG_FILM, range)).text(), 'from the network', range);
    assert.equal((await answer(LONG_FILM, 'bytes=0-9')).status, 206);
  }
});

test('fetches what breaks while it is read', async () => {
  stored.set(FILM, new ReadableStream({ pull: (controller) => { controller.error(new TypeError('a flipped bit')); } }) as never);
  assert.equal((await ask())[2], 'from the network');
  const [first = ''] = ENTRY.pieces;
  stored.set(`https://kiosk.example/content/${first}.piece`, new ReadableStream({ pull: (controller) => { controller.error(new TypeError('a flipped bit')); } }) as never);
  assert.equal(await (await answer(LONG_FILM, 'bytes=0-9')).text(), 'from the network');
  assert.equal(damaged, 2);
});
