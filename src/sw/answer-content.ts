// A file of the content: from the device if it is stored there, else from the network.
import { parseRange } from '../core/byte-range.ts';
import { CONTENT_CACHE } from '../core/release.ts';

export async function answerContent(request: Request): Promise<Response> {
  const stored = await lookUp(request.url);
  if (!stored) return fetch(request);
  const range = request.headers.get('range');
  return range === null ? stored : partOf(stored, range);
}

async function lookUp(address: string): Promise<Response | undefined> {
  try {
    return await (await caches.open(CONTENT_CACHE)).match(address);
  } catch {
    return undefined; // A storage that can't be opened is no reason to answer nothing.
  }
}

/** What a player asks for when it seeks. */
async function partOf(stored: Response, header: string): Promise<Response> {
  const type = stored.headers.get('content-type') ?? '';
  const bytes = await stored.blob();
  const range = parseRange(header, bytes.size);
  switch (range.kind) {
    case 'whole':
      return new Response(bytes, { headers: { 'content-type': type } });
    case 'part':
      return new Response(bytes.slice(range.first, range.last + 1), {
        status: 206,
        headers: {
          'content-type': type,
          'content-range': `bytes ${range.first}-${range.last}/${bytes.size}`,
          'content-length': String(range.last - range.first + 1),
        },
      });
    case 'unsatisfiable':
      return new Response(null, { status: 416, headers: { 'content-range': `bytes */${bytes.size}` } });
  }
}
