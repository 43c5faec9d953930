// A plain host of static pages that reads _headers, as strict as the strictest: headers of several rules are joined, a missing file
// is answered with the page unless there is a 404.html, and index.html is at its folder's address.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { parseRange } from '../../../src/core/byte-range.ts';
import { mediaType } from '../../../src/core/media-type.ts';
import { ROOT } from '../../../src/cli/project.ts';
import { recipe, type Host } from './host.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

export function readHeaders(text: string): Rule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    if (line.startsWith('/')) rules.push({ pattern: new RegExp(`^${line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`), headers: [] });
    else rules.at(-1)?.headers.push([line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return rules;
}

/** Every file may be ten minutes old, and no header can be chosen. */
export const GITHUB_PAGES = '/*\n  Cache-Control: max-age=600\n';

/**
 * @param folder is what is published; the two files of the recipe are put into it, for a kiosk below a path too.
 * @param own the rules of a host that does not read the recipe's.
 */
export async function startPages(folder: string, path: string, own?: string): Promise<Host> {
  const text = own ?? (await recipe('_headers')).replace(/^\/(?!\*)/gm, path);
  await writeFile(join(folder, '_headers'), text);
  await cp(join(ROOT, 'docs/publishing/404.html'), join(folder, '404.html'));
  const rules = readHeaders(text);
  const server = createServer((request, response) => {
    void answer(request.url?.split('?')[0] ?? '/', request.headers).then(({ status, headers, body }) => response.writeHead(status, headers).end(body), () => response.destroy());
  });

  async function answer(url: string, asked: Record<string, string | string[] | undefined>): Promise<{ status: number; headers: Record<string, string>; body?: Buffer }> {
    if (url.endsWith('/index.html')) return { status: 308, headers: { location: url.slice(0, -'index.html'.length) } };
    const headers: Record<string, string> = { 'cache-control': '' };
    for (const rule of rules.filter(({ pattern }) => pattern.test(url))) {
      for (const [name, value] of rule.headers) headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
    }
    headers['cache-control'] ||= 'public, max-age=0, must-revalidate';
    const file = url.endsWith('/') ? `${url}index.html` : url;
    const body = await readFile(join(folder, file)).catch(() => null);
    if (!body) return { status: 404, headers: { ...headers, 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' }, body: await readFile(join(folder, '404.html')) };
    const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
    Object.assign(headers, { etag, 'accept-ranges': 'bytes', 'content-type': mediaType(extname(file).slice(1)) });
    if (asked['if-none-match'] === etag) return { status: 304, headers };
    const range = parseRange(asked['range'] as string | undefined, body.length);
    if (range.kind !== 'part') return { status: 200, headers, body };
    return { status: 206, headers: { ...headers, 'content-range': `bytes ${range.first}-${range.last}/${body.length}` }, body: body.subarray(range.first, range.last + 1) };
  }

  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    end: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => { resolve(); });
    }),
  };
}
