// Whether what is stored is what its name says. Its bytes are read into the same few buffers again and again: Chromium keeps a copy of whatever
// it reads otherwise until it next collects garbage, and does not count it among what makes it do so: some ten megabytes for each seek in a film.
import { PIECE } from '../core/pieces.ts';
import { verified } from '../services/verified.ts';

/** A player asks for a part or two at once. */
const MOST = 3;
/** Those that nobody reads into now, as large as a piece each. */
const spare: ArrayBuffer[] = [];

/** False where it can't be read to its end, too. */
export async function verifiedBlob(blob: Blob, hash: string): Promise<boolean> {
  const bytes = await read(blob).catch(() => null); // A flipped bit may show here, after the storage found the entry.
  if (!bytes) return false;
  const isRight = await verified(bytes, { hash });
  if (bytes.buffer.byteLength === PIECE && spare.length < MOST) spare.push(bytes.buffer);
  return isRight;
}

/** Null where it ends too early. */
async function read(blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = intoBuffer(blob.stream());
  if (!reader) return new Uint8Array(await blob.arrayBuffer());
  let buffer = (blob.size <= PIECE ? spare.pop() : undefined) ?? new ArrayBuffer(blob.size);
  let at = 0;
  while (at < blob.size) {
    const { done, value } = await reader.read(new Uint8Array(buffer, at, blob.size - at));
    if (done) return null;
    buffer = value.buffer; // The one that it was given cannot be used any more.
    at += value.byteLength;
  }
  await reader.cancel();
  return new Uint8Array(buffer, 0, at);
}

/** Null where the engine reads into its own buffers only. */
function intoBuffer(stream: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStreamBYOBReader | null {
  try {
    return stream.getReader({ mode: 'byob' });
  } catch {
    return null;
  }
}
