// `npm run dev`: the same packed release as in a finished kiosk, from memory, packed anew when the slides change.
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { extname, sep } from 'node:path';
import type { Plugin } from 'vite';
import { CONTENT_FOLDER } from '../core/release.ts';
import { answerFile, type ServedFile } from './answer-file.ts';
import { pack, type PackedRelease } from './pack.ts';
import type { Source } from './source.ts';

/** Editors save in several steps; what is read between two of them is half a file. */
const SETTLING = 100;

/** @param read reads the slides anew, and tells the editor what is wrong with them. */
export function contentPlugin(slidesFolder: string, read: () => Promise<Source>): Plugin {
  let release: Promise<PackedRelease> | null = null;
  let timer: NodeJS.Timeout | undefined;

  return {
    name: 'korme:content',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(slidesFolder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(slidesFolder + sep)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          release = null;
          server.ws.send({ type: 'full-reload' });
        }, SETTLING);
      });
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0]?.slice(1) ?? '';
        if (!path.startsWith(`${CONTENT_FOLDER}/`)) return next();
        try {
          release ??= read().then(pack);
          const file = await servedFile(await release, path);
          if (file) await answerFile(request, response, file);
          else response.writeHead(404).end();
        } catch (error) {
          release = null; // A file may have gone while it was packed: the next request tries again.
          next(error);
        }
      });
    },
  };
}

async function servedFile({ files }: PackedRelease, path: string): Promise<ServedFile | null> {
  const content = files.get(path);
  if (content === undefined) return null;
  const size = typeof content === 'string' ? (await stat(content)).size : content.length;
  const version = typeof content === 'string' ? path : createHash('sha256').update(content).digest('hex');
  return { content, size, type: extname(path).slice(1), version, immutable: false };
}
