// What lies on this device of a release: its files in Cache Storage, the record in IndexedDB. Both survive a power cut. This much
// the first slide needs; what stores them comes later: release-writer.ts.
import { createStore, get, type UseStore } from 'idb-keyval';
import type { Clock } from '../core/clock.ts';
import { pointer as fitsPointer } from '../core/generated/fits.js';
import type { Obstacle } from '../core/offline.ts';
import { CONTENT_CACHE, contentPath } from '../core/release.ts';
import type { ReleaseRecord, StoredFiles } from '../core/release-store.ts';
import { inTime } from './in-time.ts';

/** ms. The first slide waits for the record, */
const SOON = 1_500;
/** for a deck, and for the names of ten thousand files. */
export const LATER = 3_000;

/** Where the browser keeps what was stored. */
export interface Shelves {
  /** Each is another one where it had to be made anew. */
  cache: Cache;
  database: UseStore;
}

/** A device that can store, or why it can't. */
export type DeviceStorage = { readonly ok: true; readonly files: StoredFiles; readonly shelves: Shelves } | { readonly ok: false; readonly obstacle: Obstacle };

/** @param base the address of the app's folder: apps in several folders of one host keep their content apart. */
export async function openReleaseStore(base: string, clock: Clock): Promise<DeviceStorage> {
  if (!isSecureContext) return { ok: false, obstacle: 'insecure-context' };
  if (!('caches' in globalThis) || !('indexedDB' in globalThis) || !('serviceWorker' in navigator)) return { ok: false, obstacle: 'unsupported' };
  const cache = await inTime(clock, SOON, openCache(), null) ?? await inTime(clock, SOON, openCache(), null);
  if (!cache) return { ok: false, obstacle: 'storage-refused' };
  const shelves: Shelves = { cache, database: openDatabase() };
  return {
    ok: true,
    shelves,
    files: {
      // A flipped bit on the disk shows here, after match() found the entry.
      read: (file) => inTime(clock, LATER, (async () => await (await shelves.cache.match(new URL(contentPath(file), base).href))?.arrayBuffer() ?? null)(), null),
      // Without it there is nothing to show where there is no network: a database that gives no answer is opened once more, as is the cache.
      async readRecord() {
        for (let turn = 0; turn < 2; turn += 1) {
          const record = await inTime<unknown>(clock, SOON, (async () => get(base, shelves.database))(), false);
          if (record !== false) return isRecord(record) ? record : null;
          if (turn === 0) shelves.database = openDatabase();
        }
        return null;
      },
    },
  };
}

function openDatabase(): UseStore {
  return createStore('korme', 'releases');
}

/** It may fail at once rather than in its promise, as may all of them. */
async function openCache(): Promise<Cache> {
  return caches.open(CONTENT_CACHE);
}

function isRecord(value: unknown): value is ReleaseRecord {
  const record = value as Partial<ReleaseRecord> | null | undefined;
  return typeof record?.reached === 'number' && fitsPointer(record.pointer) && record.screen !== undefined;
}
