// Serves a built app. Only the files that were there at the start exist for it: no path can lead anywhere else.
import { glob, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { answerFile, type ServedFile } from '../build/answer-file.ts';
import { SECURITY_HEADERS } from '../build/security-headers.ts';

/** Files with the hash of their bytes in their names: what Vite builds, and the content. */
const HASHED = /^\/(assets\/|content\/[0-9a-f]{64}\.)/;

/**
 * The server of a folder, not yet listening.
 * @param isServed of each path from the folder, with slashes; the others do not exist.
 */
export async function serveFolder(folder: string, isServed: (path: string) => boolean = () => true): Promise<Server> {
  const files = await readFolder(folder, isServed);
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const file = files.get(pathOf(request.url ?? ''));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      refuse(response, 405, 'Only GET and HEAD are answered here.');
    } else if (!file) {
      refuse(response, 404, 'There is no such file.');
    } else {
      // What fails from here on is a connection that the browser closed, or a file that was removed under the server.
      answerFile(request, response, file).catch(() => response.destroy());
    }
  });
}

async function readFolder(folder: string, isServed: (path: string) => boolean): Promise<Map<string, ServedFile>> {
  const files = new Map<string, ServedFile>();
  for await (const name of glob('**/*', { cwd: folder })) {
    const content = join(folder, name);
    const facts = await stat(content);
    const path = `/${name.replaceAll('\\', '/')}`;
    if (!facts.isFile() || !isServed(path.slice(1))) continue;
    files.set(path, {
      content,
      size: facts.size,
      type: extname(name).slice(1),
      version: `${facts.size.toString(36)}-${Math.round(facts.mtimeMs).toString(36)}`,
      immutable: HASHED.test(path),
    });
  }
  const page = files.get('/index.html');
  if (page) files.set('/', page);
  return files;
}

function pathOf(url: string): string {
  const [path = ''] = url.split('?');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(`${sentence}\n`);
}
