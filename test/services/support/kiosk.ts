// A kiosk whose keeper has started, with a clock, a network, a store and a service worker that a test moves by hand.
import type { Obstacle, Offline } from '../../../src/core/offline.ts';
import type { FileEntry, Release } from '../../../src/core/release.ts';
import { OfflineKeeper } from '../../../src/services/offline-keeper.ts';
import type { NewSlide, RehearsalFault } from '../../../src/services/rehearsal.ts';
import { createReleaseLoader } from '../../../src/services/release-loader.ts';
import { ManualClock, settled } from '../../support/manual-clock.ts';
import { fakeRelease, FakeNetwork, FakeStore, SCREEN, type FakeRelease } from './fake-release.ts';

export const MINUTE = 60_000;
export const POLL = 5 * MINUTE;
/** After so long a release that was taken over has proved itself. */
export const PROVED = MINUTE;
export const DAY = 24 * 60 * MINUTE;

export const release = fakeRelease('Аула', 3);
export const newer = fakeRelease('Бақ', 3);

class FakeWorker {
  installs = true;
  waits = false;
  checks = 0;

  async refresh(): Promise<boolean> {
    return this.installs;
  }

  async takeOver(): Promise<boolean> {
    return this.waits;
  }

  check(): void {
    this.checks += 1;
  }
}

export interface Kiosk {
  readonly keeper: OfflineKeeper;
  readonly clock: ManualClock;
  readonly network: FakeNetwork;
  readonly worker: FakeWorker;
  readonly store: FakeStore;
  readonly said: Offline[];
  readonly logged: string[];
  /** What the `offline` attribute says now. */
  readonly state: () => string | undefined;
  /** Takes over what is newer; what was put on the screen for it. */
  readonly take: () => Promise<Release | null>;
  updates: number;
  /** The hash of the manifest that this window says it shows. */
  showing: string;
  othersDiffer: boolean;
}

interface Parts {
  readonly shown?: FakeRelease | null;
  readonly served?: FakeRelease | null;
  readonly store?: FakeStore;
  readonly obstacle?: Obstacle;
  readonly worker?: Partial<FakeWorker>;
  readonly rehearsed?: (files: readonly FileEntry[], slides: readonly NewSlide[]) => readonly RehearsalFault[];
}

export async function kiosk({ shown = release, served = release, store = new FakeStore(), obstacle, worker = {}, rehearsed = () => [] }: Parts): Promise<Kiosk> {
  const clock = new ManualClock();
  const network = new FakeNetwork(served);
  const fakeWorker = Object.assign(new FakeWorker(), worker);
  const said: Offline[] = [];
  const logged: string[] = [];
  const keeper = new OfflineKeeper({
    store: obstacle ? null : store,
    obstacle: obstacle ?? null,
    network,
    pieces: { fetch: async () => 'failed' },
    rehearse: async (files, slides) => rehearsed(files, slides),
    windows: { show: (hash) => { made.showing = hash; }, differ: async () => made.othersDiffer },
    loader: createReleaseLoader(network, obstacle ? null : store, SCREEN),
    screen: SCREEN,
    worker: fakeWorker,
    shown,
    clock,
    random: () => 0.5,
    log: (words) => logged.push(words),
    idle: async () => undefined,
    onOffline: (offline) => said.push(offline),
    onUpdate: () => { made.updates += 1; },
  });
  const take = async (): Promise<Release | null> => {
    let taken: Release | null = null;
    await keeper.takeUpdate(async (next) => { taken = next; });
    return taken;
  };
  const made: Kiosk = { keeper, clock, network, worker: fakeWorker, store, said, logged, showing: '', othersDiffer: false, state: () => said.at(-1)?.state, take, updates: 0 };
  await keeper.start();
  await settled();
  return made;
}
