// Fetches what a release is made of, and trusts nothing that comes back: a captive portal answers 200 with a page of its own.
import type { Clock } from '../core/clock.ts';
import { pointer as fitsPointer } from '../core/generated/fits.js';
import { parseJson } from '../core/parse-json.ts';
import { contentPath, FORMAT, POINTER_PATH, type Fetched, type FileEntry, type NotHere, type Pointer } from '../core/release.ts';
import { createIdleTimer } from './idle-timer.ts';
import type { IsSigned } from './signature.ts';
import { unlessAborted } from './unless-aborted.ts';
import { verified } from './verified.ts';

export interface ReleaseNetwork {
  /** The pointer as the server has it now. */
  pointer(): Promise<Fetched<Pointer>>;
  /** The bytes of a file, verified. An aborted fetch ends as `offline`. */
  file(entry: FileEntry, signal?: AbortSignal): Promise<Fetched<ArrayBuffer>>;
  /** For `src` attributes; the service worker answers it from the store. */
  address(file: FileEntry): string;
}

/** Seconds without a byte after which a connection is given up: half-open ones would be waited for for ever. */
export const PATIENCE = 30;

/**
 * @param base the address of the app's folder.
 * @param isSigned where nothing else is to be taken.
 */
export function releaseNetwork(base: string, clock: Clock, isSigned: IsSigned | null = null): ReleaseNetwork {
  const at = (path: string): string => new URL(path, base).href;

  return {
    address: (file) => at(contentPath(file)),

    async pointer() {
      const fetched = await get(at(POINTER_PATH), 'no-cache');
      if (!fetched.ok) return fetched;
      const read = parseJson(new TextDecoder().decode(fetched.value));
      if (!fitsPointer(read)) return { ok: false, reason: 'damaged' };
      const pointer = read as Pointer;
      if (isSigned && !await isSigned(pointer)) return { ok: false, reason: 'unsigned' };
      return pointer.format > FORMAT ? { ok: false, reason: 'too-new' } : { ok: true, value: pointer };
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

  async function get(address: string, cache: RequestCache, signal?: AbortSignal): Promise<Fetched<ArrayBuffer>> {
    const stop = new AbortController();
    const abort = (): void => { stop.abort(); };
    const silence = createIdleTimer(clock, PATIENCE, abort);
    signal?.addEventListener('abort', abort);
    silence.restart();
    try {
      const response = await unlessAborted(stop.signal, fetch(address, { cache, signal: stop.signal }));
      if (!response.ok) return { ok: false, reason: reasonOf(response.status) };
      const heard = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(bytes, out) {
          silence.restart();
          out.enqueue(bytes);
        },
      });
      return { ok: true, value: await unlessAborted(stop.signal, new Response(response.body?.pipeThrough(heard)).arrayBuffer()) };
    } catch {
      return { ok: false, reason: 'offline' };
    } finally {
      silence.stop();
      signal?.removeEventListener('abort', abort);
      abort(); // A body that nobody reads would keep the service worker from giving way to a newer one.
    }
  }
}

export function reasonOf(status: number): NotHere {
  return status === 404 || status === 410 ? 'not-found' : 'offline';
}
