// The app's own files were verified when they were stored; disks lose bits since. A file that is no longer what the build wrote
// counts as not stored: Workbox fetches it then, with its integrity, and stores it again.
import type { WorkboxPlugin } from 'workbox-core/types.js';
import type { PrecacheEntry } from 'workbox-precaching';
import { mediaType } from '../core/media-type.ts';

/** By the address of a file, as `integrity` has it. */
export type Integrity = ReadonlyMap<string, string>;

/** @param scope the address of the app's folder. */
export function integrityOf(entries: readonly PrecacheEntry[], scope: string): Integrity {
  return new Map(entries.flatMap(({ url, integrity }) => (integrity === undefined ? [] : [[new URL(url, scope).href, integrity]])));
}

/** For the server, where the storage fails: only what the build wrote counts, as far as a browser lets one say so. */
export function withIntegrity(request: Request, all: Integrity): Request {
  const integrity = expectedOf(request, all);
  return integrity === undefined || request.mode === 'no-cors' || request.mode === 'navigate' ? request : new Request(request, { integrity });
}

export function checkShell(all: Integrity): WorkboxPlugin {
  return {
    async cachedResponseWillBeUsed({ request, cachedResponse }) {
      if (!cachedResponse) return null;
      const expected = expectedOf(request, all);
      if (expected === undefined) return cachedResponse;
      const bytes = await cachedResponse.clone().arrayBuffer().catch(() => null);
      return bytes && await sha384(bytes) === expected ? typed(cachedResponse, request) : null;
    },
  };
}

/**
 * Where a host had called a script something else for a moment, a browser would refuse it at every start.
 * @param request by the key, so that it has the name.
 */
function typed(response: Response, { url }: Request): Response {
  const type = mediaType(new URL(url).pathname.split('.').at(-1) ?? '');
  const said = response.headers.get('content-type') ?? '';
  if (type.startsWith(said.split(';')[0] || '?') || (type.includes('javascript') && said.includes('javascript'))) return response;
  const headers = new Headers(response.headers);
  headers.set('content-type', type);
  return new Response(response.body, { headers });
}

/** The key of a file without a hash in its name has a query. */
function expectedOf({ url }: Request, all: Integrity): string | undefined {
  const { origin, pathname } = new URL(url);
  return all.get(origin + pathname);
}

/** As `integrity` has it. */
async function sha384(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', bytes);
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
