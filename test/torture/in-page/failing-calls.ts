// Runs in a page or a worker, before any script of the app: one call of one function of the storage or the network goes wrong,
// all others do as always. It is handed over as a text, so it may use nothing from outside of itself.

/** `error` and `quota` fail, `never` gives no answer; the others are for a kill at this call: it is never made, or made and never answered. */
export type Going = 'error' | 'quota' | 'never' | 'held-before' | 'held-after';

export const CALLS = ['fetch', 'caches.open', 'caches.match', 'caches.keys', 'caches.delete', 'cache.match', 'cache.put', 'cache.keys', 'cache.delete', 'idb.open', 'idb.get', 'idb.put', 'image.decode'] as const;
export type CallName = (typeof CALLS)[number];

export interface FailingCall {
  readonly call: CallName;
  /** From 1. */
  readonly nth: number;
  readonly going: Going;
}

/** What the harness is asked for when the call has come, or is done. */
export const HELD_PATH = '/torture/held';

export function failCalls({ call: wanted, nth, going }: FailingCall, heldPath: string): void {
  const scope = globalThis as unknown as Record<string, unknown> & { calls?: number };
  const realFetch = globalThis.fetch.bind(globalThis);
  // A worker has its own folder as its base, and a page the folder that it lies in: both are the root here.
  const tell = (): Promise<boolean> => realFetch(heldPath, { cache: 'no-store' }).then(({ ok }) => ok, () => false);
  const never = new Promise<never>(() => undefined);
  const failure = (): Error => (going === 'quota' ? new DOMException('full on purpose', 'QuotaExceededError') : new DOMException('broken on purpose', 'UnknownError'));
  scope.calls = 0;

  const isTheOne = (name: string): boolean => {
    if (name !== wanted) return false;
    scope.calls = (scope.calls ?? 0) + 1;
    return scope.calls === nth;
  };

  const wrapped = (name: string, real: (...args: unknown[]) => unknown) => function wrapping(this: unknown, ...args: unknown[]): unknown {
    if (!isTheOne(name)) return real.apply(this, args);
    switch (going) {
      case 'error':
      case 'quota':
        void tell();
        return Promise.reject(failure());
      case 'never':
        void tell();
        return never;
      // A worker keeps its script: after the kill nobody holds the call any more.
      case 'held-before': return tell().then((holds) => (holds ? never : real.apply(this, args)));
      case 'held-after': return Promise.resolve(real.apply(this, args)).then(async (result) => (await tell() ? never : result));
    }
  };

  /** What asks a database gets a request, whose answer comes by an event; a transaction too, which then never completes. */
  const wrappedRequest = (name: string, real: (...args: unknown[]) => unknown) => function wrapping(this: unknown, ...args: unknown[]): unknown {
    if (!isTheOne(name)) return real.apply(this, args);
    if (going !== 'held-after') void tell();
    if (going === 'error' || going === 'quota') throw failure();
    const mute = (target: object): void => {
      for (const event of ['onsuccess', 'onerror', 'oncomplete', 'onabort', 'onupgradeneeded']) Object.defineProperty(target, event, { configurable: true, set(answer: unknown) { void answer; }, get: () => null });
      Object.defineProperty(target, 'addEventListener', { value: () => undefined });
    };
    if (going === 'held-after') {
      const request = real.apply(this, args) as IDBRequest;
      const { transaction } = this as IDBObjectStore;
      const end: EventTarget = transaction instanceof EventTarget ? transaction : request;
      end.addEventListener(end === request ? 'success' : 'complete', () => void tell());
      mute(end);
      return request;
    }
    const { transaction } = this as Partial<IDBObjectStore>;
    if (transaction) mute(transaction);
    return { readyState: 'pending' };
  };

  const replace = (owner: object | undefined, method: string, name: string, wrap: typeof wrapped): void => {
    if (!owner || !(method in owner)) return;
    const real = (owner as Record<string, unknown>)[method] as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, method, { configurable: true, writable: true, value: wrap(name, real) });
  };

  replace(globalThis, 'fetch', 'fetch', (name, real) => wrapped(name, real.bind(globalThis)));
  for (const method of ['open', 'match', 'keys', 'delete']) replace(globalThis.CacheStorage?.prototype, method, `caches.${method}`, wrapped);
  for (const method of ['match', 'put', 'keys', 'delete']) replace(globalThis.Cache?.prototype, method, `cache.${method}`, wrapped);
  replace(globalThis.IDBFactory?.prototype, 'open', 'idb.open', wrappedRequest);
  // A page tries each new picture before it shows a release.
  replace((globalThis as Partial<typeof globalThis>).HTMLImageElement?.prototype, 'decode', 'image.decode', wrapped);
  for (const method of ['get', 'put']) replace(globalThis.IDBObjectStore?.prototype, method, `idb.${method}`, wrappedRequest);
}
