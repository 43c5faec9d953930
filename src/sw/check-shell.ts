// The app's own files were verified when they were stored; disks lose bits since. A file that is no longer what the build wrote
// counts as not stored: Workbox fetches it then, with its integrity, and stores it again.
import type { WorkboxPlugin } from 'workbox-core/types.js';
import type { PrecacheEntry } from 'workbox-precaching';

/** @param scope the address of the app's folder. */
export function checkShell(entries: readonly PrecacheEntry[], scope: string): WorkboxPlugin {
  const integrity = new Map(entries.map((entry) => [new URL(entry.url, scope).href, entry.integrity]));
  const expectedOf = ({ url }: Request): string | undefined => {
    const { origin, pathname } = new URL(url); // The key of a file without a hash in its name has a query.
    return integrity.get(origin + pathname);
  };
  return {
    /** Where the storage fails, the server may have it; a worker is not installed without its files. */
    async handlerDidError({ request, event, error }) {
      if (event.type !== 'fetch' || !(error instanceof DOMException)) return undefined;
      const expected = expectedOf(request);
      return fetch(expected === undefined || request.mode === 'no-cors' || request.mode === 'navigate' ? request : new Request(request, { integrity: expected }));
    },


    async cachedResponseWillBeUsed({ request, cachedResponse }) {
      if (!cachedResponse) return null;
      const expected = expectedOf(request);
      if (expected === undefined) return cachedResponse;
      const bytes = await cachedResponse.clone().arrayBuffer().catch(() => null);
      return bytes && await sha384(bytes) === expected ? cachedResponse : null;
    },
  };
}

/** As `integrity` has it. */
async function sha384(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', bytes);
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
