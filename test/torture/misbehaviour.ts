// The ways in which a host, a cable or what stands between answers wrongly.
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { SECURITY_HEADERS } from '../../src/build/security-headers.ts';
import { mediaType } from '../../src/core/media-type.ts';

export const MISBEHAVIOURS = ['portal', 'short', 'shorter-length', 'flipped', 'cut', 'wrong-type', 'not-found', 'error', 'redirect', 'redirect-home', 'stall', 'stall-midway', 'drip'] as const;
export const WORKER_MISBEHAVIOURS = ['not-found', 'portal', 'redirect', 'broken-script', 'throwing-script'] as const;
export type Misbehaviour = (typeof MISBEHAVIOURS)[number] | (typeof WORKER_MISBEHAVIOURS)[number];

/** What a hotel's network has to say. */
const PORTAL = '<!doctype html><html><head><title>Welcome</title></head><body><h1>Accept the terms to go on</h1><form action="/accept"><button>OK</button></form></body></html>';

/** @param bytes of the file, where there is one. @returns false where there is nothing to answer wrongly about. The whole connection of `stall` and `drip` ends with mend(). */
export async function misanswer(kind: Misbehaviour, path: string, bytes: Buffer | null, response: ServerResponse): Promise<boolean> {
  const type = mediaType(extname(path).slice(1));
  const begin = (status: number, headers: Record<string, string | number>): ServerResponse => response.writeHead(status, { ...SECURITY_HEADERS, 'cache-control': 'no-store', ...headers });
  switch (kind) {
    case 'portal':
      begin(200, { 'content-type': 'text/html; charset=utf-8' }).end(PORTAL);
      return true;
    case 'not-found':
      begin(404, { 'content-type': 'text/plain' }).end('Not found');
      return true;
    case 'error':
      begin(500, { 'content-type': 'text/html' }).end('<h1>Internal Server Error</h1>');
      return true;
    case 'redirect':
      begin(302, { location: '/accept/' }).end();
      return true;
    case 'redirect-home':
      begin(302, { location: '/index.html?from=portal' }).end();
      return true;
    case 'stall':
      return true; // Nobody says anything.
    case 'broken-script':
      begin(200, { 'content-type': 'text/javascript' }).end('self.addEventListener("install", (');
      return true;
    case 'throwing-script':
      begin(200, { 'content-type': 'text/javascript' }).end('throw new Error("broken on purpose");');
      return true;
    case 'short':
    case 'shorter-length':
    case 'flipped':
    case 'cut':
    case 'wrong-type':
    case 'stall-midway':
    case 'drip':
      if (!bytes) return false;
      return answerBadly(kind, bytes, type, begin, response);
  }
}

async function answerBadly(kind: 'short' | 'shorter-length' | 'flipped' | 'cut' | 'wrong-type' | 'stall-midway' | 'drip', bytes: Buffer, type: string, begin: (status: number, headers: Record<string, string | number>) => ServerResponse, response: ServerResponse): Promise<true> {
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  const whole = { 'content-type': type, 'content-length': bytes.length };
  switch (kind) {
    case 'short': // As many bytes as it says, and fewer than there are.
      begin(200, { 'content-type': type, 'content-length': half.length }).end(half);
      break;
    case 'shorter-length': // Without a length nobody knows that there should be more.
      begin(200, { 'content-type': type }).end(half);
      break;
    case 'flipped': {
      const wrong = Buffer.from(bytes);
      wrong[half.length] = (wrong[half.length] ?? 0) ^ 1;
      begin(200, whole).end(wrong);
      break;
    }
    case 'cut':
      begin(200, whole).write(half, () => { response.destroy(); });
      break;
    case 'wrong-type':
      begin(200, { ...whole, 'content-type': type.startsWith('text/html') ? 'application/octet-stream' : 'text/html' }).end(bytes);
      break;
    case 'stall-midway':
      begin(200, whole).write(half);
      break;
    case 'drip':
      begin(200, whole);
      await drip(bytes, response);
      break;
  }
  return true;
}

/** A piece each quarter of a second: it is never silent, and never done while somebody looks. */
async function drip(bytes: Buffer, response: ServerResponse): Promise<void> {
  const piece = Math.max(1, Math.floor(bytes.length / 400));
  for (let at = 0; at < bytes.length && !response.destroyed; at += piece) {
    response.write(bytes.subarray(at, at + piece));
    await new Promise((resolve) => { setTimeout(resolve, 250); });
  }
  response.end();
}
