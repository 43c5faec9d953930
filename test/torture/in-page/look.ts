// Runs in the page: what a visitor sees there, and what is kept on the device, byte for byte.

export interface Seen {
  /** Of the shown slide, the bars, the menu and the title of the window. */
  readonly words: string;
  /** Which build of the app runs. */
  readonly shell: string | null;
  /** The paths of pictures and films that are painted, with the hash of their bytes; null where they can't be read. */
  readonly media: readonly { readonly path: string; readonly hash: string | null }[];
}

export interface Kept {
  readonly cache: string;
  readonly path: string;
  /** Null where the browser itself does not read it any more; a whole cache of that kind has the path '/'. */
  readonly hash: string | null;
}

export async function seen(): Promise<Seen> {
  const words: string[] = [document.title];
  const addresses = new Set<string>();
  const look = (node: Node): void => {
    if (node instanceof Text) words.push(node.data);
    if (node instanceof HTMLImageElement && node.complete && node.naturalWidth > 0 && node.currentSrc) addresses.add(node.currentSrc);
    if (node instanceof HTMLVideoElement && node.readyState >= 2 && node.currentSrc) addresses.add(node.currentSrc);
    if (node instanceof Element) {
      if (node.tagName === 'STYLE' || (node.tagName === 'SLIDE-FRAME' && !node.hasAttribute('shown'))) return;
      if (node instanceof HTMLElement && (node.hidden || node.inert)) return;
      node.shadowRoot?.childNodes.forEach(look);
    }
    node.childNodes.forEach(look);
  };
  look(document.body);
  const media = await Promise.all([...addresses].filter((address) => address.startsWith('http')).map(async (address) => {
    try {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await (await fetch(address)).arrayBuffer()));
      return { path: new URL(address).pathname, hash: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') };
    } catch {
      return { path: new URL(address).pathname, hash: null };
    }
  }));
  return { words: words.join(' '), shell: document.documentElement.dataset['shell'] ?? null, media };
}

export async function kept(): Promise<Kept[]> {
  const all: Kept[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const requests = await cache.keys().catch(() => null);
    if (!requests) all.push({ cache: name, path: '/', hash: null });
    for (const { url } of requests ?? []) {
      const response = await cache.match(url).catch(() => undefined);
      const bytes = await response?.arrayBuffer().catch(() => null) ?? null;
      const hash = bytes && Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
      all.push({ cache: name, path: new URL(url).pathname, hash });
    }
  }
  return all;
}
