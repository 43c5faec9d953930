// The service worker: answers for the app's own files (the shell) from a verified precache, and for the content from the
// release store that the page fills. It stores no content itself, so that only one place decides what is kept.
import { clientsClaim } from 'workbox-core';
import { PrecacheController, PrecacheRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CONTENT_FOLDER } from '../core/release.ts';
import { CHECK_SHELL, CONTENT_DAMAGED, HAS_FILE, TIDY_SHELL } from '../core/worker-messages.ts';
import { systemClock } from '../services/clock.ts';
import { removeDeadCache } from '../services/dead-cache.ts';
import { answerContent } from './answer-content.ts';
import { checkShell, integrityOf, withIntegrity } from './check-shell.ts';
import { withNetwork } from './with-network.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of the shell with its hashes; the build writes it in. */
  readonly __WB_MANIFEST: PrecacheEntry[];
};

/** ms. Where the storage or a connection hangs, the next attempt goes on from what is stored by then. */
const INSTALLING = 120_000;
/** ms. Some hosts take a connection and say nothing. */
const REACHING = 30_000;

const content = new URL(`${CONTENT_FOLDER}/`, self.registration.scope).href;
const entries = self.__WB_MANIFEST as PrecacheEntry[]; // Workbox's own type has plain addresses too.
const integrity = integrityOf(entries, self.registration.scope);
const shell = new PrecacheController({ plugins: [checkShell(integrity)] });
shell.addToCacheList(entries);
self.addEventListener('install', (event) => { event.waitUntil(install()); });

const files = new PrecacheRoute(shell);
registerRoute(files.match, (options) => withNetwork(files.handler.handle(options).catch(() => fetch(withIntegrity(options.request, integrity))), options.request));

// The query sets how a visit starts, so it must not decide whether the app opens. Where the stored page is damaged and the server
// has a newer one, that one is better than none.
const storedPage = shell.createHandlerBoundToURL('index.html');
const pageIntegrity = entries.find(({ url }) => url === 'index.html')?.integrity;
registerRoute(new NavigationRoute(({ request, ...options }) => withNetwork(storedPage({ ...options, request, params: { integrity: pageIntegrity } }).catch(() => fetch(request)), request)));

// The pointer alone changes under its name: it is left to the network.
registerRoute(({ url }) => url.href.startsWith(content) && !url.pathname.endsWith('/pointer.json'), ({ request }) => withNetwork(answerContent(request, () => void tellPages()), request));

// The first visit is already looked after. A newer worker waits until the page says that nobody is touching the screen.
clientsClaim();
self.addEventListener('message', (event) => {
  const { type, url = '' } = event.data as { type?: string; url?: string };
  if (type === 'SKIP_WAITING') void self.skipWaiting();
  if (type === HAS_FILE) event.ports[0]?.postMessage(shell.getCacheKeyForURL(url) !== undefined);
  if (type === TIDY_SHELL) event.waitUntil(tidy());
  if (type === CHECK_SHELL) event.waitUntil(lookAtShell(event));
});

/** A worker that is being installed for ever would keep every newer app out. Workbox holds the event by the promises of each file, so it gets one of its own. */
async function install(): Promise<void> {
  const event = { type: 'install', waitUntil: () => undefined } as unknown as ExtendableEvent;
  const late = new Promise<never>((_, reject) => { systemClock.after(INSTALLING, () => { reject(new Error(`The app was not stored within ${INSTALLING / 1000} s.`)); }); });
  await Promise.race([removeDeadShell().then(() => shell.install(event)), late]);
}

/** One after the other, as if each were asked for: what is damaged is fetched with its integrity, and stored again. */
async function lookAtShell(event: ExtendableEvent): Promise<void> {
  await removeDeadShell();
  for (const { url, integrity: own } of entries) {
    const request = new Request(new URL(url, self.registration.scope));
    const cacheKey = shell.getCacheKeyForURL(request.url);
    await shell.strategy.handle({ request, event, params: { cacheKey, integrity: own } }).catch(() => undefined); // No network: the next look may have one.
  }
}

/**
 * What is in no list any more goes, unless yet another app has stored its files beside by now. Workbox would do so while the worker takes
 * over: what has just been written may not be on the disk yet when the power goes, and a storage that never answers would hold every page back.
 */
async function tidy(): Promise<void> {
  const wanted = new Set(shell.getCachedURLs().map((url) => shell.getCacheKeyForURL(url)));
  const cache = await caches.open(shell.strategy.cacheName);
  for (const request of await cache.keys()) {
    if (self.registration.installing ?? self.registration.waiting) return;
    if (!wanted.has(request.url)) await cache.delete(request);
  }
}

function removeDeadShell(): Promise<boolean> {
  return removeDeadCache(shell.strategy.cacheName, systemClock, () => hasPage().catch(() => false));
}

/** The server has this app, and not a newer one. */
async function hasPage(): Promise<boolean> {
  const response = await fetch('index.html', { cache: 'no-store', signal: AbortSignal.timeout(REACHING), ...(pageIntegrity !== undefined && { integrity: pageIntegrity }) });
  await response.arrayBuffer();
  return response.ok;
}

/** The page fills the store: it brings again what was thrown away. */
async function tellPages(): Promise<void> {
  for (const client of await self.clients.matchAll()) client.postMessage(CONTENT_DAMAGED, {});
}
