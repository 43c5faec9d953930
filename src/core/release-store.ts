// What a device must be able to do to keep a release: files by their hash, and one record that says which release is shown.
import type { FileEntry, Pointer } from './release.ts';
import type { Screen } from './variants.ts';

/** A release that was stored whole. */
export interface StoredRelease {
  readonly pointer: Pointer;
  /** The screen that its pictures were chosen for: on another one, these are still the ones that are there. */
  readonly screen: Screen;
  /** The one that was shown before, kept until this one has proved itself. */
  readonly previous?: StoredRelease;
}

/** It is written last: a release that it names was stored whole. */
export interface ReleaseRecord extends StoredRelease {
  /** When a pointer was last fetched from the network, in milliseconds since 1970. */
  readonly reached: number;
  /** The hash of a manifest that was taken off the screen: not taken again until the server has another one. */
  readonly refused?: string;
}

/** What the first slide needs of it. */
export interface StoredFiles {
  /** The bytes as they lie there, not verified; null where there are none or they can't be read. */
  read(file: FileEntry): Promise<ArrayBuffer | null>;
  readRecord(): Promise<ReleaseRecord | null>;
}

export interface ReleaseStore extends StoredFiles {
  /** Stores bytes that were verified. `full` is a quota, `failed` anything else; both leave nothing half written. */
  write(file: FileEntry, bytes: ArrayBuffer): Promise<'stored' | 'full' | 'failed'>;
  remove(file: FileEntry): Promise<void>;
  /** Bytes for which there is room by the browser's own reckoning, which the disk may not keep; null where it does not tell. */
  room(): Promise<number | null>;
  /** Those of the files that are not stored. */
  missing(files: readonly FileEntry[]): Promise<FileEntry[]>;
  /** Removes every file but these. */
  keepOnly(files: readonly FileEntry[]): Promise<void>;
  /** False where it could not be written. */
  writeRecord(record: ReleaseRecord): Promise<boolean>;
}
