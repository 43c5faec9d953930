// Keeps a release on this device: its files in Cache Storage, the record in IndexedDB. Both survive a power cut.
import { createStore, get, set } from 'idb-keyval';
import type { Clock } from '../core/clock.ts';
import { pointer as fitsPointer } from '../core/generated/fits.js';
import { mediaType } from '../core/media-type.ts';
import type { Obstacle } from '../core/offline.ts';
import { CONTENT_CACHE, CONTENT_FOLDER, contentPath, type FileEntry } from '../core/release.ts';
import type { ReleaseRecord, ReleaseStore } from '../core/release-store.ts';
import { inTime } from './in-time.ts';

/** ms. The first slide waits for the record, */
const SOON = 1_500;
/** for a deck, and for the names of ten thousand files. */
const LATER = 3_000;
/** ms. A film of many megabytes is written in that time. */
const PATIENCE = 60_000;

/** A device that can store, or why it can't. */
export type DeviceStorage = { readonly ok: true; readonly store: ReleaseStore } | { readonly ok: false; readonly obstacle: Obstacle };

/** @param base the address of the app's folder: apps in several folders of one host keep their content apart. */
export async function openReleaseStore(base: string, clock: Clock): Promise<DeviceStorage> {
  if (!isSecureContext) return { ok: false, obstacle: 'insecure-context' };
  if (!('caches' in globalThis) || !('indexedDB' in globalThis) || !('serviceWorker' in navigator)) return { ok: false, obstacle: 'unsupported' };
  const cache = await inTime(clock, SOON, openCache(), null);
  return cache ? { ok: true, store: storeIn(cache, base, clock) } : { ok: false, obstacle: 'storage-refused' };
}

/** It may fail at once rather than in its promise, as may all of them. */
async function openCache(): Promise<Cache> {
  return caches.open(CONTENT_CACHE);
}

function storeIn(cache: Cache, base: string, clock: Clock): ReleaseStore {
  const database = createStore('korme', 'releases');
  const addressOf = (file: FileEntry): string => new URL(contentPath(file), base).href;
  const content = new URL(`${CONTENT_FOLDER}/`, base).href;

  const stored = async (): Promise<string[]> => (await cache.keys()).map(({ url }) => url).filter((url) => url.startsWith(content));

  const read = async (file: FileEntry): Promise<ArrayBuffer | null> => await (await cache.match(addressOf(file)))?.arrayBuffer() ?? null;

  const write = async (file: FileEntry, bytes: ArrayBuffer): Promise<'stored' | 'full' | 'failed'> => {
    try {
      await cache.put(addressOf(file), new Response(bytes, { headers: { 'content-type': mediaType(file.type), 'content-length': String(file.size) } }));
      return 'stored';
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
    }
  };

  const remove = async (file: FileEntry): Promise<void> => { await cache.delete(addressOf(file)); };

  const missing = async (files: readonly FileEntry[]): Promise<FileEntry[]> => {
    const held = new Set(await stored());
    return files.filter((file) => !held.has(addressOf(file)));
  };

  const keepOnly = async (files: readonly FileEntry[]): Promise<void> => {
    const wanted = new Set(files.map(addressOf));
    const unwanted = (await stored()).filter((url) => !wanted.has(url));
    await Promise.all(unwanted.map((url) => cache.delete(url).catch(() => false)));
  };

  const readRecord = async (): Promise<ReleaseRecord | null> => {
    const record: unknown = await get(base, database);
    return isRecord(record) ? record : null;
  };

  const writeRecord = async (record: ReleaseRecord): Promise<true> => {
    await set(base, record, database);
    return true;
  };

  return {
    // A flipped bit on the disk shows here, after match() found the entry.
    read: (file) => inTime(clock, LATER, read(file), null),
    write: (file, bytes) => inTime(clock, PATIENCE, write(file, bytes), 'failed'),
    remove: (file) => inTime(clock, PATIENCE, remove(file), undefined),
    missing: (files) => inTime(clock, LATER, missing(files), [...files]),
    keepOnly: (files) => inTime(clock, PATIENCE, keepOnly(files), undefined),
    readRecord: () => inTime(clock, SOON, readRecord(), null),
    writeRecord: (record) => inTime(clock, PATIENCE, writeRecord(record), false),
  };
}

function isRecord(value: unknown): value is ReleaseRecord {
  return typeof value === 'object' && value !== null && 'reached' in value && typeof value.reached === 'number'
    && 'pointer' in value && fitsPointer(value.pointer) && 'screen' in value;
}
