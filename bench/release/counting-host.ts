// A host that deploys folder after folder under one address, and counts what it is asked for and what it answers.
import { statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { SteadyListener } from '../../test/support/steady-listener.ts';

export interface Answer {
  /** From the folder, without a slash before it. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly asked: number;
  /** Of the body as it goes over the line. */
  readonly bytes: number;
  /** The same before it was compressed. */
  readonly raw: number;
  /** Of the head of the answer, without the browser's question. */
  readonly head: number;
  /** Null where the body went as it is. */
  readonly encoding: string | null;
}

/** ms */
const QUIET = 500;

export class CountingHost {
  #folder = '';
  #files: Server | null = null;
  readonly #listener = new SteadyListener();
  #answers: Answer[] = [];
  #last = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#listener.port}/`;
  }

  /** From now on what is in the folder now is there. */
  async deploy(folder: string): Promise<void> {
    this.#files = await serveFolder(folder);
    this.#folder = folder;
  }

  /** Can be reached, at the same address as before. */
  async connect(): Promise<void> {
    await this.#listener.start(createServer((request, response) => { this.#answer(request, response); }));
  }

  async disconnect(): Promise<void> {
    await this.#listener.stop();
  }

  /** What was answered since it was last asked to forget, when nobody asks for more; of the paths that surely come, when they have come. */
  async answers(...sure: readonly string[]): Promise<readonly Answer[]> {
    const lacks = (): boolean => sure.some((wanted) => !this.#answers.some(({ path }) => path === wanted));
    while (performance.now() - this.#last < QUIET || lacks()) await new Promise((resolve) => { setTimeout(resolve, 50); });
    return this.#answers;
  }

  forget(): void {
    this.#answers = [];
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const asked = Date.now();
    const path = (request.url ?? '/').split('?')[0]?.slice(1) || 'index.html';
    const before = request.socket.bytesWritten;
    this.#last = performance.now();
    response.once('finish', () => {
      const bytes = response.statusCode < 300 ? Number(response.getHeader('content-length') ?? 0) : 0;
      const encoding = response.getHeader('content-encoding');
      const head = request.socket.bytesWritten - before - bytes;
      const raw = bytes > 0 && encoding !== undefined ? statSync(join(this.#folder, path)).size : bytes;
      this.#answers.push({ path, asked, bytes, raw, head, encoding: typeof encoding === 'string' ? encoding : null });
      this.#last = performance.now();
    });
    this.#files?.emit('request', request, response);
  }
}
