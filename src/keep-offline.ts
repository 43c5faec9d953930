// Keeping it all for a time without a network: a part of the composition root, for what comes after the first slide.
import { createAppWorker } from './services/app-worker.ts';
import { readsAvif } from './services/avif.ts';
import { OfflineKeeper, type KeeperOptions } from './services/offline-keeper.ts';

export interface KeepOfflineOptions extends Pick<KeeperOptions, 'clock' | 'log' | 'onOffline' | 'onUpdate'> {
  /** Where the app lies. */
  readonly base: string;
  /** What the app has opened and shows by now. */
  readonly now: () => Pick<KeeperOptions, 'storage' | 'network' | 'loader' | 'screen' | 'shown'>;
  /** This browser shows no pictures in AVIF. Rare enough that the first slide does not wait for the answer. */
  readonly turnToWebp: () => Promise<void>;
}

export async function keepOffline({ base, now, turnToWebp, ...options }: KeepOfflineOptions): Promise<OfflineKeeper> {
  if (!await readsAvif()) await turnToWebp();
  const keeper = new OfflineKeeper({ ...now(), ...options, worker: createAppWorker(base, options.clock, options.onUpdate), random: Math.random });
  void keeper.start();
  return keeper;
}
