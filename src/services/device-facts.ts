// What staff want to know of a device, as far as its browser tells.
import type { Clock } from '../core/clock.ts';
import type { DeviceFacts, StorageFacts, WorkerState } from '../core/staff-desk.ts';
import { localTime } from './local-time.ts';

/** Chromium's own, and rough. */
interface HeapSizes {
  readonly usedJSHeapSize: number;
  readonly jsHeapSizeLimit: number;
}

export async function deviceFacts(clock: Clock): Promise<Omit<DeviceFacts, 'release' | 'offline' | 'update' | 'before'>> {
  const [storage, worker] = await Promise.all([storageFacts().catch(() => null), workerState().catch((): WorkerState => 'none')]);
  const { memory } = performance as Performance & { readonly memory?: HeapSizes };
  return {
    storage, worker,
    online: navigator.onLine,
    time: localTime(clock.now()),
    browser: navigator.userAgent,
    screen: { width: screen.width, height: screen.height, ratio: devicePixelRatio },
    uptime: Math.floor(performance.now() / 1000),
    memory: memory ? { used: memory.usedJSHeapSize, limit: memory.jsHeapSizeLimit } : null,
  };
}

async function storageFacts(): Promise<StorageFacts | null> {
  const manager = navigator.storage as StorageManager | undefined;
  if (!manager) return null;
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([manager.estimate(), manager.persisted()]);
  return { used: usage, quota, persisted };
}

async function workerState(): Promise<WorkerState> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const registration = await workers?.getRegistration();
  if (registration?.waiting) return 'waiting';
  if (registration?.active) return 'active';
  return registration ? 'installing' : 'none';
}
