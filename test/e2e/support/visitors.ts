// A browser for one file of tests. Every visit is a new visitor; whatever a page must never do (throw, ask another origin,
// break its policy, open a dialog) fails the test in which it happens.
import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { findBrowser } from '../../support/browser.ts';
import { watch } from './faults.ts';

const SCREEN: BrowserContextOptions = { viewport: { width: 1280, height: 720 }, locale: 'ru-RU' };

export class Visitors {
  readonly #args: readonly string[];
  readonly #visits = new Set<BrowserContext>();
  readonly #faults: string[] = [];
  #browser: Browser | null = null;

  /** @param args Further flags for the browser. */
  constructor(args: readonly string[]) {
    this.#args = args;
  }

  async start(): Promise<void> {
    const found = await findBrowser();
    if (!found.ok) throw new Error(found.reason);
    const { args, ...launch } = found.browser;
    this.#browser = await chromium.launch({ ...launch, args: [...args, ...this.#args] });
  }

  async end(): Promise<void> {
    await this.#browser?.close();
  }

  /** A new visitor who has opened nothing yet. */
  async arrive(options: BrowserContextOptions = {}): Promise<Page> {
    if (!this.#browser) throw new Error('The browser has not been started.');
    const context = await this.#browser.newContext({ ...SCREEN, ...options });
    this.#visits.add(context);
    context.setDefaultTimeout(15_000);
    await watch(context, this.#faults);
    return context.newPage();
  }

  /** All go; a test fails here for what their pages did wrong. */
  async leave(): Promise<void> {
    await Promise.all([...this.#visits].map((context) => context.close()));
    this.#visits.clear();
    assert.deepEqual(this.#faults.splice(0), []);
  }
}

/** A browser for all tests of a file. */
export function useVisitors(args: readonly string[] = []): Visitors {
  const visitors = new Visitors(args);
  before(() => visitors.start());
  afterEach(() => visitors.leave());
  after(() => visitors.end());
  return visitors;
}
