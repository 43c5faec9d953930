// What becomes of the release that the server has: for staff, who want to know why a screen is not what they have published.
import type { FillProgress } from './offline.ts';
import type { NotHere } from './release.ts';

/** Why the release of the server is not shown. */
export type Hold = NotHere | 'older' | 'refused' | 'full' | 'unreadable' | 'undecodable' | 'undrawable';

export type UpdateState =
  /** Nobody has looked yet. */
  | { readonly kind: 'unknown' }
  /** It is the one that is shown. */
  | { readonly kind: 'newest' }
  | { readonly kind: 'filling'; readonly progress: FillProgress; readonly speed: Speed | null }
  /** It is stored, and what is new in it is tried. */
  | { readonly kind: 'rehearsing' }
  /** It is stored, and is shown when nobody is touching the screen. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'held'; readonly reason: Hold };

export interface Speed {
  /** Bytes a second. */
  readonly bytes: number;
  /** Seconds until everything is there. */
  readonly left: number;
}

/** Can staff ask for it all the same? */
export function canBeForced(update: UpdateState): boolean {
  return update.kind === 'held' && (update.reason === 'older' || update.reason === 'refused');
}

/**
 * Since a moment at which so many bytes were there; null as long as nobody can tell.
 * @param ms since that moment.
 */
export function speedOf(progress: FillProgress, bytesThen: number, ms: number): Speed | null {
  const bytes = (progress.bytes - bytesThen) / (ms / 1000);
  return ms >= 1000 && bytes > 0 ? { bytes, left: (progress.bytesTotal - progress.bytes) / bytes } : null;
}
