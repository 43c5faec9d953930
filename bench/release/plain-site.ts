// The same slides under plain Workbox precaching: a page, and one JSON file a deck, the very bytes that our release has. The pictures are left
// out, which makes its list shorter than that of a real site.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { PrecacheEntry } from 'workbox-precaching';
import type { PackedRelease } from '../../src/build/pack.ts';
import { contentPath } from '../../src/core/release.ts';

const PAGE = '<!doctype html><title>Slides</title><script type="module" src="app.js"></script>';
/** The host's policy asks for an address that it trusts. */
const SCRIPT = "navigator.serviceWorker.register(trustedTypes.createPolicy('korme', { createScriptURL: (url) => url }).createScriptURL('sw.js'));";

export function plainPath(deck: string): string {
  return `decks/${deck}.json`;
}

/** May be written again into the same folder: what is not changed stays as it was. */
export async function writePlainSite({ decks, files }: PackedRelease, folder: string): Promise<void> {
  await mkdir(join(folder, 'decks'), { recursive: true });
  const site = new Map<string, Uint8Array>([['index.html', Buffer.from(PAGE)], ['app.js', Buffer.from(SCRIPT)]]);
  for (const { id, file } of decks) site.set(plainPath(id), files.get(contentPath(file)) as Uint8Array);
  for (const [path, bytes] of site) await writeFile(join(folder, path), bytes);
  // As workbox-build makes them.
  await writeWorker([...site].map(([url, bytes]) => ({ url, revision: createHash('md5').update(bytes).digest('hex') })), folder);
}

async function writeWorker(entries: readonly PrecacheEntry[], folder: string): Promise<void> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'plain-worker.ts'),
    logLevel: 'silent',
    transform: { define: { 'self.__WB_MANIFEST': JSON.stringify(entries), 'process.env.NODE_ENV': '"production"' } },
  });
  await bundle.write({ file: join(folder, 'sw.js'), format: 'iife', minify: true });
  await bundle.close();
}
