// A host that can be made to misbehave, per path and per moment, and that counts what it is asked for.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { answerFile, type ServedFile } from '../../src/build/answer-file.ts';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { POINTER_PATH, type Pointer } from '../../src/core/release.ts';
import { SteadyListener } from '../support/steady-listener.ts';
import { failCalls, HELD_PATH, type FailingCall } from './in-page/failing-calls.ts';
import { misanswer, type Misbehaviour } from './misbehaviour.ts';
import type { Site } from './sites.ts';

/** ms */
const QUIET = 400;
const MOST_QUIET = 5_000;

const POINTER = `/${POINTER_PATH}`;

interface Rule {
  readonly matches: (path: string) => boolean;
  readonly kind: Misbehaviour;
}

interface Signal {
  readonly path: string;
  readonly resolve: () => void;
}

export class TortureServer {
  #site: Site | null = null;
  /** By the folder of the site: what a host has compressed once it has. */
  readonly #hosts = new Map<string, Server>();
  #sequence = Math.floor(Date.now() / 1000);
  #pointer: ServedFile & { readonly content: Buffer } | null = null;
  readonly #listener = new SteadyListener();
  #rules: Rule[] = [];
  #signals: Signal[] = [];
  #asked: string[] = [];
  #lastAsked = 0;
  /** What is put before the worker's own script. */
  #prelude = '';
  /** Whether a call that waits for a kill goes on waiting. */
  #holds = true;

  get url(): string {
    return `http://127.0.0.1:${this.#listener.port}/`;
  }

  /** A deployment: from now on only these files exist. Its number is higher than that of any before, whenever the site was built. */
  async deploy(site: Site): Promise<void> {
    this.#sequence += 1;
    const built = JSON.parse(await readFile(join(site.folder, POINTER_PATH), 'utf8')) as Pointer;
    const content = Buffer.from(JSON.stringify({ ...built, sequence: this.#sequence }));
    if (!this.#hosts.has(site.folder)) this.#hosts.set(site.folder, await serveFolder(site.folder));
    this.#pointer = { content, size: content.length, type: 'json', version: String(this.#sequence), immutable: false };
    this.#site = site;
  }

  /** Can be reached, at the same address as before. */
  async connect(): Promise<void> {
    if (!this.#listener.isOn) await this.#listener.start(createServer((request, response) => { void this.#answer(request, response); }));
  }

  async disconnect(): Promise<void> {
    await this.#listener.stop();
  }

  misbehave(kind: Misbehaviour, matches: (path: string) => boolean): void {
    this.#rules.unshift({ kind, matches });
  }

  /** From now on this goes wrong in the worker that the host gives out. */
  failInWorker(failing: FailingCall): void {
    this.#prelude = `(${failCalls.toString()})(${JSON.stringify(failing)}, ${JSON.stringify(HELD_PATH)});\n`;
  }

  /** The call that was to go wrong has come, in a page or in a worker that could tell. */
  isHeld(): boolean {
    return this.count(HELD_PATH) > 0;
  }

  /** Nothing is wrong any more, and what hangs is cut off. */
  mend(): void {
    this.#rules = [];
    this.#prelude = '';
    this.#holds = false;
    this.#listener.cutOff();
  }

  /** How often a path was asked for since the last forget(). */
  count(path: string): number {
    return this.#asked.filter((asked) => asked === path).length;
  }

  /** Resolves when nothing has been asked for in a while, but not later than after some seconds: somebody may ask again and again. */
  async quiet(): Promise<void> {
    const end = performance.now() + MOST_QUIET;
    while (performance.now() < end && performance.now() - this.#lastAsked < QUIET) await new Promise((resolve) => { setTimeout(resolve, 50); });
  }

  forget(): void {
    this.#asked = [];
    this.#signals = [];
    this.#holds = true;
  }

  /** Resolves when this path is asked for the next time. */
  asked(path: string): Promise<void> {
    return new Promise((resolve) => { this.#signals.push({ path, resolve }); });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0]?.replace(/\/$/, '/index.html') ?? '/index.html';
    this.#asked.push(path);
    this.#lastAsked = performance.now();
    for (const { path: wanted, resolve } of this.#signals) if (wanted === path) resolve();
    if (path === HELD_PATH) return void response.writeHead(this.#holds ? 200 : 404).end();
    const rule = this.#rules.find(({ matches }) => matches(path));
    if (rule && await misanswer(rule.kind, path, await this.#bytesOf(path), response)) return;
    if (path === POINTER && this.#pointer) return void answerFile(request, response, this.#pointer).catch(() => response.destroy());
    if (path === '/sw.js' && this.#prelude !== '' && this.#site) {
      const script = await readFile(join(this.#site.folder, path), 'utf8');
      return void response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' }).end(this.#prelude + script);
    }
    if (this.#site) this.#hosts.get(this.#site.folder)?.emit('request', request, response);
  }

  async #bytesOf(path: string): Promise<Buffer | null> {
    if (path === POINTER) return this.#pointer?.content ?? null;
    return this.#site ? readFile(join(this.#site.folder, path)).catch(() => null) : null;
  }
}
