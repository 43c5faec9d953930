// A file of the content: from the device if it is stored there, else from the network. Disks lose bits, so that nothing is
// answered from the device before its bytes were compared with the hash that names them.
//
// A piece of a film is read twice: to be compared, and by the browser itself for the player. Its bytes need no room in the worker then, and a
// player that reads no further does not keep the worker from giving way to a newer one.
import { parseRange } from '../core/byte-range.ts';
import { mediaType } from '../core/media-type.ts';
import { PIECE, readTable, type PieceTable } from '../core/pieces.ts';
import { CONTENT_CACHE } from '../core/release.ts';
import { verified } from '../services/verified.ts';
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
  const bytes = await shelf.file(url);
  if (bytes) return partOf(bytes, mediaType(url.slice(url.lastIndexOf('.') + 1)), range);
  const table = await shelf.table(url);
  return table ? partOfPieces(table, shelf, (hash) => url.replace(NAME, `${hash}.piece`), range) : undefined;
}

class Shelf {
  readonly #cache: Cache;
  readonly #onDamaged: () => void;

  constructor(cache: Cache, onDamaged: () => void) {
    this.#cache = cache;
    this.#onDamaged = onDamaged;
  }

  file(url: string): Promise<ArrayBuffer | undefined> {
    return this.#verified(url, (response) => response.arrayBuffer(), (bytes, hash) => verified(bytes, { hash }));
  }

  piece(url: string): Promise<Blob | undefined> {
    return this.#verified(url, (response) => response.blob(), verifiedBlob);
  }

  /** Undefined where it is not here, or no longer. */
  async #verified<T>(url: string, read: (response: Response) => Promise<T>, isRight: (body: T, hash: string) => Promise<boolean>): Promise<T | undefined> {
    const response = await this.#cache.match(url);
    if (!response) return undefined;
    try {
      const body = await read(response);
      if (await isRight(body, NAME.exec(url)?.[1] ?? '')) return body;
    } catch { /* A flipped bit may show here, after match() found the entry. */ }
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
function partOf(bytes: ArrayBuffer, type: string, header: string | undefined): Response {
  const range = parseRange(header, bytes.byteLength);
  switch (range.kind) {
    case 'whole': return whole(bytes, type, bytes.byteLength);
    case 'part': return partial(new Uint8Array(bytes, range.first, range.last + 1 - range.first), type, range, bytes.byteLength);
    case 'unsatisfiable': return unsatisfiable(bytes.byteLength);
  }
}

/** The part ends where the piece does in which it begins: a player asks on from there, and no more than a piece is read to compare it. */
async function partOfPieces({ size, type: ending, pieces }: PieceTable, shelf: Shelf, addressOf: (hash: string) => string, header: string | undefined): Promise<Response | undefined> {
  const type = mediaType(ending);
  const range = parseRange(header, size);
  switch (range.kind) {
    case 'whole': return whole(joined(pieces.map(addressOf), shelf), type, size);
    case 'part': {
      const index = Math.floor(range.first / PIECE);
      const start = index * PIECE;
      const end = Math.min(start + PIECE, size);
      const piece = await shelf.piece(addressOf(pieces[index] ?? ''));
      if (piece?.size !== end - start) return undefined; // It is not here, or the table that tells of it is damaged.
      const last = Math.min(range.last, end - 1);
      return partial(piece.slice(range.first - start, last + 1 - start), type, { first: range.first, last }, size);
    }
    case 'unsatisfiable': return unsatisfiable(size);
  }
}

/** One piece after the other, as fast as they are read. */
function joined(addresses: readonly string[], shelf: Shelf): ReadableStream<Uint8Array<ArrayBuffer>> {
  const left = [...addresses];
  return new ReadableStream({
    async pull(controller) {
      const address = left.shift();
      if (address === undefined) return controller.close();
      const bytes = await shelf.file(address);
      if (bytes) controller.enqueue(new Uint8Array(bytes));
      else controller.error(new Error(`${address} is not here`));
    },
  });
}

function whole(body: BodyInit, type: string, size: number): Response {
  return new Response(body, { headers: { 'content-type': type, 'content-length': String(size), 'accept-ranges': 'bytes' } });
}

/** @param size of the whole file. */
function partial(body: BodyInit, type: string, { first, last }: { readonly first: number; readonly last: number }, size: number): Response {
  return new Response(body, {
    status: 206,
    headers: { 'content-type': type, 'content-range': `bytes ${first}-${last}/${size}`, 'content-length': String(last + 1 - first), 'accept-ranges': 'bytes' },
  });
}

function unsatisfiable(size: number): Response {
  return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
}
