// Whether what is on the screen would survive the network: the `offline` attribute of the root element, and why.

/** Why nothing can be stored here; a sentence for staff, never for visitors. */
export type Obstacle =
  /** Plain http on a LAN address: the browser offers no storage and no service worker there. */
  | 'insecure-context'
  /** A browser without service workers or Cache Storage, or one that switches them off (private windows). */
  | 'unsupported'
  /** The browser refuses to open its storage. */
  | 'storage-refused'
  | 'storage-full'
  /** The service worker could not be installed; it is tried again. */
  | 'worker-failed'
  /** The development server stores nothing, so that an edit shows at once. */
  | 'development';

export interface FillProgress {
  readonly files: number;
  readonly filesTotal: number;
  readonly bytes: number;
  readonly bytesTotal: number;
}

export type Offline =
  | { readonly state: 'none'; readonly obstacle: Obstacle }
  | { readonly state: 'filling'; readonly progress: FillProgress }
  | { readonly state: 'ready' }
  /** Ready, but no pointer was reached for a day. */
  | { readonly state: 'stale' };

export interface OfflineFacts {
  /** What keeps the content from being stored. */
  readonly obstacle: Obstacle | null;
  /** `stored` when a service worker is active, which means that it has the whole shell, verified. */
  readonly shell: 'pending' | 'stored' | 'failed';
  /** Every file of the shown release is stored and verified. */
  readonly releaseStored: boolean;
  readonly progress: FillProgress;
  /** When a pointer was last reached, in milliseconds since 1970. */
  readonly reached: number;
}

export const NO_PROGRESS: FillProgress = { files: 0, filesTotal: 0, bytes: 0, bytesTotal: 0 };

const STALE_AFTER = 24 * 60 * 60 * 1000;

export function offlineOf(facts: OfflineFacts, now: number): Offline {
  if (facts.obstacle) return { state: 'none', obstacle: facts.obstacle };
  if (facts.shell === 'failed') return { state: 'none', obstacle: 'worker-failed' };
  if (facts.shell === 'pending' || !facts.releaseStored) return { state: 'filling', progress: facts.progress };
  return { state: now - facts.reached >= STALE_AFTER ? 'stale' : 'ready' };
}
