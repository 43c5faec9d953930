// Keeps a release on this device: its files in Cache Storage, the record in IndexedDB. Both survive a power cut.
import { createStore, get, set } from 'idb-keyval';
import { pointer as fitsPointer } from '../core/generated/fits.js';
import { mediaType } from '../core/media-type.ts';
import type { Obstacle } from '../core/offline.ts';
import { CONTENT_CACHE, CONTENT_FOLDER, contentPath, type FileEntry } from '../core/release.ts';
import type { ReleaseRecord, ReleaseStore } from '../core/release-store.ts';

/** A device that can store, or why it can't. */
export type DeviceStorage = { readonly ok: true; readonly store: ReleaseStore } | { readonly ok: false; readonly obstacle: Obstacle };

/** @param base the address of the app's folder: apps in several folders of one host keep their content apart. */
export async function openReleaseStore(base: string): Promise<DeviceStorage> {
  if (!isSecureContext) return { ok: false, obstacle: 'insecure-context' };
  if (!('caches' in globalThis) || !('indexedDB' in globalThis) || !('serviceWorker' in navigator)) return { ok: false, obstacle: 'unsupported' };
  try {
    return { ok: true, store: storeIn(await caches.open(CONTENT_CACHE), base) };
  } catch {
    return { ok: false, obstacle: 'storage-refused' };
  }
}

function storeIn(cache: Cache, base: string): ReleaseStore {
  const database = createStore('korme', 'releases');
  const addressOf = (file: FileEntry): string => new URL(contentPath(file), base).href;
  const content = new URL(`${CONTENT_FOLDER}/`, base).href;

  const stored = async (): Promise<string[]> => (await cache.keys()).map(({ url }) => url).filter((url) => url.startsWith(content));

  return {
    async read(file) {
      try {
        return await (await cache.match(addressOf(file)))?.arrayBuffer() ?? null;
      } catch {
        return null; // A flipped bit on the disk shows here, after match() found the entry.
      }
    },

    async write(file, bytes) {
      try {
        await cache.put(addressOf(file), new Response(bytes, { headers: { 'content-type': mediaType(file.type), 'content-length': String(file.size) } }));
        return 'stored';
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
      }
    },

    async remove(file) {
      await cache.delete(addressOf(file)).catch(() => false);
    },

    async missing(files) {
      const held = new Set(await stored().catch(() => []));
      return files.filter((file) => !held.has(addressOf(file)));
    },

    async keepOnly(files) {
      const wanted = new Set(files.map(addressOf));
      const unwanted = (await stored().catch(() => [])).filter((url) => !wanted.has(url));
      await Promise.all(unwanted.map((url) => cache.delete(url).catch(() => false)));
    },

    async readRecord() {
      try {
        const record: unknown = await get(base, database);
        return isRecord(record) ? record : null;
      } catch {
        return null; // A broken database may fail at once rather than in its promise.
      }
    },

    async writeRecord(record) {
      try {
        await set(base, record, database);
        return true;
      } catch {
        return false;
      }
    },
  };
}

function isRecord(value: unknown): value is ReleaseRecord {
  return typeof value === 'object' && value !== null && 'reached' in value && typeof value.reached === 'number'
    && 'pointer' in value && fitsPointer(value.pointer) && 'screen' in value;
}
