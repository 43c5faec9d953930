// Fetches what a release is made of, and trusts nothing that comes back: a captive portal answers 200 with a page of its own.
import { pointer as fitsPointer } from '../core/generated/fits.js';
import { contentPath, POINTER_PATH, type Fetched, type FileEntry, type NotHere, type Pointer } from '../core/release.ts';
import { parseJson } from './parse-json.ts';
import { verified } from './verified.ts';

export interface ReleaseNetwork {
  /** The pointer as the server has it now. */
  pointer(signal?: AbortSignal): Promise<Fetched<Pointer>>;
  /** The bytes of a file, verified. An aborted fetch ends as `offline`. */
  file(entry: FileEntry, signal?: AbortSignal): Promise<Fetched<ArrayBuffer>>;
  /** For `src` attributes; the service worker answers it from the store. */
  address(file: FileEntry): string;
}

/** @param base the address of the app's folder. */
export function releaseNetwork(base: string): ReleaseNetwork {
  const at = (path: string): string => new URL(path, base).href;

  return {
    address: (file) => at(contentPath(file)),

    async pointer(signal) {
      const fetched = await get(at(POINTER_PATH), 'no-cache', signal);
      if (!fetched.ok) return fetched;
      const pointer = parseJson(fetched.value);
      return fitsPointer(pointer) ? { ok: true, value: pointer as Pointer } : { ok: false, reason: 'damaged' };
    },

    async file(entry, signal) {
      const address = at(contentPath(entry));
      const fetched = await get(address, 'default', signal);
      if (!fetched.ok || await verified(fetched.value, entry)) return fetched;
      // Wrong bytes may come from the browser's own cache, which keeps them for a year: ask past it once.
      const again = await get(address, 'reload', signal);
      if (!again.ok || await verified(again.value, entry)) return again;
      return { ok: false, reason: 'damaged' };
    },
  };
}

async function get(address: string, cache: RequestCache, signal?: AbortSignal): Promise<Fetched<ArrayBuffer>> {
  try {
    const response = await fetch(address, { cache, ...(signal && { signal }) });
    if (response.ok) return { ok: true, value: await response.arrayBuffer() };
    return { ok: false, reason: reasonOf(response.status) };
  } catch {
    return { ok: false, reason: 'offline' };
  }
}

function reasonOf(status: number): NotHere {
  return status === 404 || status === 410 ? 'not-found' : 'offline';
}
