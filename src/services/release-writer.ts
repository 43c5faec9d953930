// Stores a release on this device, and removes what is no longer needed.
import { set } from 'idb-keyval';
import type { Clock } from '../core/clock.ts';
import { mediaType } from '../core/media-type.ts';
import { CONTENT_FOLDER, contentPath, type FileEntry } from '../core/release.ts';
import type { ReleaseRecord, ReleaseStore } from '../core/release-store.ts';
import { inTime } from './in-time.ts';
import { LATER, type DeviceStorage } from './release-store.ts';

/** ms. A film of many megabytes is written in that time. */
const PATIENCE = 60_000;

export function writableStore({ files: reading, shelves }: DeviceStorage & { ok: true }, base: string, clock: Clock): ReleaseStore {
  const addressOf = (file: FileEntry): string => new URL(contentPath(file), base).href;
  const content = new URL(`${CONTENT_FOLDER}/`, base).href;

  const stored = async (): Promise<string[]> => (await shelves.cache.keys()).map(({ url }) => url).filter((url) => url.startsWith(content));

  const write = async (file: FileEntry, bytes: ArrayBuffer): Promise<'stored' | 'full' | 'failed'> => {
    try {
      await shelves.cache.put(addressOf(file), new Response(bytes, { headers: { 'content-type': mediaType(file.type), 'content-length': String(file.size) } }));
      return 'stored';
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
    }
  };

  const remove = async (file: FileEntry): Promise<void> => { await shelves.cache.delete(addressOf(file)); };

  const room = async (): Promise<number | null> => {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : quota - usage;
  };

  const missing = async (files: readonly FileEntry[]): Promise<FileEntry[]> => {
    const held = new Set(await stored());
    return files.filter((file) => !held.has(addressOf(file)));
  };

  const keepOnly = async (files: readonly FileEntry[]): Promise<void> => {
    const wanted = new Set(files.map(addressOf));
    const unwanted = (await stored()).filter((url) => !wanted.has(url));
    await Promise.all(unwanted.map((url) => shelves.cache.delete(url).catch(() => false)));
  };

  const writeRecord = async (record: ReleaseRecord): Promise<true> => {
    await set(base, record, shelves.database);
    return true;
  };

  return {
    ...reading,
    write: (file, bytes) => inTime(clock, PATIENCE, write(file, bytes), 'failed'),
    remove: (file) => inTime(clock, PATIENCE, remove(file), undefined),
    room: () => inTime(clock, LATER, room(), null),
    missing: (files) => inTime(clock, LATER, missing(files), [...files]),
    keepOnly: (files) => inTime(clock, PATIENCE, keepOnly(files), undefined),
    writeRecord: (record) => inTime(clock, PATIENCE, writeRecord(record), false),
  };
}
