// Keeping it all for a time without a network: a part of the composition root, for what comes after the first slide.
import type { Clock } from './core/clock.ts';
import { CONTENT_CACHE, type Release } from './core/release.ts';
import type { ReleaseDesk } from './core/staff-desk.ts';
import { CONTENT_DAMAGED } from './core/worker-messages.ts';
import type { Library } from './library.ts';
import type { Behind } from './rehearse-slide.ts';
import { createAppWorker } from './services/app-worker.ts';
import { readsAvif } from './services/avif.ts';
import { removeDeadCache } from './services/dead-cache.ts';
import { whenIdle } from './services/idle.ts';
import { inTime } from './services/in-time.ts';
import { OfflineKeeper, type KeeperOptions } from './services/offline-keeper.ts';
import { pieceNetwork } from './services/piece-network.ts';
import { keepStorage } from './services/persistence.ts';
import { createRehearsal } from './services/rehearsal.ts';
import { writableStore } from './services/release-writer.ts';
import { createWindows } from './services/window-locks.ts';

/** ms. */
const OPENING = 3_000;

export interface KeepOfflineOptions extends Pick<KeeperOptions, 'clock' | 'log' | 'onOffline' | 'onUpdate'>, Pick<Behind, 'app'> {
  /** Where the app lies. */
  readonly base: string;
  /** As far as it is open, and shows something, by now. */
  readonly library: Library;
  /** Puts a release on the screen. */
  readonly show: (release: Release) => Promise<void>;
  /** This browser shows no pictures in AVIF. Rare enough that the first slide does not wait for the answer. */
  readonly turnToWebp: () => Promise<void>;
}

export async function keepOffline({ base, library, turnToWebp, show, app, ...options }: KeepOfflineOptions): Promise<{ readonly keeper: OfflineKeeper; readonly releases: ReleaseDesk }> {
  if (!await readsAvif()) await turnToWebp();
  const { clock, onUpdate } = options;
  await mendStorage(library, clock);
  const { storage, network, loader, screen, shown } = library;
  const device = storage.ok ? { store: writableStore(storage, base, clock), obstacle: null } : { store: null, obstacle: storage.obstacle };
  const keeper = new OfflineKeeper({
    ...device, ...options, network, loader, screen, shown,
    worker: createAppWorker(base, clock, onUpdate, entryOfPage()),
    random: Math.random,
    idle: whenIdle,
    rehearse: createRehearsal({ network, clock, idle: whenIdle, draw: async (slide) => (await import('./rehearse-slide.ts')).rehearseSlide(slide, { app, clock, mediaFile: (file, of) => library.mediaFile(file, of) }) }),
    windows: createWindows(base, clock),
    pieces: pieceNetwork(network, clock),
  });
  if (storage.ok) navigator.serviceWorker.addEventListener('message', ({ data }) => { if (data === CONTENT_DAMAGED) keeper.mend(); });
  void keeper.start();
  void keepStorage();
  const releases: ReleaseDesk = {
    get update() { return keeper.update; },
    get before() { return keeper.before; },
    goBack: () => keeper.goBack(show),
    takeAnyway: () => keeper.look(true),
  };
  return { keeper, releases };
}

async function mendStorage({ storage, network }: Library, clock: Clock): Promise<void> {
  if (!storage.ok || !await removeDeadCache(CONTENT_CACHE, clock, async () => (await network.pointer()).ok)) return;
  const opened = await inTime(clock, OPENING, caches.open(CONTENT_CACHE), null);
  if (opened) storage.shelves.cache = opened;
}

/** Null after a reload: where that has not brought the files that the worker has, another one would not either. */
function entryOfPage(): string | null {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload' ? null : document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? null;
}
