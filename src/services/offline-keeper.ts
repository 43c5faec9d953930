// Keeps the shown release on the device and looks for newer ones. Heavy and never urgent: loaded after the first slide.
import type { Clock } from '../core/clock.ts';
import type { Offline } from '../core/offline.ts';
import type { Release } from '../core/release.ts';
import type { Log } from './log.ts';
import type { ReleaseLoader } from './release-loader.ts';
import type { ReleaseNetwork } from './release-network.ts';
import type { Opening } from './release-store.ts';

/** What takeUpdate() took over: a shell asks for a reload of the page, a release can be shown in place. */
export type Update = { readonly kind: 'shell' } | { readonly kind: 'release'; readonly release: Release };

export interface OfflineKeeper {
  /** Takes over what is newer and complete. Call it only when nobody is touching the screen. */
  takeUpdate(): Promise<Update | null>;
}

export interface KeeperOptions {
  readonly storage: Opening;
  readonly network: ReleaseNetwork;
  readonly loader: ReleaseLoader;
  /** What is on the screen; null while nothing could be loaded. */
  readonly shown: Release | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Called at once, and again whenever it changes. */
  readonly onOffline: (offline: Offline) => void;
  /** A newer release or shell is complete: takeUpdate() would take it over. */
  readonly onUpdate: () => void;
}

export declare function keepOffline(options: KeeperOptions): OfflineKeeper;
