import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serveFolder } from '../../src/cli/serve-folder.ts';

const HASH = 'a'.repeat(64);
const PAGE = `<!doctype html><title>Көрме</title>${'<p>Аула</p>'.repeat(200)}`;
const FILM = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));

let outer: string;
let server: Server;

before(async () => {
  outer = await mkdtemp(join(tmpdir(), 'korme-serve-'));
  const folder = join(outer, 'kiosk');
  await mkdir(join(folder, 'content'), { recursive: true });
  await mkdir(join(folder, 'assets'));
  await writeFile(join(outer, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'sw.js'), '//');
  await writeFile(join(folder, 'manifest.webmanifest'), '{}');
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'герб 1.svg'), '<svg/>');
  await writeFile(join(folder, 'assets/index-x1.js'), '//');
  await writeFile(join(folder, 'assets/korme-x2.woff2'), 'font');
  await writeFile(join(folder, 'content/pointer.json'), '{}');
  for (const type of ['mp4', 'avif', 'vtt', 'json']) await writeFile(join(folder, `content/${HASH}.${type}`), FILM);
  server = await serveFolder(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

after(async () => {
  server.close();
  server.closeAllConnections();
  await rm(outer, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Without the tidying of paths that fetch() would do. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    }).on('error', reject).end();
  });
}

const TYPES: readonly [string, string][] = [
  ['/', 'text/html; charset=utf-8'],
  ['/sw.js', 'text/javascript; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/assets/korme-x2.woff2', 'font/woff2'],
  ['/%D0%B3%D0%B5%D1%80%D0%B1%201.svg', 'image/svg+xml'],
  [`/content/${HASH}.mp4`, 'video/mp4'],
  [`/content/${HASH}.avif`, 'image/avif'],
  [`/content/${HASH}.vtt`, 'text/vtt; charset=utf-8'],
  [`/content/${HASH}.json`, 'application/json'],
];

for (const [path, type] of TYPES) {
  test(`serves ${path} as ${type}`, async () => {
    const { status, headers } = await ask(path);
    assert.deepEqual([status, headers['content-type']], [200, type]);
  });
}

const KEPT: readonly [string, RegExp][] = [
  ['/', /^no-cache$/],
  ['/?lang=ru', /^no-cache$/],
  ['/sw.js', /^no-cache$/],
  ['/content/pointer.json', /^no-cache$/],
  ['/assets/index-x1.js', /max-age=31536000, immutable/],
  [`/content/${HASH}.mp4`, /max-age=31536000, immutable/],
];

for (const [path, expected] of KEPT) {
  test(`lets a browser keep ${path} as ${expected.source}`, async () => {
    assert.match((await ask(path)).headers['cache-control'] ?? '', expected);
  });
}

for (const path of ['/', '/nothing-here']) {
  test(`sends the security headers with ${path}`, async () => {
    const { headers } = await ask(path);
    const policy = String(headers['content-security-policy']);
    for (const part of ["default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types lit-html korme']) assert.ok(policy.includes(part), part);
    assert.deepEqual(
      [headers['x-content-type-options'], headers['referrer-policy'], headers['cross-origin-opener-policy'], headers['cross-origin-resource-policy']],
      ['nosniff', 'no-referrer', 'same-origin', 'same-origin'],
    );
    assert.match(String(headers['permissions-policy']), /camera=\(\)/);
  });
}

for (const path of ['/nothing-here', '/deck/1.1', '/assets/', '/content', '/index.html/', '/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/%', '//secret.txt']) {
  test(`has no file for ${path}, and does not answer with the page`, async () => {
    const { status, body } = await ask(path);
    assert.equal(status, 404);
    assert.ok(!body.includes('secret') && !body.includes('<'));
  });
}

test('sends the part of a film that a player asks for', async () => {
  const { status, headers, body } = await ask(`/content/${HASH}.mp4`, { range: 'bytes=100-199' });
  assert.deepEqual([status, headers['content-range'], headers['content-length']], [206, 'bytes 100-199/1000', '100']);
  assert.deepEqual(body, FILM.subarray(100, 200));
});

test('sends a part of a text as it is, because a part of it compressed could not be read', async () => {
  const { status, headers, body } = await ask('/', { range: 'bytes=0-14', 'accept-encoding': 'br' });
  assert.deepEqual([status, headers['content-encoding'], body.toString()], [206, undefined, '<!doctype html>']);
});

test('says how long a film is when a player asks beyond its end', async () => {
  const { status, headers } = await ask(`/content/${HASH}.mp4`, { range: 'bytes=1000-' });
  assert.deepEqual([status, headers['content-range']], [416, 'bytes */1000']);
});

test('sends the whole film when the part belongs to another version of it', async () => {
  const { status, body } = await ask(`/content/${HASH}.mp4`, { range: 'bytes=100-199', 'if-range': '"older"' });
  assert.deepEqual([status, body.length], [200, 1000]);
});

for (const [encoding, unpack] of [['br', brotliDecompressSync], ['gzip', gunzipSync]] as const) {
  test(`compresses the page with ${encoding} for a browser that asks for it`, async () => {
    const { headers, body } = await ask('/', { 'accept-encoding': `${encoding}, deflate` });
    assert.deepEqual([headers['content-encoding'], headers.vary, headers['content-length']], [encoding, 'accept-encoding', String(body.length)]);
    assert.ok(body.length < 1000);
    assert.equal(unpack(body).toString(), PAGE);
  });
}

test('sends the plain page to a browser that refuses compression', async () => {
  const { headers, body } = await ask('/', { 'accept-encoding': 'br;q=0, identity' });
  assert.equal(headers['content-encoding'], undefined);
  assert.equal(body.toString(), PAGE);
});

test('does not send again what the browser has, compressed or not', async () => {
  for (const accepted of ['br', 'identity']) {
    const first = await ask('/', { 'accept-encoding': accepted });
    const second = await ask('/', { 'accept-encoding': accepted, 'if-none-match': String(first.headers.etag) });
    assert.deepEqual([second.status, second.body.length], [304, 0]);
  }
});

test('answers HEAD with the headers alone, and refuses to be written to', async () => {
  const head = await ask('/', {}, 'HEAD');
  assert.deepEqual([head.status, head.headers['content-length'], head.body.length], [200, String(Buffer.byteLength(PAGE)), 0]);
  assert.equal((await ask('/', {}, 'POST')).status, 405);
});

test('serves a file without a byte in it', async () => {
  const { status, body } = await ask('/empty.txt');
  assert.deepEqual([status, body.length], [200, 0]);
});
