// `npm run dev`: the same packed release as in a finished kiosk, from memory. When the slides change they are packed anew, and
// open pages are told, so that they show the new state where they are.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { HELLO_EVENT, NEWS_EVENT, type PreviewNews } from '../core/preview-news.ts';
import { CONTENT_FOLDER } from '../core/release.ts';
import { answerFile, type ServedFile } from './answer-file.ts';
import { whenReplaced } from './folder-replaced.ts';
import { lastGood, type PreviewSource } from './last-good.ts';
import { pack, type PackedRelease } from './pack.ts';
import { newsOf } from './preview-news.ts';
import type { Source } from './source.ts';
import { withChanged } from './with-changed.ts';

/** Milliseconds of quiet after a change. Editors save in several steps; what is read between two of them is half a file. */
const SETTLING = 25;

/** What looks like a new fault may be half a file all the same: it is looked at once more, after so many milliseconds. */
const DOUBT = 150;

export interface ContentOptions {
  /** All slides, or only these files (absolute paths). */
  readonly read: (files?: readonly string[]) => Promise<Source>;
  /** Tells the editor, in the terminal, what is wrong. */
  readonly report: (source: Source) => void;
}

interface Shown {
  readonly source: PreviewSource;
  readonly release: PackedRelease;
  readonly news: PreviewNews;
}

export function contentPlugin(slidesFolder: string, { read, report }: ContentOptions): Plugin {
  /** Null until a page asks. */
  let shown: Promise<Shown> | null = null;
  /** A page may still be asking for files of this one. */
  let previous: PackedRelease | null = null;
  /** Since they were read last. */
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let turn = 0;

  async function make(now: Source, before: PreviewSource | null): Promise<Shown> {
    const made = await packed(lastGood(before, now));
    report(now);
    return made;
  }

  /** The one deck that was saved, if it can be shown without looking at the others. */
  async function makeQuickly(files: readonly string[], before: PreviewSource): Promise<Shown | null> {
    if (files.length !== 1 || !files.every((file) => file.endsWith('.json'))) return null;
    const source = withChanged(before, await read(files));
    return source && packed(source);
  }

  function current(): Promise<Shown> {
    shown ??= read().then((source) => make(source, null)).catch((error: unknown) => {
      shown = null; // A file may have gone while it was packed: the next request tries again.
      throw error;
    });
    return shown;
  }

  /** The newest change wins over those before it. */
  async function follow(server: ViteDevServer, isDoubted: boolean): Promise<void> {
    turn += 1;
    const own = turn;
    const before = await shown;
    if (!before) return;
    const files = [...changed];
    changed.clear();
    const quick = await makeQuickly(files, before.source);
    if (own !== turn) return;
    if (quick) {
      tell(server, quick, before);
      return later(server, DOUBT);
    }
    const source = await read();
    if (own !== turn) return;
    if (isDoubted && errorsOf(source) > errorsOf(before.source)) return later(server, DOUBT);
    const next = await make(source, before.source);
    if (own === turn) tell(server, next, before);
  }

  function tell(server: ViteDevServer, next: Shown, before: Shown): void {
    shown = Promise.resolve(next);
    previous = before.release;
    if (JSON.stringify(next.news) !== JSON.stringify(before.news)) server.ws.send(NEWS_EVENT, next.news);
  }

  function later(server: ViteDevServer, delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow(server, delay === SETTLING).catch((error: unknown) => { server.config.logger.error(String(error)); });
    }, delay);
  }

  return {
    name: 'korme:content',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(slidesFolder);
      const end = whenReplaced(slidesFolder, () => {
        if (existsSync(slidesFolder)) server.watcher.add(slidesFolder);
        later(server, SETTLING);
      });
      server.httpServer?.once('close', end);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(slidesFolder + sep)) return;
        changed.add(file);
        later(server, SETTLING);
      });
      server.ws.on(HELLO_EVENT, (_nothing, client) => {
        current().then(({ news }) => { client.send(NEWS_EVENT, news); }, (error: unknown) => { server.config.logger.error(String(error)); });
      });
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0]?.slice(1) ?? '';
        if (!path.startsWith(`${CONTENT_FOLDER}/`)) return next();
        try {
          const { release } = await current();
          const file = await servedFile(release, path) ?? (previous && await servedFile(previous, path));
          if (file) await answerFile(request, response, file);
          else response.writeHead(404).end();
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

async function packed(source: PreviewSource): Promise<Shown> {
  const release = await pack(source, 0);
  return { source, release, news: await newsOf(source, release) };
}

function errorsOf({ problems }: Source): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}

async function servedFile({ files }: PackedRelease, path: string): Promise<ServedFile | null> {
  const content = files.get(path);
  if (content === undefined) return null;
  const size = typeof content === 'string' ? (await stat(content)).size : content.length;
  const version = typeof content === 'string' ? path : createHash('sha256').update(content).digest('hex');
  return { content, size, type: extname(path).slice(1), version, immutable: false };
}
