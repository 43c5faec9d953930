// A file of the content: from the device if it is stored there, else from the network. Disks lose bits, so that nothing is
// answered from the device before its bytes were compared with the hash that names them. It is answered as the blob that the storage gives:
// none of it stays in the worker, and a player that reads no further does not keep the worker from giving way to a newer one.
import { parseRange } from '../core/byte-range.ts';
import { mediaType } from '../core/media-type.ts';
import { PIECE, readTable, type PieceTable } from '../core/pieces.ts';
import { CONTENT_CACHE } from '../core/release.ts';
import { verifiedBlob } from './verified-blob.ts';

/** The end of the address of a file of the content. */
const NAME = /([0-9a-f]{64})\.[a-z0-9]+$/;

/** @param onDamaged something was thrown away that was not what its name says. */
export async function answerContent(request: Request, onDamaged: () => void): Promise<Response> {
  // A storage that can't be opened is no reason to answer nothing.
  const stored = await fromStore(request, onDamaged).catch(() => undefined);
  return stored ?? fetch(request);
}

async function fromStore({ url, headers }: Request, onDamaged: () => void): Promise<Response | undefined> {
  const shelf = new Shelf(await caches.open(CONTENT_CACHE), onDamaged);
  const range = headers.get('range') ?? undefined;
  const file = await shelf.file(url);
  if (file) return partOf(file, mediaType(url.slice(url.lastIndexOf('.') + 1)), range);
  const table = await shelf.table(url);
  return table ? partOfPieces(table, (hash) => shelf.file(url.replace(NAME, `${hash}.piece`)), range) : undefined;
}

class Shelf {
  readonly #cache: Cache;
  readonly #onDamaged: () => void;

  constructor(cache: Cache, onDamaged: () => void) {
    this.#cache = cache;
    this.#onDamaged = onDamaged;
  }

  /** Verified; undefined where it is not here, or no longer. */
  async file(url: string): Promise<Blob | undefined> {
    const response = await this.#cache.match(url);
    if (!response) return undefined;
    const blob = await response.blob().catch(() => null);
    if (blob && await verifiedBlob(blob, NAME.exec(url)?.[1] ?? '')) return blob;
    await this.#cache.delete(url);
    this.#onDamaged();
    return undefined;
  }

  async table(url: string): Promise<PieceTable | null> {
    const response = await this.#cache.match(url.replace(NAME, '$1.pieces'));
    return response ? readTable(await response.text()) : null;
  }
}

/** What a player asks for when it seeks. */
function partOf(file: Blob, type: string, header: string | undefined): Response {
  const range = parseRange(header, file.size);
  switch (range.kind) {
    case 'whole': return whole(file, type, file.size);
    case 'part': return partial(file.slice(range.first, range.last + 1), type, range.first, file.size);
    case 'unsatisfiable': return unsatisfiable(file.size);
  }
}

/** The part ends where the piece does in which it begins: a player asks on from there, and no more than a piece is read to verify it. */
async function partOfPieces({ size, type: ending, pieces }: PieceTable, read: (hash: string) => Promise<Blob | undefined>, header: string | undefined): Promise<Response | undefined> {
  const type = mediaType(ending);
  const range = parseRange(header, size);
  switch (range.kind) {
    case 'whole': return whole(joined(pieces, read), type, size);
    case 'part': {
      const index = Math.floor(range.first / PIECE);
      const piece = await read(pieces[index] ?? '');
      const start = index * PIECE;
      return piece && partial(piece.slice(range.first - start, range.last + 1 - start), type, range.first, size);
    }
    case 'unsatisfiable': return unsatisfiable(size);
  }
}

/** One piece after the other, as fast as they are read. */
function joined(pieces: readonly string[], read: (hash: string) => Promise<Blob | undefined>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const left = [...pieces];
  return new ReadableStream({
    async pull(controller) {
      const hash = left.shift();
      if (hash === undefined) return controller.close();
      const piece = await read(hash);
      if (piece) controller.enqueue(new Uint8Array(await piece.arrayBuffer()));
      else controller.error(new Error(`The piece ${hash} is not here`));
    },
  });
}

function whole(body: BodyInit, type: string, size: number): Response {
  return new Response(body, { headers: { 'content-type': type, 'content-length': String(size), 'accept-ranges': 'bytes' } });
}

/** @param size of the whole file. */
function partial(part: Blob, type: string, first: number, size: number): Response {
  return new Response(part, {
    status: 206,
    headers: {
      'content-type': type,
      'content-range': `bytes ${first}-${first + part.size - 1}/${size}`,
      'content-length': String(part.size),
      'accept-ranges': 'bytes',
    },
  });
}

function unsatisfiable(size: number): Response {
  return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
}
