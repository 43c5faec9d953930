// Whether a piece of a film is what its name says. Chromium keeps a copy of whatever it reads until it next collects garbage, and does not count it
// among what makes it do so: ten megabytes for each seek. Only what is read into a buffer of our own leaves none, and these few are used again.
import { PIECE } from '../core/pieces.ts';
import { verified } from '../services/verified.ts';

/** A player asks for a part or two at once. */
const MOST = 3;
/** Those that nobody reads into now, as large as a piece each. */
const spare: ArrayBuffer[] = [];

/** Throws where it can't be read. */
export async function verifiedBlob(blob: Blob, hash: string): Promise<boolean> {
  const reader = intoBuffer(blob.stream());
  if (!reader) return verified(await blob.arrayBuffer(), { hash });
  const bytes = await readAll(reader, blob.size);
  const isRight = await verified(bytes, { hash });
  if (bytes.buffer.byteLength === PIECE && spare.length < MOST) spare.push(bytes.buffer);
  return isRight;
}

async function readAll(reader: ReadableStreamBYOBReader, size: number): Promise<Uint8Array<ArrayBuffer>> {
  let buffer = (size <= PIECE ? spare.pop() : undefined) ?? new ArrayBuffer(size);
  for (let at = 0; at < size;) {
    const { done, value } = await reader.read(new Uint8Array(buffer, at, size - at));
    if (done) throw new Error(`It ends after ${at} of ${size} bytes`);
    buffer = value.buffer; // The one that it was given cannot be used any more.
    at += value.byteLength;
  }
  await reader.cancel();
  return new Uint8Array(buffer, 0, size);
}

/** Null where the engine reads into its own buffers only, as WebKit does. */
function intoBuffer(stream: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStreamBYOBReader | null {
  try {
    return stream.getReader({ mode: 'byob' });
  } catch {
    void stream.cancel();
    return null;
  }
}
