// The service worker, which keeps the app's own files (the shell): its registration and its updates.
import type { TrustedTypesWindow } from 'trusted-types/lib';
import { messageSW, Workbox } from 'workbox-window';
import type { Clock } from '../core/clock.ts';
import { CHECK_SHELL, HAS_FILE, TIDY_SHELL } from '../core/worker-messages.ts';

export interface AppWorker {
  /**
   * Registers the worker, or looks for a newer one where there is one. True when one is active, which means that it has
   * stored the whole shell; false where it could not be installed.
   */
  refresh(): Promise<boolean>;
  /** Lets the newer worker that waits take over. True when one has done so since the page began, which should be loaded anew then. */
  takeOver(): Promise<boolean>;
  /** Lets the worker look at every file of the shell, and bring again what is damaged. */
  check(): void;
}

/** Milliseconds for a newer worker to take over: the older one may not end. */
const PATIENCE = 10_000;
/** Milliseconds for one to install itself: its storage may never answer. */
const INSTALLING = 60_000;
/** Milliseconds from the start: the screen has settled, */
const CHECKING = 10_000;
/** and a system has written everything to the disk. */
const TIDYING = 60_000;

/**
 * @param base the address of the app's folder.
 * @param onWaiting a newer worker has stored its shell and waits, or has taken over already; may be called more than once for it.
 * @param entry the address of the script that the page has begun with; null where the page was loaded anew only now, which would not help again.
 */
export function createAppWorker(base: string, clock: Clock, onWaiting: () => void, entry: string | null = null): AppWorker {
  let workbox: Workbox | null = null; // Made when it is first needed: it can't be where there are no service workers.
  let registration: ServiceWorkerRegistration | undefined;
  let taken = false;
  let taking = false;
  let isLookedAfter = false;
  let controlled = 'serviceWorker' in navigator && Boolean(navigator.serviceWorker.controller);
  if ('serviceWorker' in navigator) navigator.serviceWorker.addEventListener('controllerchange', changed);

  return {
    async refresh() {
      try {
        if (registration?.active) {
          await registration.update().catch(() => undefined); // No network: what is active stays.
          if (registration.waiting) onWaiting(); // Workbox follows one update only, be it one that failed.
          return true;
        }
        workbox ??= createWorkbox();
        registration = await workbox.register({ immediate: true });
        lookAfter();
        if (registration?.installing) await installation(registration.installing, clock);
        return Boolean(registration?.active);
      } catch {
        return false;
      }
    },

    async takeOver() {
      if (!registration?.waiting) return taken;
      const takes = new Promise<boolean>((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', () => { resolve(true); }, { once: true });
        clock.after(PATIENCE, () => { resolve(false); });
      });
      taking = true;
      workbox?.messageSkipWaiting();
      taken = await takes;
      taking = false;
      return taken;
    },

    check() {
      tell(CHECK_SHELL);
    },
  };

  /** The first worker looks after the page that has installed it. Any other one has another app's files: another window may have let it take over. */
  function changed(): void {
    if (controlled) {
      taken = true;
      if (!taking) onWaiting();
    }
    controlled = true;
  }

  /** Once. A worker that has just taken over from another window has its minute after this page's next start. */
  function lookAfter(): void {
    if (isLookedAfter || !registration) return;
    isLookedAfter = true;
    void compare(registration.active);
    clock.after(CHECKING, () => { tell(CHECK_SHELL); });
    clock.after(TIDYING, () => { if (!taken) tell(TIDY_SHELL); });
  }

  /** A newer worker may have taken over while the page was on its way: nobody hears of that, and the files of its app would go. */
  async function compare(active: ServiceWorker | null): Promise<void> {
    if (!active || entry === null) return;
    const isOwn: unknown = await messageSW(active, { type: HAS_FILE, url: entry }).catch(() => true); // It has just given way to yet another one.
    if (isOwn !== false) return;
    taken = true;
    onWaiting();
  }

  function tell(type: string): void {
    registration?.active?.postMessage({ type });
  }

  function createWorkbox(): Workbox {
    const made = new Workbox(trusted(new URL('sw.js', base).href));
    made.addEventListener('waiting', onWaiting);
    return made;
  }
}

/** Resolves when a worker has become active, has failed to, or does not come to an end. */
function installation(worker: ServiceWorker, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    clock.after(INSTALLING, resolve);
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    });
  });
}

/** The page runs under Trusted Types: a script's address must come from the policy that its CSP names. */
function trusted(address: string): ConstructorParameters<typeof Workbox>[0] {
  const { trustedTypes } = globalThis as Partial<Pick<TrustedTypesWindow, 'trustedTypes'>>;
  return trustedTypes ? trustedTypes.createPolicy('korme', { createScriptURL: (url) => url }).createScriptURL(address) : address;
}
