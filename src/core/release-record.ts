// What a device writes down of its releases: which one is shown, and which one was shown before.
import { isSameRelease, type Pointer, type Release } from './release.ts';
import type { ReleaseRecord, StoredRelease } from './release-store.ts';

/** The release is shown now; the one before it is kept until this one has proved itself. */
export function taken(record: ReleaseRecord | null, { pointer, screen }: Pick<Release, 'pointer' | 'screen'>, reached: number): ReleaseRecord {
  const shown = { pointer, screen };
  if (!record) return { ...shown, reached };
  if (isSameRelease(record, shown)) return { ...record, reached };
  // What was never proved does not take the place of what was.
  const previous = record.previous ?? { pointer: record.pointer, screen: record.screen };
  return { ...shown, reached, ...(!isSameRelease(previous, shown) && { previous }) };
}

/** The release that is shown has proved itself. */
export function proved({ previous, ...record }: ReleaseRecord): ReleaseRecord {
  return record;
}

/** The release before is shown again; null where there is none. */
export function wentBack({ pointer, reached, previous }: ReleaseRecord): ReleaseRecord | null {
  return previous ? { ...withoutPrevious(previous), reached, refused: pointer.manifest.hash } : null;
}

function withoutPrevious({ pointer, screen }: StoredRelease): StoredRelease {
  return { pointer, screen };
}

/**
 * Whether what is shown only takes the place of the release that is written down, which could not be read at the start: the one
 * before, or one of the network that would not be taken over by itself.
 */
export function standsIn(shown: Release, record: ReleaseRecord): boolean {
  if (isSameRelease(record, shown)) return false;
  return (record.previous !== undefined && isSameRelease(record.previous, shown)) || obstacleTo(shown.pointer, record.pointer, record) !== null;
}

/**
 * Why a device does not take the release of a pointer over by itself: somebody has put older files on the server, or the release
 * was taken off the screen before. Null where it may.
 */
export function obstacleTo(pointer: Pointer, shown: Pointer | null, record: ReleaseRecord | null): 'older' | 'refused' | null {
  if (shown && pointer.sequence < shown.sequence) return 'older';
  return record?.refused === pointer.manifest.hash ? 'refused' : null;
}
