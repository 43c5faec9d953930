// What a device must be able to do to keep a release: files by their hash, and one record that says which release is shown.
import type { FileEntry, Pointer } from './release.ts';
import type { Screen } from './variants.ts';

/** The record is written last: a release that it names was stored whole. */
export interface ReleaseRecord {
  readonly pointer: Pointer;
  /** When a pointer was last fetched from the network, in milliseconds since 1970. */
  readonly reached: number;
  /** The screen that its pictures were chosen for: on another one, these are still the ones that are there. */
  readonly screen: Screen;
}

export interface ReleaseStore {
  /** The bytes as they lie there, not verified; null where there are none or they can't be read. */
  read(file: FileEntry): Promise<ArrayBuffer | null>;
  /** Stores bytes that were verified. `full` is a quota, `failed` anything else; both leave nothing half written. */
  write(file: FileEntry, bytes: ArrayBuffer): Promise<'stored' | 'full' | 'failed'>;
  remove(file: FileEntry): Promise<void>;
  /** Those of the files that are not stored. */
  missing(files: readonly FileEntry[]): Promise<FileEntry[]>;
  /** Removes every file but these. */
  keepOnly(files: readonly FileEntry[]): Promise<void>;
  readRecord(): Promise<ReleaseRecord | null>;
  /** False where it could not be written. */
  writeRecord(record: ReleaseRecord): Promise<boolean>;
}
