// The service worker, which keeps the app's own files (the shell): its registration and its updates.
import type { TrustedTypesWindow } from 'trusted-types/lib';
import { Workbox } from 'workbox-window';

export interface AppWorker {
  /**
   * Registers the worker, or looks for a newer one where there is one. True when one is active, which means that it has
   * stored the whole shell; false where it could not be installed.
   */
  refresh(): Promise<boolean>;
  /** Lets the newer worker that waits take over; false where none waits. The page should be loaded anew afterwards. */
  takeOver(): Promise<boolean>;
}

interface Registered {
  readonly workbox: Workbox;
  readonly registration: ServiceWorkerRegistration;
}

/**
 * @param base the address of the app's folder.
 * @param onWaiting a newer worker has stored its shell and waits.
 */
export function createAppWorker(base: string, onWaiting: () => void): AppWorker {
  const script = trusted(new URL('sw.js', base).href);
  let registered: Registered | null = null;

  return {
    async refresh() {
      try {
        if (registered?.registration.active) {
          await registered.registration.update().catch(() => undefined); // No network: what is active stays.
          return true;
        }
        registered = await register();
        if (registered.registration.installing) await installation(registered.registration.installing);
        return registered.registration.active !== null;
      } catch {
        return false;
      }
    },

    async takeOver() {
      if (!registered?.registration.waiting) return false;
      const { workbox } = registered;
      const controlling = new Promise((resolve) => workbox.addEventListener('controlling', resolve));
      workbox.messageSkipWaiting();
      await controlling;
      return true;
    },
  };

  async function register(): Promise<Registered> {
    const workbox = new Workbox(script);
    workbox.addEventListener('waiting', onWaiting);
    const registration = await workbox.register({ immediate: true });
    if (!registration) throw new Error('The service worker was registered twice.');
    return { workbox, registration };
  }
}

/** Resolves when a worker has become active, or has failed to. */
function installation(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
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
