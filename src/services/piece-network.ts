// Fetches a large file piece by piece, by Range where the host allows it; where it sends the whole, the pieces are cut out of that.
import type { Clock } from '../core/clock.ts';
import { partsOf, PIECE } from '../core/pieces.ts';
import type { FileEntry, NotHere } from '../core/release.ts';
import { createIdleTimer } from './idle-timer.ts';
import { PATIENCE, reasonOf, type ReleaseNetwork } from './release-network.ts';
import { unlessAborted } from './unless-aborted.ts';
import { verified } from './verified.ts';

/** What became of a piece that was handed over; anything but `stored` ends the fetch. */
export type TakePiece = (piece: FileEntry, bytes: ArrayBuffer) => Promise<'stored' | 'full' | 'failed'>;

export interface PieceNetwork {
  /** Hands over the wanted pieces of a file, each verified; ends at the first that can't be had. */
  fetch(file: FileEntry, wanted: readonly FileEntry[], take: TakePiece, signal: AbortSignal): Promise<'stored' | 'full' | 'failed' | NotHere>;
}

type Outcome = Awaited<ReturnType<PieceNetwork['fetch']>>;

export function pieceNetwork({ address }: Pick<ReleaseNetwork, 'address'>, clock: Clock): PieceNetwork {
  return {
    async fetch(file, wanted, take, signal) {
      const places = new Map(partsOf(file).map(({ hash }, index) => [hash, index]));
      const left = new Map(wanted.map((piece) => [places.get(piece.hash) ?? 0, piece]));
      while (left.size > 0) {
        const [[index, piece] = []] = left;
        if (index === undefined || !piece) break;
        const outcome = await request(address(file), index, piece.size, left, take, signal);
        if (outcome !== 'stored') return outcome;
        if (left.has(index)) return 'offline'; // The body ended before it.
      }
      return 'stored';
    },
  };

  async function request(from: string, index: number, size: number, left: Map<number, FileEntry>, take: TakePiece, signal: AbortSignal): Promise<Outcome> {
    const stop = new AbortController();
    const abort = (): void => { stop.abort(); };
    const silence = createIdleTimer(clock, PATIENCE, abort);
    signal.addEventListener('abort', abort);
    silence.restart();
    try {
      const first = index * PIECE;
      const response = await unlessAborted(stop.signal, fetch(from, { cache: 'no-store', headers: { range: `bytes=${first}-${first + size - 1}` }, signal: stop.signal }));
      if (!response.ok || !response.body) return reasonOf(response.status);
      if (response.status === 206 && !response.headers.get('content-range')?.startsWith(`bytes ${first}-`)) return 'damaged';
      return await cut(response.body, response.status === 206 ? index : 0, left, take, () => { silence.restart(); });
    } catch {
      return 'offline';
    } finally {
      silence.stop();
      abort(); // A host that sends the whole has no more to say when the last wanted piece is there.
      signal.removeEventListener('abort', abort);
    }
  }
}

/** Cuts a body that begins with the piece of that number, until it ends or nothing is left to want. */
async function cut(body: ReadableStream<Uint8Array<ArrayBuffer>>, start: number, left: Map<number, FileEntry>, take: TakePiece, onBytes: () => void): Promise<Outcome> {
  const piece = new Uint8Array(PIECE);
  let filled = 0;
  let index = start;
  const handOver = async (): Promise<Outcome> => {
    const entry = left.get(index);
    const bytes = piece.slice(0, filled).buffer;
    filled = 0;
    index += 1;
    if (!entry) return 'stored';
    if (!await verified(bytes, entry)) return 'damaged';
    const outcome = await take(entry, bytes);
    if (outcome === 'stored') left.delete(index - 1);
    return outcome;
  };
  const reader = body.getReader(); // WebKit has no other way to read a stream.
  for (let chunk = await next(); chunk; chunk = await next()) {
    for (let at = 0; at < chunk.length;) {
      const part = chunk.subarray(at, at + PIECE - filled);
      piece.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < PIECE) continue;
      const outcome = await handOver();
      if (outcome !== 'stored' || left.size === 0) return outcome;
    }
  }
  return filled > 0 ? handOver() : 'stored';

  async function next(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const { value } = await reader.read();
    onBytes();
    return value;
  }
}
