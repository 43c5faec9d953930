// A file of the content: from the device if it is stored there, else from the network.
import { createPartialResponse } from 'workbox-range-requests';
import { CONTENT_CACHE } from '../core/release.ts';

export async function answerContent(request: Request): Promise<Response> {
  const stored = await lookUp(request.url);
  if (!stored) return fetch(request);
  return request.headers.has('range') ? createPartialResponse(request, stored) : stored;
}

async function lookUp(address: string): Promise<Response | undefined> {
  try {
    return await (await caches.open(CONTENT_CACHE)).match(address, { ignoreVary: true });
  } catch {
    return undefined; // A storage that can't be opened is no reason to answer nothing.
  }
}
