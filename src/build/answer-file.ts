// Answers a request for one file: the part that was asked for, compressed if that helps, or "you have it already".
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseRange } from '../core/byte-range.ts';
import { mediaType } from '../core/media-type.ts';
import type { Content } from './pack.ts';

export interface ServedFile {
  readonly content: Content;
  readonly size: number;
  /** The ending of the name. */
  readonly type: string;
  /** Differs whenever the bytes do. */
  readonly version: string;
  /** The bytes never change under this address. */
  readonly immutable: boolean;
}

type Encoding = 'br' | 'gzip';

const COMPRESSIBLE = new Set(['html', 'js', 'css', 'json', 'geojson', 'topojson', 'webmanifest', 'svg', 'vtt', 'txt']);
/** Below this, the headers weigh more than what is saved. */
const WORTH_COMPRESSING = 1024;
/** Nearly as small as the best level, and thirty times as fast. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** How a stream says that the browser has gone. */
const CLOSED = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE']);

const compressors: Record<Encoding, (bytes: Uint8Array) => Promise<Buffer>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, BROTLI),
  gzip: (bytes) => promisify(gzip)(bytes),
};

const compressed = new WeakMap<ServedFile, Map<Encoding, Promise<Buffer>>>();

/** A browser that closes the connection before the end has what it wanted: that is no failure. */
export async function answerFile(request: IncomingMessage, response: ServerResponse, file: ServedFile): Promise<void> {
  const encoding = encodingFor(request, file);
  const tag = `"${encoding ? `${file.version}-${encoding}` : file.version}"`;
  response.setHeader('content-type', mediaType(file.type));
  response.setHeader('cache-control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('etag', tag);
  response.setHeader('accept-ranges', 'bytes');
  if (COMPRESSIBLE.has(file.type)) response.setHeader('vary', 'accept-encoding');

  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) {
    response.writeHead(304).end();
  } else if (encoding) {
    const bytes = await compress(file, encoding);
    response.setHeader('content-encoding', encoding);
    await send(request, response, 200, bytes.length, () => Readable.from([bytes]));
  } else {
    await sendPlain(request, response, file, tag);
  }
}

async function sendPlain(request: IncomingMessage, response: ServerResponse, file: ServedFile, tag: string): Promise<void> {
  const { range: header, 'if-range': condition } = request.headers;
  const range = parseRange(condition === undefined || condition === tag ? header : undefined, file.size);
  switch (range.kind) {
    case 'whole':
      return send(request, response, 200, file.size, () => read(file, 0, file.size - 1));
    case 'part':
      response.setHeader('content-range', `bytes ${range.first}-${range.last}/${file.size}`);
      return send(request, response, 206, range.last - range.first + 1, () => read(file, range.first, range.last));
    case 'unsatisfiable':
      response.writeHead(416, { 'content-range': `bytes */${file.size}` }).end();
  }
}

async function send(request: IncomingMessage, response: ServerResponse, status: number, length: number, body: () => Readable): Promise<void> {
  response.writeHead(status, { 'content-length': length });
  if (request.method === 'HEAD') response.end();
  else if (!response.destroyed) await pipeline(body(), response).catch(unlessClosed);
}

function unlessClosed(error: NodeJS.ErrnoException): void {
  if (!CLOSED.has(error.code ?? '')) throw error;
}

function read({ content, size }: ServedFile, first: number, last: number): Readable {
  if (typeof content !== 'string') return Readable.from([content.subarray(first, last + 1)]);
  return size === 0 ? Readable.from([]) : createReadStream(content, { start: first, end: last });
}

/** A range is a range of the plain bytes, so a request with one gets them plain. */
function encodingFor(request: IncomingMessage, file: ServedFile): Encoding | null {
  if (!COMPRESSIBLE.has(file.type) || file.size < WORTH_COMPRESSING || request.headers.range) return null;
  const accepted = new Set((request.headers['accept-encoding'] ?? '').split(',')
    .map((item) => item.split(';'))
    .filter(([, quality = '']) => !/^\s*q=0(\.0*)?\s*$/.test(quality))
    .map(([name = '']) => name.trim()));
  return accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : null;
}

function compress(file: ServedFile, encoding: Encoding): Promise<Buffer> {
  const kept = compressed.get(file) ?? new Map<Encoding, Promise<Buffer>>();
  compressed.set(file, kept);
  const bytes = kept.get(encoding) ?? plain(file).then(compressors[encoding]);
  kept.set(encoding, bytes);
  return bytes;
}

async function plain({ content }: ServedFile): Promise<Uint8Array> {
  return typeof content === 'string' ? readFile(content) : content;
}
