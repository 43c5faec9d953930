// A served kiosk with its visitors, for one file of tests.
import { after, before } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { SLIDES } from '../../../src/cli/project.ts';
import { serveFolder } from '../../../src/cli/serve-folder.ts';
import { SteadyListener } from '../../support/steady-listener.ts';
import { buildKiosk, putSlides, remove } from './built.ts';
import { writeSlides } from './slides-folder.ts';
import type { Files } from './slides-folder.ts';
import { useVisitors } from './visitors.ts';
import type { Visitors } from './visitors.ts';

export interface AppOptions {
  /** Files, or what writes a folder of them; the sample content unless told otherwise. */
  readonly slides?: Files | (() => Promise<string>);
  readonly host?: string;
  /** Builds an app that differs into a folder. */
  readonly build?: (folder: string) => Promise<void>;
  /** Further flags for the browser. */
  readonly args?: readonly string[];
}

export class App {
  readonly #options: AppOptions;
  readonly #visitors: Visitors;
  #folder = '';
  readonly #listener: SteadyListener;

  constructor(options: AppOptions, visitors: Visitors) {
    this.#options = options;
    this.#visitors = visitors;
    this.#listener = new SteadyListener(options.host);
  }

  /** Of the built kiosk. */
  get folder(): string {
    return this.#folder;
  }

  async start(): Promise<void> {
    this.#folder = await buildKiosk();
    await this.#options.build?.(this.#folder);
    await this.#putSlides();
    await this.connect();
  }

  async end(): Promise<void> {
    await this.disconnect();
    await remove(this.#folder);
  }

  /** Serves again, at the same address as before. */
  async connect(): Promise<void> {
    await this.#listener.start(await serveFolder(this.#folder));
  }

  /** Kills the server. */
  async disconnect(): Promise<void> {
    await this.#listener.stop();
  }

  /** The full address of a path below the kiosk's: '', '#/1.2', '?lang=kk#/1'. */
  address(path: string, host = '127.0.0.1'): string {
    return new URL(path, `http://${host}:${this.#listener.port}/`).href;
  }

  /** A new visitor who opens a path. */
  async visit(path = '', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.visitor(options);
    await page.goto(this.address(path));
    return page;
  }

  /** A new visitor who has opened nothing yet. */
  visitor(options: BrowserContextOptions = {}): Promise<Page> {
    return this.#visitors.arrive(options);
  }

  async #putSlides(): Promise<void> {
    const { slides } = this.#options;
    if (!slides) return putSlides(SLIDES, this.#folder);
    const folder = typeof slides === 'function' ? await slides() : await writeSlides(slides);
    await putSlides(folder, this.#folder);
    await remove(folder);
  }
}

/** A kiosk for all tests of a file. */
export function useApp(options: AppOptions = {}): App {
  const app = new App(options, useVisitors(options.args));
  before(() => app.start());
  after(() => app.end());
  return app;
}
