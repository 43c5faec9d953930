import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { afterEach, mock, test } from 'node:test';
import { partsOf, PIECE } from '../../src/core/pieces.ts';
import { pieceNetwork, type TakePiece } from '../../src/services/piece-network.ts';
import { ManualClock, settled } from '../support/manual-clock.ts';

const BYTES = new Uint8Array(2 * PIECE + 9).map((_, at) => (at * 7 + Math.floor(at / PIECE)) % 251);
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const FILM = { hash: hash(BYTES), type: 'mp4', size: BYTES.length, pieces: [0, 1, 2].map((index) => hash(BYTES.subarray(index * PIECE, (index + 1) * PIECE))) };
const PIECES = partsOf(FILM).slice(0, 3);

/** In chunks that end nowhere near the edge of a piece. */
function inChunks(bytes: Uint8Array): ReadableStream {
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 700_001) controller.enqueue(bytes.slice(at, at + 700_001));
      controller.close();
    },
  });
}

type Host = (first: number, last: number) => Response | Promise<Response>;

const byRange: Host = (first, last) => new Response(inChunks(BYTES.subarray(first, last + 1)), { status: 206, headers: { 'content-range': `bytes ${first}-${last}/${BYTES.length}` } });
const whole: Host = () => new Response(inChunks(BYTES));

let asked: string[];

interface Asking {
  readonly outcome: Promise<string>;
  readonly taken: { readonly hash: string; readonly bytes: ArrayBuffer }[];
  readonly clock: ManualClock;
  readonly stop: AbortController;
}

function ask(host: Host, wanted = PIECES, take: TakePiece = async () => 'stored'): Asking {
  asked = [];
  const clock = new ManualClock();
  mock.method(globalThis, 'fetch', async (_address: string, { headers, signal }: { headers: Record<string, string>; signal: AbortSignal }) => {
    const range = headers['range'] ?? '';
    asked.push(range);
    const [first = 0, last = 0] = range.slice('bytes='.length).split('-').map(Number);
    const answer = await host(first, last);
    return signal.aborted ? Response.error() : answer;
  });
  const taken: Asking['taken'] = [];
  const stop = new AbortController();
  const outcome = pieceNetwork({ address: () => 'https://kiosk.example/content/film.mp4' }, clock).fetch(FILM, wanted, async (piece, bytes) => {
    taken.push({ hash: piece.hash, bytes });
    return take(piece, bytes);
  }, stop.signal);
  return { outcome, taken, clock, stop };
}

afterEach(() => { mock.restoreAll(); });

for (const [title, host, requests] of [['piece by piece', byRange, 3], ['whole', whole, 1]] as const) {
  test(`hands over every piece, verified, of a host that sends the film ${title}`, async () => {
    const { outcome, taken } = ask(host);
    assert.equal(await outcome, 'stored');
    assert.deepEqual(taken.map((piece) => piece.hash), FILM.pieces);
    for (const { bytes, hash: named } of taken) assert.equal(hash(new Uint8Array(bytes)), named);
    assert.equal(asked.length, requests);
  });

  test(`asks for what is wanted only where a host sends the film ${title}`, async () => {
    const { outcome, taken } = ask(host, PIECES.slice(1, 2));
    assert.equal(await outcome, 'stored');
    assert.deepEqual([taken.map((piece) => piece.hash), asked], [[FILM.pieces[1]], [`bytes=${PIECE}-${2 * PIECE - 1}`]]);
  });
}

for (const [title, host, outcome, count] of [
  ['a page of a captive portal', () => new Response('<html>'), 'damaged', 0],
  ['another part than was asked for', (first: number) => byRange(first + 1, first + PIECE), 'damaged', 0],
  ['a body that ends early', (first: number) => byRange(first, first + 99), 'damaged', 0],
  ['an empty body', () => new Response(new Uint8Array(), { status: 206, headers: { 'content-range': `bytes 0-${PIECE - 1}/9` } }), 'offline', 0],
  ['a film that is cut between two pieces', () => new Response(inChunks(BYTES.subarray(0, PIECE))), 'damaged', 1],
  ['a server in trouble', () => new Response('', { status: 503 }), 'offline', 0],
  ['no such file', () => new Response('', { status: 404 }), 'not-found', 0],
] as const) {
  test(`takes nothing wrong of ${title}`, async () => {
    const made = ask(host);
    const said = await made.outcome;
    assert.deepEqual([said === 'offline' && outcome === 'damaged' ? 'damaged' : said, made.taken.length], [outcome, count]);
  });
}

test('keeps what came before the network went', async () => {
  let requests = 0;
  const { outcome, taken } = ask((first, last) => ((requests += 1) < 3 ? byRange(first, last) : Promise.reject(new TypeError('Failed to fetch'))));
  assert.equal(await outcome, 'offline');
  assert.deepEqual(taken.map((piece) => piece.hash), FILM.pieces.slice(0, 2));
});

test('ends where the storage is full', async () => {
  const { outcome, taken } = ask(byRange, PIECES, async () => 'full');
  assert.deepEqual([await outcome, taken.length], ['full', 1]);
});

test('gives up on a host that says nothing for half a minute', async () => {
  const { outcome, clock } = ask(() => new Promise(() => undefined)); // Not even when it is given up.
  await settled();
  await clock.advance(30_000);
  assert.equal(await outcome, 'offline');
});
