// Builds the app into a folder: the page with its scripts and styles, then the service worker that knows all of them.
import type { JsonWebKey } from 'node:crypto';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { build, mergeConfig, type Plugin } from 'vite';
import config from '../../vite.config.ts';
import { precacheList } from './precache-list.ts';

const WORKER = join(import.meta.dirname, '../sw/sw.ts');

/**
 * @param folder is emptied first.
 * @param plugins Further ones, for a test that needs an app that differs.
 * @param key the public one, without which the app takes any release.
 */
export async function buildShell(folder: string, plugins: readonly Plugin[] = [], key: JsonWebKey | null = null): Promise<void> {
  process.env['NODE_ENV'] = 'production'; // Vite believes it before anything else, and another build stores nothing.
  const define = { 'import.meta.env.RELEASE_KEY': JSON.stringify(key) };
  await build(mergeConfig(config, { configFile: false, plugins, define, logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } }));
}

/**
 * One classic script, which every browser with service workers takes. Call it before the content is written.
 * @param plugins as above.
 */
export async function buildWorker(folder: string, plugins: readonly Plugin[] = []): Promise<void> {
  const bundle = await rolldown({
    input: WORKER,
    plugins: [...plugins],
    logLevel: 'silent',
    transform: {
      define: {
        'self.__WB_MANIFEST': JSON.stringify(await precacheList(folder)),
        'process.env.NODE_ENV': '"production"',
      },
    },
  });
  await bundle.write({ file: join(folder, 'sw.js'), format: 'iife', minify: true });
  await bundle.close();
}
